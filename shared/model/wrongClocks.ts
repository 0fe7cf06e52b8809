/** Share of all items that wrong clocks may hold, at each end. */
const WRONG_CLOCKS = 0.01

/** How many dates of each end must be looked at, of so many items: those that may be strays, and the one after them. */
export function strayLimit(items: number): number {
  return Math.floor(WRONG_CLOCKS * items) + 1
}

/**
 * The place of the first value, from one end inwards, that is not parted from the rest by a long silence with at most 1 % of all items
 * beyond it: a handful dated 1980 does not make a library of two years one of twenty. 0 without any.
 *
 * @param values times, ascending or descending, in whatever unit
 * @param silence the longest that is none, in the same unit
 * @param items how many there are in all
 * @param itemsAt how many a value stands for
 */
export function firstCredible(
  values: readonly number[],
  silence: number,
  items: number,
  itemsAt: (value: number) => number = () => 1,
): number {
  let first = 0
  let before = 0
  for (const [index, value] of values.entries()) {
    const previous = values[index - 1] ?? value
    if (Math.abs(value - previous) > silence && before <= WRONG_CLOCKS * items) first = index
    before += itemsAt(value)
  }
  return first
}
