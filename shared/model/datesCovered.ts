import { firstCredible } from './wrongClocks.ts'

/** Two years, as for the quarters of a timeline. */
const LONG_SILENCE = 2 * 365.25 * 24 * 60 * 60 * 1000

export interface DatesCovered {
  /** Milliseconds; null where nothing is dated. */
  readonly first: number | null
  readonly last: number | null
  /** Items left out of it, for lying more than two years before or after all others. */
  readonly strayDates: number
}

/**
 * From when to when the dated items go, without what wrong clocks put years away (see `firstCredible`).
 *
 * @param items how many there are
 * @param ends the earliest of their dates, ascending, and the latest, descending: at least as many of each as `strayLimit` says
 */
export function datesCovered(
  items: number,
  ends: { readonly earliest: readonly number[]; readonly latest: readonly number[] },
): DatesCovered {
  const [before = 0, after = 0] = [ends.earliest, ends.latest].map((dates) => firstCredible(dates, LONG_SILENCE, items))
  return { first: ends.earliest[before] ?? null, last: ends.latest[after] ?? null, strayDates: before + after }
}
