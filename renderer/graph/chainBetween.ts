import type { SocialGraph } from './socialGraph.ts'

/**
 * A shortest chain of acquaintances from one person to another, both included, breadth first over all ties; among chains
 * of equal length the one found first. Null where none leads there; the person alone for themselves.
 */
export function chainBetween(graph: SocialGraph, from: string, to: string): readonly string[] | null {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null
  const before = new Map<string, string | null>([[from, null]])
  const queue = [from]
  for (const node of queue) {
    if (node === to) return walkBack(before, to)
    graph.forEachNeighbor(node, (next) => {
      if (before.has(next)) return
      before.set(next, node)
      queue.push(next)
    })
  }
  return null
}

function walkBack(before: ReadonlyMap<string, string | null>, to: string): readonly string[] {
  const chain: string[] = []
  for (let node: string | null = to; node !== null; node = before.get(node) ?? null) chain.unshift(node)
  return chain
}
