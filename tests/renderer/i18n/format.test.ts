import { describe, expect, test } from 'vitest'
import { createFormat } from '../../../renderer/i18n/format.ts'

const [en, fr] = [createFormat('en'), createFormat('fr')]
const NARROW = '\u202f'
const UNBREAKABLE = '\u00a0'
const INSTANT = Date.UTC(2001, 6, 12, 23, 5)

test('a quarter is as short as each language has it', () => {
  expect([en.shortQuarter('2001-Q3'), fr.shortQuarter('2001-Q3')]).toEqual(['Q3 2001', 'T3 2001'])
})

describe('numbers', () => {
  test('are grouped as each language groups them', () => {
    expect([en.number(1234567), fr.number(1234567)]).toEqual(['1,234,567', `1${NARROW}234${NARROW}567`])
  })

  test('agree with their word; zero is plural in English and singular in French', () => {
    expect([0, 1, 2, 1000000].map((n) => en.count(n, 'item', 'items'))).toEqual([
      '0 items',
      '1 item',
      '2 items',
      '1,000,000 items',
    ])
    expect([0, 1, 2, 1000000].map((n) => fr.count(n, 'élément', 'éléments'))).toEqual([
      '0 élément',
      '1 élément',
      '2 éléments',
      `1${NARROW}000${NARROW}000 éléments`,
    ])
  })

  test('of a share are per cent', () => {
    expect([en.percent(0.326), fr.percent(0.326)]).toEqual(['33%', `33${UNBREAKABLE}%`])
  })
})

describe('dates', () => {
  test('are written out, in the time of the export', () => {
    expect([en.date(INSTANT), fr.date(INSTANT)]).toEqual(['12 July 2001', '12 juillet 2001'])
    expect([en.shortDate(INSTANT), fr.shortDate(INSTANT)]).toEqual(['12 Jul 2001', '12 juil. 2001'])
    expect([en.moment(INSTANT), fr.moment(INSTANT)]).toEqual([
      'Thursday, 12 July 2001 at 23:05',
      'jeudi 12 juillet 2001 à 23:05',
    ])
  })

  test('count the first of a month in French', () => {
    const first = Date.UTC(2021, 5, 1, 8)
    expect([fr.date(first), fr.shortDate(first), fr.moment(first)]).toEqual([
      '1er juin 2021',
      '1er juin 2021',
      'mardi 1er juin 2021 à 08:00',
    ])
    expect([fr.date(Date.UTC(2021, 5, 11)), en.date(first)]).toEqual(['11 juin 2021', '1 June 2021'])
  })

  test('of a month and of a quarter have names', () => {
    expect([en.month('2001-07'), fr.month('2001-07')]).toEqual(['July 2001', 'juillet 2001'])
    expect(['2001-Q1', '2001-Q2', '2001-Q3', '2001-Q4'].map(en.quarter)).toEqual([
      '1st quarter of 2001',
      '2nd quarter of 2001',
      '3rd quarter of 2001',
      '4th quarter of 2001',
    ])
    expect(['2001-Q1', '2001-Q4'].map(fr.quarter)).toEqual(['1er trimestre 2001', '4e trimestre 2001'])
  })
})

test('sizes are in powers of a thousand', () => {
  expect([0, 999, 1000, 1_450_000, 2_000_000_000_000].map(en.bytes)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '1.5 MB',
    '2 TB',
  ])
  expect([184_000_000, 12].map(fr.bytes)).toEqual(['184 Mo', '12 octets'])
})

test('durations are as rough as an estimate is', () => {
  expect([3, 12, 58, 190, 5399, 7200].map(en.duration)).toEqual([
    'a few seconds',
    'about 10 seconds',
    'about 1 minute',
    'about 3 minutes',
    'about 90 minutes',
    'about 2 hours',
  ])
  expect([3, 12, 58, 7200].map(fr.duration)).toEqual([
    'quelques secondes',
    'environ 10 secondes',
    'environ 1 minute',
    'environ 2 heures',
  ])
})

test('lists end with their conjunction', () => {
  expect([en.list(['a', 'b', 'c']), fr.list(['a', 'b', 'c'])]).toEqual(['a, b and c', 'a, b et c'])
})
