/** One span of a timeline. */
export interface TimelineBar {
  /** `2001-07` or `2001-Q3`. */
  readonly key: string
  readonly year: string
  readonly count: number
  /** What a pointer over it reads. */
  readonly title: string
}

/**
 * Months without a match filled in, so that equal distances are equal times; empty for an empty list. The few that wrong clocks put years
 * away from the rest are left out.
 */
export function monthBars(
  months: readonly { readonly month: string; readonly count: number }[],
  titleOf: (month: string, count: number) => string,
): readonly TimelineBar[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const numbers = months.map(({ month }) => monthNumber(month))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const bars = Array.from({ length: months.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const year = String(Math.floor((first + index) / 12)).padStart(4, '0')
    const key = `${year}-${String(((first + index) % 12) + 1).padStart(2, '0')}`
    const count = counts.get(key) ?? 0
    return { key, year, count, title: titleOf(key, count) }
  })
  return withoutStrays(bars, 12 * STRAY_YEARS)
}

/** As `monthBars`, by quarters, which come with those that have nothing. */
export function quarterBars(
  quarters: readonly { readonly quarter: string; readonly items: number }[],
  titleOf: (quarter: string, count: number) => string,
): readonly TimelineBar[] {
  const bars = quarters.map(({ quarter, items }) => ({
    key: quarter,
    year: quarter.slice(0, 4),
    count: items,
    title: titleOf(quarter, items),
  }))
  return withoutStrays(bars, 4 * STRAY_YEARS)
}

/** Nothing for so long parts what lies before it from the rest, or after it. */
const STRAY_YEARS = 4
/** What is parted off is left out where it is no more of the whole than this. */
const STRAY_SHARE = 0.02

/** Each end cut to beyond the first gap of `gap` bars, as often as hardly anything goes with it. */
function withoutStrays(bars: readonly TimelineBar[], gap: number): readonly TimelineBar[] {
  const most = STRAY_SHARE * countOf(bars)
  const cut = withoutFirstStrays(bars, gap, most)
  return withoutFirstStrays(cut.toReversed(), gap, most).toReversed()
}

function withoutFirstStrays(bars: readonly TimelineBar[], gap: number, most: number): readonly TimelineBar[] {
  const filled = bars.flatMap(({ count }, index) => (count > 0 ? [index] : []))
  const begins = filled.findLast(
    (index, place) => index - (filled[place - 1] ?? index) > gap && countOf(bars.slice(0, index)) <= most,
  )
  return begins === undefined ? bars : bars.slice(begins)
}

export function countOf(bars: readonly TimelineBar[]): number {
  return bars.reduce((sum, { count }) => sum + count, 0)
}

/** The first of the highest bars; undefined where nothing is counted. */
export function peakOf(bars: readonly TimelineBar[]): TimelineBar | undefined {
  const most = Math.max(0, ...bars.map(({ count }) => count))
  return most === 0 ? undefined : bars.find(({ count }) => count === most)
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
