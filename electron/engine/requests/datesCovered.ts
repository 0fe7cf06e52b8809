const DAY = 24 * 60 * 60 * 1000
/** Without anything dated for so long, what lies beyond is suspect: two years, as for the quarters of a timeline. */
const LONG_SILENCE = 2 * 365.25 * DAY
/** Share of all items that wrong clocks may hold, at each end. */
const WRONG_CLOCKS = 0.01

export interface DatesCovered {
  /** Milliseconds; null where nothing is dated. */
  readonly first: number | null
  readonly last: number | null
  /** Items left out of it, for lying more than two years before or after all others. */
  readonly strayDates: number
}

/**
 * From when to when the dated items go. At most 1 % of them, more than two years away from the others, are taken for wrong clocks and left
 * out, so that a handful dated 1980 does not make a library of two years one of twenty.
 *
 * @param dated how many items have a date
 * @param ends the earliest of the dates, ascending, and the latest, descending: as many of each as `strayLimit` says
 */
export function datesCovered(
  dated: number,
  ends: { readonly earliest: readonly number[]; readonly latest: readonly number[] },
): DatesCovered {
  const allowed = WRONG_CLOCKS * dated
  const [before, after] = [straysAmong(ends.earliest, allowed), straysAmong(ends.latest, allowed)]
  return { first: ends.earliest[before] ?? null, last: ends.latest[after] ?? null, strayDates: before + after }
}

/** How many dates of each end must be looked at, of `dated` items: those that may be strays, and the one after them. */
export function strayLimit(dated: number): number {
  return Math.floor(WRONG_CLOCKS * dated) + 1
}

/** How many of the dates, from the outermost inwards, a long silence parts from the rest. */
function straysAmong(dates: readonly number[], allowed: number): number {
  const firstOfTheRest = dates.findLastIndex(
    (date, index) => index <= allowed && Math.abs(date - (dates[index - 1] ?? date)) > LONG_SILENCE,
  )
  return Math.max(0, firstOfTheRest)
}
