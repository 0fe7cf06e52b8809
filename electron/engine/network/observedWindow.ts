const YEAR = 365.25 * 24 * 60 * 60 * 1000

/**
 * Share of the dates dropped at each end: mail dated 1970 or 2044 by a wrong clock must not stretch two years into
 * seventy.
 */
const STRAY_SHARE = 0.005

/**
 * The first and the last of the dates (milliseconds), without the strays: half a percent of them at each end, rounded
 * down, so that nothing is dropped from fewer than 200. Null without dates.
 */
export function observedWindow(dates: readonly number[]): { readonly from: number; readonly to: number } | null {
  const sorted = Float64Array.from(dates).sort()
  const strays = Math.floor(sorted.length * STRAY_SHARE)
  const from = sorted[strays]
  const to = sorted[sorted.length - 1 - strays]
  return from === undefined || to === undefined ? null : { from, to }
}

const WEEK = 7 * 24 * 60 * 60 * 1000
/** A week with less than this share of what a usual week holds is one in which the mail runs out. */
const BUSY = 0.2

/**
 * The end of the last week that still holds a fifth of what a usual one does: an export stops for one person before it stops for
 * another, and silence at its end is nobody's silence. The latest date at most; null without dates.
 */
export function lastBusyDay(dates: readonly number[]): number | null {
  const window = observedWindow(dates)
  if (window === null) return null
  const weeks = new Float64Array(Math.floor((window.to - window.from) / WEEK) + 1)
  for (const date of dates) {
    if (date > window.to || date < window.from) continue
    const week = weeks.length - 1 - Math.floor((window.to - date) / WEEK)
    weeks[week] = (weeks[week] ?? 0) + 1
  }
  const usual = weeks.toSorted()[Math.floor(weeks.length / 2)] ?? 0
  const last = weeks.findLastIndex((count) => count >= BUSY * usual)
  return window.to - (weeks.length - 1 - last) * WEEK
}

/** Years of the observed window. 0 without dates or with one. */
export function yearsObserved(dates: readonly number[]): number {
  const window = observedWindow(dates)
  return window === null ? 0 : (window.to - window.from) / YEAR
}
