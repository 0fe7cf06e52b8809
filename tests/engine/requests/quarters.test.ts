import { describe, expect, it } from 'vitest'
import { fillQuarters } from '../../../electron/engine/requests/quarters.ts'

const quarter = (year: number, number: number) => year * 4 + number - 1
const span = (counts: readonly (readonly [number, number])[]) => {
  const filled = fillQuarters(counts)
  return [filled[0]?.quarter, filled.at(-1)?.quarter, filled.length]
}

describe('fillQuarters', () => {
  it('fills the quarters between, in order', () => {
    expect(
      fillQuarters([
        [quarter(2001, 3), 2],
        [quarter(2000, 4), 5],
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
        [quarter(1982, 1), 1],
        [quarter(2000, 1), 300],
        [quarter(2001, 2), 200],
        [quarter(2044, 4), 2],
      ]),
    ).toEqual(['2000-Q1', '2001-Q2', 6])
  })

  it('keeps an early time of which there is more than a trace, and a short silence', () => {
    expect(
      span([
        [quarter(1996, 1), 10],
        [quarter(2000, 1), 300],
      ]),
    ).toEqual(['1996-Q1', '2000-Q1', 17])
    expect(
      span([
        [quarter(1999, 1), 1],
        [quarter(2000, 1), 300],
      ]),
    ).toEqual(['1999-Q1', '2000-Q1', 5])
  })

  it('shows twenty years at most', () => {
    expect(
      span([
        [quarter(1970, 1), 100],
        [quarter(2020, 4), 100],
      ]),
    ).toEqual(['2001-Q1', '2020-Q4', 80])
  })
})
