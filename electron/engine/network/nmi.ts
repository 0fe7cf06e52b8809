import { contingency } from './contingency.ts'
import type { Partition } from './partition.ts'

/**
 * Normalised mutual information of two partitions: I(X;Y) over the mean of H(X) and H(Y). Range 0 (one says nothing of
 * the other) to 1 (the same groups). Null without nodes; 1 where both are a single group. Grows with the number of
 * groups even by chance: read it beside `adjustedRandIndex`. Danon, Diaz-Guilera, Duch & Arenas 2005, Journal of
 * Statistical Mechanics P09008.
 */
export function normalisedMutualInformation(one: Partition, other: Partition): number | null {
  const { total, rows, columns, cells } = contingency(one, other)
  if (total === 0) return null
  const entropies = entropy(rows, total) + entropy(columns, total)
  if (entropies === 0) return 1
  const shared = cells.reduce(
    (sum, { row, column, count }) =>
      sum + (count / total) * Math.log((count * total) / ((rows[row] ?? 1) * (columns[column] ?? 1))),
    0,
  )
  return Math.min(1, Math.max(0, (2 * shared) / entropies))
}

function entropy(counts: Float64Array, total: number): number {
  return counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / total) * Math.log(count / total)), 0)
}
