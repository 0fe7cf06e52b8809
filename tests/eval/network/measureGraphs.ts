import { text } from 'node:stream/consumers'
import { adjustedRandIndex } from '../../../electron/engine/network/ari.ts'
import { assortativity } from '../../../electron/engine/network/assortativity.ts'
import { betweenness } from '../../../electron/engine/network/betweenness.ts'
import { brokerageRoles } from '../../../electron/engine/network/brokerageRoles.ts'
import { findCommunities } from '../../../electron/engine/network/communities.ts'
import { constraint } from '../../../electron/engine/network/constraint.ts'
import { coreness } from '../../../electron/engine/network/coreness.ts'
import { densityMatrix } from '../../../electron/engine/network/densityMatrix.ts'
import { effectiveSizes } from '../../../electron/engine/network/effectiveSize.ts'
import { eiIndices } from '../../../electron/engine/network/eiIndex.ts'
import { globalEfficiency } from '../../../electron/engine/network/globalEfficiency.ts'
import { graphFromEdges, unweighted } from '../../../electron/engine/network/graph.ts'
import { hopCounts } from '../../../electron/engine/network/hopCounts.ts'
import { modularity } from '../../../electron/engine/network/modularity.ts'
import { normalisedMutualInformation } from '../../../electron/engine/network/nmi.ts'
import type { Partition } from '../../../electron/engine/network/partition.ts'

// What compareMeasures.py asks: graphs as JSON on the standard input, the measures of each on the standard output.

interface GivenGraph {
  readonly groups: readonly number[]
  readonly other: readonly number[]
  readonly edges: readonly (readonly [number, number, number])[]
  /** Of pairs across groups, up to how many ties apart they are counted. */
  readonly pairsAcrossByHops: readonly number[]
}

const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const

function measure({ groups, other, edges, pairsAcrossByHops }: GivenGraph) {
  const weighted = graphFromEdges(
    groups.length,
    edges.map(([source, target, weight]) => ({ source, target, weight })),
  )
  const graph = unweighted(weighted)
  const parts = partitionOf(groups)
  const hops = hopCounts(graph, parts)
  return {
    betweenness: [...betweenness(graph, { seed: 1, budget: Infinity }).values],
    constraint: constraint(weighted),
    effectiveSize: [...effectiveSizes(graph)],
    coreness: [...coreness(graph)],
    roles: brokerageRoles(graph, parts).map((counts) => ROLES.map((role) => counts[role])),
    ei: eiIndices(graph, parts).overall.raw,
    ties: densityMatrix(graph, parts).ties,
    modularity: modularity(graph, parts),
    weightedModularity: modularity(weighted, parts, 1.5),
    assortativity: assortativity(graph, parts),
    globalEfficiency: globalEfficiency(hops, graph.order),
    pairsAcrossByHops: pairsAcrossByHops.map((_, distance) => hops.across[distance] ?? 0),
    nmi: normalisedMutualInformation(parts, partitionOf(other)),
    ari: adjustedRandIndex(parts, partitionOf(other)),
    leidenModularity: findCommunities(graph, { seed: 1, starts: 10 }).modularity,
  }
}

function partitionOf(groups: readonly number[]): Partition {
  return { groupOf: Int32Array.from(groups), count: Math.max(...groups) + 1 }
}

const given = JSON.parse(await text(process.stdin)) as readonly GivenGraph[]
console.log(JSON.stringify(given.map(measure)))
