import { degreeOf, strengths, type Graph } from './graph.ts'

/**
 * Burt's constraint of each node: c_i = sum over contacts j of (p_ij + sum over q of p_iq p_qj)^2, where p_ij is the
 * share of i's tie strength that goes to j and q runs over the contacts that i and j have in common. Range 0 to about
 * 1.1: near 0 many contacts who do not know each other (a broker), 1 a single contact, above 1 two or three contacts
 * who all know each other. Null for a node without ties. Burt 1992, Structural Holes, chapter 2.
 */
export function constraint(graph: Graph): (number | null)[] {
  const strength = strengths(graph)
  const through = new Float64Array(graph.order)
  const contactOf = new Int32Array(graph.order).fill(-1)
  return Array.from({ length: graph.order }, (_, node) =>
    degreeOf(graph, node) === 0 ? null : constraintOf(graph, node, strength, through, contactOf),
  )
}

/**
 * `through` and `contactOf` are scratch space shared by all nodes: allocating them per node would cost more than the
 * sum.
 */
function constraintOf(
  graph: Graph,
  node: number,
  strength: Float64Array,
  through: Float64Array,
  contactOf: Int32Array,
): number {
  const { offsets, targets, weights } = graph
  const start = offsets[node] ?? 0
  const end = offsets[node + 1] ?? 0
  for (let at = start; at < end; at++) {
    const contact = targets[at] ?? 0
    contactOf[contact] = node
    through[contact] = (weights[at] ?? 0) / (strength[node] ?? 1)
  }
  for (let at = start; at < end; at++) {
    const between = targets[at] ?? 0
    const share = (weights[at] ?? 0) / (strength[node] ?? 1) / (strength[between] ?? 1)
    for (let next = offsets[between] ?? 0; next < (offsets[between + 1] ?? 0); next++) {
      const contact = targets[next] ?? 0
      if (contactOf[contact] === node) through[contact] = (through[contact] ?? 0) + share * (weights[next] ?? 0)
    }
  }
  let sum = 0
  for (let at = start; at < end; at++) sum += (through[targets[at] ?? 0] ?? 0) ** 2
  return sum
}
