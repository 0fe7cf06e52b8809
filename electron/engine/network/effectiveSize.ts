import { degreeOf, neighboursOf, type Graph } from './graph.ts'

/**
 * Effective size of each node's network: n - 2t / n, n its contacts and t the ties among them; strengths are ignored.
 * Range 0 to n: n where no two contacts know each other (every one brings something new), 1 where all do, 0 without
 * ties. Burt 1992; this form: Borgatti 1997, Connections 20(1).
 */
export function effectiveSizes(graph: Graph): Float64Array {
  const contactOf = new Int32Array(graph.order).fill(-1)
  return Float64Array.from({ length: graph.order }, (_, node) => {
    const contacts = neighboursOf(graph, node)
    for (const contact of contacts) contactOf[contact] = node
    let twiceTies = 0
    for (const contact of contacts) {
      for (const other of neighboursOf(graph, contact)) if (contactOf[other] === node) twiceTies++
    }
    const degree = degreeOf(graph, node)
    return degree === 0 ? 0 : degree - twiceTies / degree
  })
}
