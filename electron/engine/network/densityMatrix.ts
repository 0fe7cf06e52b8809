import { edgeEnds, type Graph } from './graph.ts'
import { groupSizes, type Partition } from './partition.ts'

export interface DensityMatrix {
  /** ties[i][j]: ties between groups i and j; the diagonal is inside, each tie once. Symmetric. */
  readonly ties: readonly (readonly number[])[]
  /** Ties over the ties that could exist, 0 to 1; null where none could. */
  readonly density: readonly (readonly (number | null)[])[]
}

/**
 * The blocks of the sociomatrix: density 0 where no one of group i knows anyone of group j, 1 where everybody knows
 * everybody. White, Boorman & Breiger 1976, American Journal of Sociology 81(4). Ties that touch a node without a group
 * are left out.
 */
export function densityMatrix(graph: Graph, partition: Partition): DensityMatrix {
  const { groupOf, count } = partition
  const sizes = groupSizes(partition)
  const counts = new Float64Array(count * count)
  const { sources, targets } = edgeEnds(graph)
  sources.forEach((source, edge) => {
    const one = groupOf[source] ?? -1
    const other = groupOf[targets[edge] ?? 0] ?? -1
    if (one < 0 || other < 0) return
    counts[one * count + other] = (counts[one * count + other] ?? 0) + 1
    if (one !== other) counts[other * count + one] = (counts[other * count + one] ?? 0) + 1
  })
  const rows = Array.from({ length: count }, (_, row) => [...counts.subarray(row * count, (row + 1) * count)])
  return { ties: rows, density: rows.map((row, one) => row.map((ties, other) => density(ties, sizes, one, other))) }
}

function density(ties: number, sizes: Uint32Array, one: number, other: number): number | null {
  const size = sizes[one] ?? 0
  const possible = one === other ? (size * (size - 1)) / 2 : size * (sizes[other] ?? 0)
  return possible === 0 ? null : ties / possible
}
