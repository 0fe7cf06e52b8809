import { describe, expect, test } from 'vitest'
import { monthBars, peakOf, quarterBars } from '../../../renderer/components/shared/timelineBars.ts'

const title = (key: string, count: number) => `${key}: ${String(count)}`

describe('a timeline', () => {
  test('shows the months between that had nothing, across the turn of a year', () => {
    const bars = monthBars(
      [
        { month: '2000-11', count: 3 },
        { month: '2001-02', count: 1 },
      ],
      title,
    )
    expect(bars.map(({ key, year, count }) => [key, year, count])).toEqual([
      ['2000-11', '2000', 3],
      ['2000-12', '2000', 0],
      ['2001-01', '2001', 0],
      ['2001-02', '2001', 1],
    ])
    expect(bars[1]?.title).toBe('2000-12: 0')
  })

  test('leaves out the few that lie years away, and keeps what is more than a few', () => {
    const months = [
      { month: '1980-01', count: 1 },
      { month: '2000-03', count: 60 },
      { month: '2001-02', count: 40 },
      { month: '2012-11', count: 1 },
    ]
    const keys = (counts: typeof months) => {
      const bars = monthBars(counts, title)
      return [bars[0]?.key, bars.at(-1)?.key]
    }
    expect(keys(months)).toEqual(['2000-03', '2001-02'])
    expect(keys(months.map((month) => ({ ...month, count: 5 })))).toEqual(['1980-01', '2012-11'])
  })

  test('of nothing has no bars and no peak', () => {
    expect(monthBars([], title)).toEqual([])
    expect(peakOf([])).toBeUndefined()
    expect(peakOf(quarterBars([{ quarter: '2001-Q1', items: 0 }], title))).toBeUndefined()
  })

  test('has its peak at the first of the highest bars', () => {
    const quarters = [1, 4, 4].map((items, index) => ({ quarter: `2001-Q${String(index + 1)}`, items }))
    expect(peakOf(quarterBars(quarters, title))).toMatchObject({ key: '2001-Q2', year: '2001', count: 4 })
  })
})
