import type { CommunityPlace } from '../../../shared/model/communities.ts'
import { coreness } from './coreness.ts'
import { degreeOf, keepEdges, neighboursOf, strengths, type Graph } from './graph.ts'
import type { Partition } from './partition.ts'

export interface Standing {
  readonly node: number
  readonly place: CommunityPlace
  readonly inside: number
  readonly outside: number
}

/**
 * The people of each community, those with most ties inside first (of equals, the stronger ties). `core` is the innermost k-core of a
 * community's own ties; `edge` whoever has no more ties inside it than outside and is not of the core. A node without a group is in
 * none.
 */
export function standInCommunities(graph: Graph, { groupOf, count }: Partition): Standing[][] {
  const own = keepEdges(graph, (one, other) => groupOf[one] === groupOf[other] && (groupOf[one] ?? -1) >= 0)
  const cores = coreness(own)
  const strength = strengths(own)
  const innermost = new Uint32Array(count)
  groupOf.forEach((group, node) => {
    if (group >= 0) innermost[group] = Math.max(innermost[group] ?? 0, cores[node] ?? 0)
  })
  const communities = Array.from({ length: count }, (): Standing[] => [])
  groupOf.forEach((group, node) => {
    if (group < 0) return
    const inside = degreeOf(own, node)
    const outside = neighboursOf(graph, node).length - inside
    const isCore = cores[node] === innermost[group]
    communities[group]?.push({ node, inside, outside, place: isCore ? 'core' : inside <= outside ? 'edge' : 'middle' })
  })
  for (const people of communities) {
    people.sort((a, b) => b.inside - a.inside || (strength[b.node] ?? 0) - (strength[a.node] ?? 0) || a.node - b.node)
  }
  return communities
}
