import { firstCredible } from '../../../shared/model/wrongClocks.ts'
import { quarterName } from '../expertise/quarterNumber.ts'

/** Empty quarters in a row that make what lies beyond them suspect. */
const LONG_SILENCE = 8

/**
 * Counts by number of quarter, named: the span from the first quarter to the last, empty ones with 0; at most the last 80. What at most 1 %
 * of the items date from, two years or more away from the others, is taken for wrong clocks and left out (see `firstCredible`). Empty for empty.
 */
export function fillQuarters(
  counts: Iterable<readonly [quarter: number, items: number]>,
): { quarter: string; items: number }[] {
  const known = new Map(counts)
  const numbers = [...known.keys()].sort((a, b) => a - b)
  const itemsIn = (number: number) => known.get(number) ?? 0
  const all = numbers.reduce((sum, number) => sum + itemsIn(number), 0)
  const [first, last] = [numbers, numbers.toReversed()].map(
    (ordered) => ordered[firstCredible(ordered, LONG_SILENCE, all, itemsIn)],
  )
  if (first === undefined || last === undefined) return []
  const start = Math.max(first, last - 79)
  return Array.from({ length: last - start + 1 }, (_, index) => ({
    quarter: quarterName(start + index),
    items: itemsIn(start + index),
  }))
}
