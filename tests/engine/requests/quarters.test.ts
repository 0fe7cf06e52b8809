import { describe, expect, it } from 'vitest'
import { fillQuarters, quarterOf } from '../../../electron/engine/requests/quarters.ts'

const span = (counts: readonly (readonly [string, number])[]) => {
  const filled = fillQuarters(counts)
  return [filled[0]?.quarter, filled.at(-1)?.quarter, filled.length]
}

describe('fillQuarters', () => {
  it('fills the quarters between, in order', () => {
    expect(
      fillQuarters([
        ['2001-Q3', 2],
        ['2000-Q4', 5],
      ]),
    ).toEqual([
      { quarter: '2000-Q4', items: 5 },
      { quarter: '2001-Q1', items: 0 },
      { quarter: '2001-Q2', items: 0 },
      { quarter: '2001-Q3', items: 2 },
    ])
    expect(fillQuarters([])).toEqual([])
  })

  it('leaves out what wrong clocks dated decades away, before and after', () => {
    expect(
      span([
        ['1982-Q1', 1],
        ['2000-Q1', 300],
        ['2001-Q2', 200],
        ['2044-Q4', 2],
      ]),
    ).toEqual(['2000-Q1', '2001-Q2', 6])
  })

  it('keeps an early time of which there is more than a trace, and a short silence', () => {
    expect(
      span([
        ['1996-Q1', 10],
        ['2000-Q1', 300],
      ]),
    ).toEqual(['1996-Q1', '2000-Q1', 17])
    expect(
      span([
        ['1999-Q1', 1],
        ['2000-Q1', 300],
      ]),
    ).toEqual(['1999-Q1', '2000-Q1', 5])
  })

  it('shows twenty years at most', () => {
    expect(
      span([
        ['1970-Q1', 100],
        ['2020-Q4', 100],
      ]),
    ).toEqual(['2001-Q1', '2020-Q4', 80])
  })
})

it('names a quarter by its moment in universal time', () => {
  expect(quarterOf(Date.UTC(2001, 9, 1))).toBe('2001-Q4')
})
