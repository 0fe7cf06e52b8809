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

/** Years of the observed window. 0 without dates or with one. */
export function yearsObserved(dates: readonly number[]): number {
  const window = observedWindow(dates)
  return window === null ? 0 : (window.to - window.from) / YEAR
}
