import { strengths, type Graph } from './graph.ts'
import type { Partition } from './partition.ts'

/**
 * Q = sum over groups of (L_c / m - resolution (d_c / 2m)^2), L_c the weight of the ties inside group c, d_c the sum of
 * its strengths, m the weight of all ties. Range -0.5 to 1: 0 as many ties inside as chance gives, 0.3 and more clear
 * groups, 1 never quite reached. Null without ties. A node without a group counts in m and is a group of its own.
 * Newman & Girvan 2004, Physical Review E 69, 026113; resolution: Reichardt & Bornholdt 2006.
 */
export function modularity(graph: Graph, { groupOf, count }: Partition, resolution = 1): number | null {
  const strength = strengths(graph)
  const twiceTotal = strength.reduce((sum, value) => sum + value, 0)
  if (twiceTotal === 0) return null
  const total = new Float64Array(count)
  let twiceInside = 0
  let quality = 0
  for (let node = 0; node < graph.order; node++) {
    const group = groupOf[node] ?? -1
    const own = strength[node] ?? 0
    if (group < 0) {
      quality -= resolution * (own / twiceTotal) ** 2
      continue
    }
    total[group] = (total[group] ?? 0) + own
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) {
      if (groupOf[graph.targets[at] ?? 0] === group) twiceInside += graph.weights[at] ?? 0
    }
  }
  for (const sum of total) quality -= resolution * (sum / twiceTotal) ** 2
  return quality + twiceInside / twiceTotal
}
