import { quarterName } from '../expertise/quarterNumber.ts'

/** Empty quarters in a row that make what lies beyond them suspect. */
const LONG_SILENCE = 8
/** Share of all items that wrong clocks may hold. */
const WRONG_CLOCKS = 0.01

/**
 * Counts by number of quarter, named: the span from the first quarter to the last, empty ones with 0; at most the last 80. What at most 1 %
 * of the items date from, two years or more away from the others, is taken for wrong clocks and left out. Empty for empty.
 */
export function fillQuarters(
  counts: Iterable<readonly [quarter: number, items: number]>,
): { quarter: string; items: number }[] {
  const known = new Map(counts)
  const numbers = [...known.keys()].sort((a, b) => a - b)
  const itemsIn = (number: number) => known.get(number) ?? 0
  const first = firstCredible(numbers, itemsIn)
  const last = firstCredible(numbers.toReversed(), itemsIn)
  if (first === undefined || last === undefined) return []
  const start = Math.max(first, last - 79)
  return Array.from({ length: last - start + 1 }, (_, index) => ({
    quarter: quarterName(start + index),
    items: itemsIn(start + index),
  }))
}

/** The first of the quarters, in the order given, that is not cut off from the rest with too few items to be believed. */
function firstCredible(numbers: readonly number[], itemsIn: (number: number) => number): number | undefined {
  const all = numbers.reduce((sum, number) => sum + itemsIn(number), 0)
  let first = numbers[0]
  let before = 0
  for (const [index, number] of numbers.entries()) {
    const previous = numbers[index - 1] ?? number
    if (Math.abs(number - previous) > LONG_SILENCE && before <= all * WRONG_CLOCKS) first = number
    before += itemsIn(number)
  }
  return first
}
