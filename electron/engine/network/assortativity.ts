import type { Graph } from './graph.ts'
import type { Partition } from './partition.ts'
import { densityMatrix } from './densityMatrix.ts'

/**
 * Assortativity of ties by group: r = (sum e_ii - sum a_i^2) / (1 - sum a_i^2), e_ij the share of tie ends from group i
 * to group j and a_i its sum over j. Range from a negative value above -1 (ties avoid their own group) through 0
 * (chance) to 1 (no tie leaves its group). Null without ties and where one group has them all. Newman 2003, Physical
 * Review E 67, 026126.
 */
export function assortativity(graph: Graph, partition: Partition): number | null {
  const { ties } = densityMatrix(graph, partition)
  const ends = ties.map((row, group) =>
    row.reduce((sum, count, other) => sum + (other === group ? 2 * count : count), 0),
  )
  const total = ends.reduce((sum, value) => sum + value, 0)
  if (total === 0) return null
  const inside = ties.reduce((sum, row, group) => sum + 2 * (row[group] ?? 0), 0) / total
  const chance = ends.reduce((sum, value) => sum + (value / total) ** 2, 0)
  return chance >= 1 ? null : (inside - chance) / (1 - chance)
}
