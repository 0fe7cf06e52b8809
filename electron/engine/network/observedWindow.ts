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
/** A week in which less than this share of a usual one's people wrote is one in which the mail runs out. */
const BUSY = 1 / 3

/**
 * The end of the last week in which a third as many people wrote as in the usual one: an export stops for one person before it stops
 * for another, and silence at its end is nobody's silence. The latest date at most; null without messages.
 */
export function lastBusyDay(messages: readonly { readonly from: number; readonly date: number }[]): number | null {
  const window = observedWindow(messages.map(({ date }) => date))
  if (window === null) return null
  const weeks = Array.from({ length: Math.floor((window.to - window.from) / WEEK) + 1 }, () => new Set<number>())
  for (const { from, date } of messages) {
    if (date > window.to || date < window.from) continue
    weeks[weeks.length - 1 - Math.floor((window.to - date) / WEEK)]?.add(from)
  }
  const writers = weeks.map(({ size }) => size)
  const usual = writers.toSorted((a, b) => a - b)[Math.floor(writers.length / 2)] ?? 0
  const last = writers.findLastIndex((count) => count >= BUSY * usual)
  return window.to - (writers.length - 1 - last) * WEEK
}

/** Years of the observed window. 0 without dates or with one. */
export function yearsObserved(dates: readonly number[]): number {
  const window = observedWindow(dates)
  return window === null ? 0 : (window.to - window.from) / YEAR
}
