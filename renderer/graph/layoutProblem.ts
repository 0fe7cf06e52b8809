import type { LayoutProblem } from './forceLayout.ts'
import { fingerprint } from './fingerprint.ts'
import type { SocialGraph } from './socialGraph.ts'
import { isTopic } from './topicLayer.ts'

/** The graph as arrays, people in the graph's own order. Topics, which come after them, move nobody. */
export function layoutProblem(graph: SocialGraph): LayoutProblem {
  const people = graph.filterNodes((node) => !isTopic(node))
  const index = new Map(people.map((node, order) => [node, order]))
  const size = tiesAmongPeople(graph).length
  const positions = new Float32Array(people.length * 2)
  const ties = new Uint32Array(size * 2)
  const weights = new Float32Array(size)
  for (const [node, order] of index) {
    const { x, y } = graph.getNodeAttributes(node)
    positions.set([x, y], 2 * order)
  }
  let tie = 0
  graph.forEachEdge((_, { weight, holds }, source, target) => {
    if (holds === true) return
    ties.set([index.get(source) ?? 0, index.get(target) ?? 0], 2 * tie)
    weights[tie++] = weight
  })
  return { positions, ties, weights }
}

/** Two graphs with the same people and ties, in whatever order, have the same key: their layout can be kept. */
export function layoutKey(graph: SocialGraph): string {
  const people = graph.filterNodes((node) => !isTopic(node)).sort()
  const ties = tiesAmongPeople(graph)
    .map((tie) => `${tie}:${graph.getEdgeAttribute(tie, 'weight').toFixed(3)}`)
    .sort()
  return `${people.length}/${ties.length}/${fingerprint(people.join())}/${fingerprint(ties.join())}`
}

function tiesAmongPeople(graph: SocialGraph): string[] {
  return graph.filterEdges((_, { holds }) => holds !== true)
}
