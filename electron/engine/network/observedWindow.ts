const YEAR = 365.25 * 24 * 60 * 60 * 1000

/**
 * Share of the dates dropped at each end: mail dated 1970 or 2044 by a wrong clock must not stretch two years into
 * seventy.
 */
const STRAY_SHARE = 0.005

/**
 * Years between the first and the last of the dates (milliseconds), without the strays: half a percent of them at each
 * end, rounded down, so that nothing is dropped from fewer than 200. 0 without dates or with one.
 */
export function yearsObserved(dates: readonly number[]): number {
  const sorted = Float64Array.from(dates).sort()
  const strays = Math.floor(sorted.length * STRAY_SHARE)
  const first = sorted[strays]
  const last = sorted[sorted.length - 1 - strays]
  return first === undefined || last === undefined ? 0 : (last - first) / YEAR
}
