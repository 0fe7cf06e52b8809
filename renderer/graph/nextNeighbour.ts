import type { SocialGraph } from './socialGraph.ts'

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** Screen directions; y grows upwards in the graph's coordinates. */
const DIRECTIONS: Readonly<Record<Arrow, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/**
 * The visible neighbour that lies most in an arrow's direction: nearest first among those within 60 degrees of it. Null
 * where nobody lies that way.
 */
export function neighbourTowards(
  graph: SocialGraph,
  from: string,
  arrow: Arrow,
  visible: ReadonlySet<string>,
): string | null {
  const here = graph.getNodeAttributes(from)
  const [dx, dy] = DIRECTIONS[arrow]
  let best: { readonly node: string; readonly distance: number } | null = null
  graph.forEachNeighbor(from, (node, { x, y }) => {
    if (!visible.has(node) || node === from) return
    const distance = Math.hypot(x - here.x, y - here.y)
    const along = (x - here.x) * dx + (y - here.y) * dy
    if (distance === 0 || along < distance * 0.5) return
    if (best === null || distance < best.distance) best = { node, distance }
  })
  return (best as { readonly node: string } | null)?.node ?? null
}

/** Visible neighbours, the strongest tie first, then by name: the order of Tab and of lists. */
export function neighboursByStrength(
  graph: SocialGraph,
  person: string,
  visibleTies: ReadonlySet<string>,
): readonly { readonly node: string; readonly tie: string; readonly strength: number }[] {
  const name = (node: string) => graph.getNodeAttribute(node, 'label')
  return graph
    .mapEdges(person, (tie, { strength }, source, target) => ({
      node: source === person ? target : source,
      tie,
      strength,
    }))
    .filter(({ tie }) => visibleTies.has(tie))
    .sort((one, other) => other.strength - one.strength || name(one.node).localeCompare(name(other.node)))
}
