import type { NetworkReply } from '../../shared/model/network.ts'
import type { NetworkTimeline } from '../../shared/model/networkTimeline.ts'
import type { SocialGraph } from './socialGraph.ts'
import { buildSocialGraph, tieKey } from './socialGraph.ts'

const NOTHING = { community: 0, degree: 0, strength: 0, betweenness: 0, constraint: null } as const

/** Everybody of all the years, nobody there yet: one graph, hence one place for each through time. */
export function buildTimeGraph({ nodes, ties }: NetworkTimeline): SocialGraph {
  const graph = buildSocialGraph({
    period: { from: null, to: null },
    nodes: nodes.map((node) => ({ ...node, ...NOTHING })),
    ties: ties.map((tie) => ({ ...tie, messages: 0, reciprocated: true })),
    departments: [],
    omitted: 0,
  })
  showTime(graph, { nodes: [], ties: [] })
  return graph
}

/** Sets the graph to a year: people who have no tie in it are absent, ties that are not of it have no strength. Places stay. */
export function showTime(graph: SocialGraph, { nodes, ties }: Pick<NetworkReply, 'nodes' | 'ties'>): void {
  const present = new Map(nodes.map((node) => [String(node.id), node]))
  const tied = new Map(ties.map((tie) => [tieKey(String(tie.a), String(tie.b)), tie]))
  graph.updateEachNodeAttributes(
    (person, attributes) => {
      const now = present.get(person)
      if (now === undefined) return { ...attributes, ...NOTHING, absent: true }
      const { community, degree, strength, betweenness, constraint, department } = now
      return { ...attributes, community, degree, strength, betweenness, constraint, department, absent: false }
    },
    { attributes: ['absent', 'community', 'degree', 'strength', 'betweenness', 'constraint', 'department'] },
  )
  graph.updateEachEdgeAttributes(
    (key, attributes) => {
      const { strength = 0, messages = 0, reciprocated = false } = tied.get(key) ?? {}
      return { ...attributes, strength, messages, reciprocated }
    },
    { attributes: ['strength', 'messages', 'reciprocated'] },
  )
}
