import { degreeOf, neighboursOf, type Graph } from './graph.ts'

/**
 * The largest k for which each node is in the k-core: the part of the graph in which everybody has at least k ties to the others of
 * it. 0 for a node without ties. Batagelj & Zaversnik 2003, arXiv:cs/0310049.
 */
export function coreness(graph: Graph): Uint32Array {
  const left = Uint32Array.from({ length: graph.order }, (_, node) => degreeOf(graph, node))
  const buckets: number[][] = []
  const put = (node: number) => (buckets[left[node] ?? 0] ??= []).push(node)
  for (let node = 0; node < graph.order; node++) put(node)
  const done = new Uint8Array(graph.order)
  const result = new Uint32Array(graph.order)
  let core = 0
  for (let degree = 0; degree < buckets.length;) {
    const node = buckets[degree]?.pop()
    if (node === undefined) {
      degree++
      continue
    }
    // It was put again when it lost a neighbour.
    if (done[node] === 1 || left[node] !== degree) continue
    done[node] = 1
    core = Math.max(core, degree)
    result[node] = core
    for (const other of neighboursOf(graph, node)) {
      if (done[other] === 1) continue
      left[other] = (left[other] ?? 1) - 1
      put(other)
    }
    degree = Math.max(0, degree - 1)
  }
  return result
}
