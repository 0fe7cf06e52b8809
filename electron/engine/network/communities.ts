import { aggregate, firstLevel, renumber, type Level } from './communityLevel.ts'
import type { Graph } from './graph.ts'
import { modularity } from './modularity.ts'
import { moveNodes, type Objective } from './moveNodes.ts'
import { largestFirst, type Partition } from './partition.ts'
import { createRandom, type Random } from './random.ts'
import { refineCommunities } from './refineCommunities.ts'

export interface CommunityOptions {
  readonly seed: number
  /** 1 is plain modularity; larger finds more and smaller communities. */
  readonly resolution?: number
  /** Independent searches of which the best is kept; 1 by default. More of them make the answer better and steadier. */
  readonly starts?: number
}

export interface Communities {
  /** 0 is the largest; a node without ties is a community of its own. */
  readonly partition: Partition
  /** At resolution 1 whatever the resolution asked, so that values can be compared; null without ties. */
  readonly modularity: number | null
}

/**
 * Runs over the whole graph, each starting from the communities of the last; it stops as soon as one changes nothing.
 */
const MOST_RUNS = 10

/**
 * Communities by the Leiden algorithm, maximising modularity: groups of nodes with more ties among themselves than
 * their degrees explain, every one connected. The same seed gives the same communities. Traag, Waltman & van Eck 2019,
 * Scientific Reports 9, 5233.
 */
export function findCommunities(graph: Graph, { seed, resolution = 1, starts = 1 }: CommunityOptions): Communities {
  const random = createRandom(seed)
  let best = search(graph, resolution, random)
  for (let start = 1; start < starts; start++) {
    const found = search(graph, resolution, random)
    if (found.quality > best.quality) best = found
  }
  return { partition: best.partition, modularity: modularity(graph, best.partition) }
}

function search(graph: Graph, resolution: number, random: Random): { partition: Partition; quality: number } {
  const level = firstLevel(graph)
  const communityOf = Int32Array.from({ length: graph.order }, (_, node) => node)
  const twiceTotal = level.strength.reduce((sum, value) => sum + value, 0)
  if (twiceTotal > 0) {
    const objective = { expectedPer: resolution / twiceTotal }
    for (let run = 0; run < MOST_RUNS; run++) if (!improve(level, communityOf, objective, random)) break
  }
  const partition = largestFirst({ count: renumber(communityOf), groupOf: communityOf })
  return { partition, quality: modularity(graph, partition, resolution) ?? 0 }
}

/** One run of all levels; changes `communityOf` (numbers in 0..order-1) and answers whether it changed. */
function improve(graph: Level, communityOf: Int32Array, objective: Objective, random: Random): boolean {
  let level = graph
  let coarseOf = communityOf.slice()
  const nodeOf = Int32Array.from({ length: graph.order }, (_, person) => person)
  let improved = false
  for (;;) {
    renumber(coarseOf)
    improved = moveNodes(level, coarseOf, objective, random) || improved
    nodeOf.forEach((node, person) => (communityOf[person] = coarseOf[node] ?? 0))
    const coarseCount = renumber(coarseOf)
    if (coarseCount === level.order) return improved
    const refinedOf = refineCommunities(level, coarseOf, objective, random)
    const refinedCount = renumber(refinedOf)
    if (refinedCount === level.order) return improved
    coarseOf = coarseOfRefined(refinedOf, coarseOf, refinedCount)
    nodeOf.forEach((node, person) => (nodeOf[person] = refinedOf[node] ?? 0))
    level = aggregate(level, refinedOf, refinedCount)
  }
}

function coarseOfRefined(refinedOf: Int32Array, coarseOf: Int32Array, count: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(count)
  refinedOf.forEach((refined, node) => (result[refined] = coarseOf[node] ?? 0))
  return result
}
