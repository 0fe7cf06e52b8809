import { convexHull } from './convexHull.ts'
import type { Place } from './middleOf.ts'
import { nearestToMiddle } from './middleOf.ts'
import type { Grouping, ShownCommunity } from './personGroups.ts'
import { groupOf, SMALLEST_GROUP } from './personGroups.ts'
import type { SocialGraph } from './socialGraph.ts'

export interface GroupRegion {
  /** Department, or number of the community. */
  readonly group: string
  readonly people: readonly string[]
  /** Where its name is written: the member nearest to the middle, by the graph's coordinates. */
  readonly x: number
  readonly y: number
}

/**
 * Visible people by group, the largest first. People without a group, or without a tie, are in none; nor are those of communities that
 * are not among `communities`.
 */
export function groupRegions(
  graph: SocialGraph,
  visible: ReadonlySet<string>,
  grouping: Grouping,
  communities: readonly ShownCommunity[],
): readonly GroupRegion[] {
  const known = new Set(communities.map(({ community }) => String(community)))
  const members = new Map<string, string[]>()
  graph.forEachNode((node, person) => {
    const group = groupOf(person, grouping)
    if (group === null || !visible.has(node) || graph.degree(node) === 0) return
    if (grouping === 'community' && !known.has(group)) return
    const people = members.get(group) ?? []
    people.push(node)
    members.set(group, people)
  })
  return [...members]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([group, people]) => {
      const [{ x, y } = { x: 0, y: 0 }] = nearestToMiddle(placesOf(graph, people), 1)
      return { group, people, x, y }
    })
}

export interface GroupOutline {
  readonly group: string
  /** By the graph's coordinates. */
  readonly corners: readonly Place[]
}

/** Most of a group's members stand together; the few who do not would stretch its outline over everybody. */
const OUTLINED = 0.9

/** Outlines around nine tenths of the visible members of each community; of those with fewer than five visible members, none. */
export function communityOutlines(
  graph: SocialGraph,
  visible: ReadonlySet<string>,
  communities: readonly ShownCommunity[],
): readonly GroupOutline[] {
  return groupRegions(graph, visible, 'community', communities)
    .filter(({ people }) => people.length >= SMALLEST_GROUP)
    .map(({ group, people }) => ({
      group,
      corners: convexHull(nearestToMiddle(placesOf(graph, people), OUTLINED)),
    }))
}

function placesOf(graph: SocialGraph, people: readonly string[]): readonly Place[] {
  return people.map((person) => {
    const { x, y } = graph.getNodeAttributes(person)
    return { x, y }
  })
}
