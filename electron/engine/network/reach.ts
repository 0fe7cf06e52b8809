import type { HopCounts } from './hopCounts.ts'
import { groupSizes, type Partition } from './partition.ts'

/**
 * Share of the pairs of people in different groups who are at most `hops` ties apart ("a friend of a friend" is 2).
 * Range 0 (nobody across is within reach) to 1 (everybody is). Null where there is only one group.
 * The small-world reading of Travers & Milgram 1969, Sociometry 32(4), kept to pairs across groups.
 */
export function reachAcross({ across }: HopCounts, partition: Partition, hops: number): number | null {
  const sizes = groupSizes(partition)
  const people = sizes.reduce((sum, size) => sum + size, 0)
  const pairs = sizes.reduce((sum, size) => sum + (size * (people - size)) / 2, 0)
  if (pairs === 0) return null
  return across.slice(0, hops + 1).reduce((sum, count) => sum + count, 0) / pairs
}
