import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkNode, NetworkReply, Period, Tie } from '../../../shared/model/network.ts'
import { betweenness } from './betweenness.ts'
import { constraint } from './constraint.ts'
import { degreeOf, strengths, unweighted, type Graph } from './graph.ts'
import { likelyCommunities } from './likelyCommunities.ts'
import { tieGraph } from './tieGraph.ts'

interface NetworkTies {
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly department: string | null }[]
  readonly ties: readonly Tie[]
  readonly seed?: number
}

export interface NetworkInput extends NetworkTies {
  readonly period: Period
  /** Nodes shown at most; Infinity for all. */
  readonly limit: number
}

/**
 * The people with the measures of their place, computed on the whole network before the least connected (fewest ties,
 * then least strength) are left out. Nodes come best connected first; ties are those among the nodes shown; community 0
 * is the largest.
 */
export function computeNetwork({ people, ties, period, limit, seed = 1 }: NetworkInput): NetworkReply {
  const nodes = measure(people, ties, seed).sort(
    (one, other) => other.degree - one.degree || other.strength - one.strength || one.id - other.id,
  )
  const shown = nodes.slice(0, Math.max(0, limit))
  const ids = new Set(shown.map(({ id }) => id))
  return {
    period,
    nodes: shown,
    ties: ties.filter(({ a, b }) => ids.has(a) && ids.has(b)),
    departments: departmentsOf(shown),
    omitted: nodes.length - shown.length,
  }
}

/** The community of each of these people, the very same as `computeNetwork` gives for them: nobody is in two ways of dividing one network. */
export function networkCommunities({ people, ties, seed = 1 }: NetworkTies): Map<PersonId, number> {
  const groupOf = communitiesIn(tieGraph(people, ties), seed)
  return new Map(people.map(({ id }, node) => [id, groupOf[node] ?? 0]))
}

function communitiesIn(graph: Graph, seed: number): Int32Array {
  return likelyCommunities(unweighted(graph), seed).partition.groupOf
}

/** The departments of these, by name. */
export function departmentsOf(nodes: readonly { readonly department: string | null }[]): string[] {
  const names = new Set(nodes.flatMap(({ department }) => department ?? []))
  return [...names].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
}

function measure(people: NetworkInput['people'], ties: readonly Tie[], seed: number): NetworkNode[] {
  const graph = tieGraph(people, ties)
  const strength = strengths(graph)
  const between = betweenness(graph, { seed }).values
  const constraints = constraint(graph)
  const groupOf = communitiesIn(graph, seed)
  return people.map(({ id, name, department }, node) => ({
    id,
    name,
    department,
    community: groupOf[node] ?? 0,
    degree: degreeOf(graph, node),
    strength: strength[node] ?? 0,
    betweenness: between[node] ?? 0,
    constraint: constraints[node] ?? null,
  }))
}
