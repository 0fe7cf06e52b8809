import type { SocialGraph } from './socialGraph.ts'

/**
 * People within `depth` steps of `centre`, itself included, over the ties that `passes` allows; breadth first. Empty
 * where the centre is not in the graph.
 */
export function egoNetwork(
  graph: SocialGraph,
  centre: string,
  depth: number,
  passes: (tie: string) => boolean,
): ReadonlySet<string> {
  if (!graph.hasNode(centre)) return new Set()
  const reached = new Set([centre])
  let edge = [centre]
  for (let step = 0; step < depth; step++) {
    const next: string[] = []
    for (const node of edge) {
      graph.forEachEdge(node, (tie, _, source, target) => {
        const other = source === node ? target : source
        if (reached.has(other) || !passes(tie)) return
        reached.add(other)
        next.push(other)
      })
    }
    edge = next
  }
  return reached
}
