import { contingency } from './contingency.ts'
import type { Partition } from './partition.ts'

/**
 * Adjusted Rand index of two partitions: the pairs of nodes on which they agree, corrected for chance. Range about -0.5
 * to 1: 1 the same groups, 0 what chance gives, negative less than chance. Null under two nodes; 1 where both are one
 * group, or both all singletons. Hubert & Arabie 1985, Journal of Classification 2.
 */
export function adjustedRandIndex(one: Partition, other: Partition): number | null {
  const { total, rows, columns, cells } = contingency(one, other)
  if (total < 2) return null
  const together = cells.reduce((sum, { count }) => sum + pairs(count), 0)
  const inRows = rows.reduce((sum, count) => sum + pairs(count), 0)
  const inColumns = columns.reduce((sum, count) => sum + pairs(count), 0)
  const expected = (inRows * inColumns) / pairs(total)
  const most = (inRows + inColumns) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

const pairs = (count: number) => (count * (count - 1)) / 2
