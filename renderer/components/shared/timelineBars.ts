/** One span of a timeline. */
export interface TimelineBar {
  /** `2001-07` or `2001-Q3`. */
  readonly key: string
  readonly year: string
  readonly count: number
  /** What a pointer over it reads. */
  readonly title: string
}

/** Months without a match filled in, so that equal distances are equal times; empty for an empty list. */
export function monthBars(
  months: readonly { readonly month: string; readonly count: number }[],
  titleOf: (month: string, count: number) => string,
): readonly TimelineBar[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const numbers = months.map(({ month }) => monthNumber(month))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return Array.from({ length: months.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const year = String(Math.floor((first + index) / 12)).padStart(4, '0')
    const key = `${year}-${String(((first + index) % 12) + 1).padStart(2, '0')}`
    const count = counts.get(key) ?? 0
    return { key, year, count, title: titleOf(key, count) }
  })
}

export function quarterBars(
  quarters: readonly { readonly quarter: string; readonly items: number }[],
  titleOf: (quarter: string, count: number) => string,
): readonly TimelineBar[] {
  return quarters.map(({ quarter, items }) => ({
    key: quarter,
    year: quarter.slice(0, 4),
    count: items,
    title: titleOf(quarter, items),
  }))
}

/** The first of the highest bars; undefined where nothing is counted. */
export function peakOf(bars: readonly TimelineBar[]): TimelineBar | undefined {
  const most = Math.max(0, ...bars.map(({ count }) => count))
  return most === 0 ? undefined : bars.find(({ count }) => count === most)
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
