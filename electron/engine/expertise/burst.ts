/** More than this share of everything in one quarter. */
const MOST = 0.75
/** Of a library that spans fewer quarters, nothing is said. */
const FEWEST_QUARTERS = 4

/**
 * The quarter in which nearly all of it (75 %) lies, where it was a burst; null otherwise, for nothing, and for what came up in the last
 * two quarters that were seen: that may go on.
 *
 * @param history items by number of quarter
 * @param seen first and last quarter of the library
 */
export function burstQuarter(
  history: readonly (readonly [quarter: number, items: number])[],
  seen: { readonly first: number; readonly last: number },
): number | null {
  if (seen.last - seen.first + 1 < FEWEST_QUARTERS) return null
  const all = history.reduce((sum, [, items]) => sum + items, 0)
  const peak = history.find(([, items]) => items > MOST * all)
  return peak === undefined || peak[0] >= seen.last - 1 ? null : peak[0]
}
