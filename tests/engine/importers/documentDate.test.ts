import { describe, expect, it } from 'vitest'
import { readDate } from '../../../electron/engine/importers/documentDate.ts'

const noon = Date.UTC(2020, 0, 31, 12)

describe('readDate', () => {
  it.each([
    ['2020-01-31T12:00:00Z', noon],
    ['2020-01-31T13:00:00+01:00', noon],
    ['2020-01-31 12:00', noon],
    ['2020-01-31T12:00:00.25', noon],
    ['2020-01-31', Date.UTC(2020, 0, 31)],
    ['2020-01', Date.UTC(2020, 0, 1)],
    ["D:20200131130000+01'00'", noon],
    ["D:20200131070000-05'00", noon],
    ['D:20200131120000Z', noon],
    ['20200131', Date.UTC(2020, 0, 31)],
    ['Fri, 31 Jan 2020 12:00:00 GMT', noon],
    ['31 Jan 2020 12:00:00 +0000', noon],
    ['31 Jan 2020', Date.UTC(2020, 0, 31)],
  ])('reads %s', (text, instant) => {
    expect(readDate(text)).toBe(instant)
  })

  it.each([
    '',
    'yesterday',
    '2020-02-30',
    '2020-13-01',
    '1601-01-01',
    '9999-12-31',
    '31/01/2020',
    'D:2020',
    20_200_131,
    null,
  ])('makes no date of %s', (value) => {
    expect(readDate(value)).toBeNull()
  })
})
