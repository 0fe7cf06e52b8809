import type { LayoutProblem } from './forceLayout.ts'
import type { SocialGraph } from './socialGraph.ts'

/** The graph as arrays, people in the graph's own order. */
export function layoutProblem(graph: SocialGraph): LayoutProblem {
  const index = new Map(graph.nodes().map((node, order) => [node, order]))
  const positions = new Float32Array(graph.order * 2)
  const ties = new Uint32Array(graph.size * 2)
  const weights = new Float32Array(graph.size)
  graph.forEachNode((node, { x, y }) => positions.set([x, y], 2 * (index.get(node) ?? 0)))
  let tie = 0
  graph.forEachEdge((_, { weight }, source, target) => {
    ties.set([index.get(source) ?? 0, index.get(target) ?? 0], 2 * tie)
    weights[tie++] = weight
  })
  return { positions, ties, weights }
}

/** Two graphs with the same people and ties, in whatever order, have the same key: their layout can be kept. */
export function layoutKey(graph: SocialGraph): string {
  const people = graph.nodes().sort().join()
  const ties = graph
    .mapEdges((tie, { weight }) => `${tie}:${weight.toFixed(3)}`)
    .sort()
    .join()
  return `${graph.order}/${graph.size}/${hash(people)}/${hash(ties)}`
}

/** FNV-1a, 32 bits (Fowler, Noll & Vo; RFC 9923). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
