import type { PersonAttributes, SocialGraph } from './socialGraph.ts'

/** By which groups people are coloured. */
export type Grouping = 'department' | 'community'

/** Groups of fewer people are not told apart. */
export const SMALLEST_GROUP = 5

export interface ShownCommunity {
  /** As the network numbers it: 0 is the largest. */
  readonly community: number
  readonly people: number
  /** The department that most of those are of whose department is known, and their share of all; null where nobody's is known. */
  readonly mostly: { readonly department: string; readonly share: number } | null
}

/** The communities of at least five people, the largest first. */
export function shownCommunities(graph: SocialGraph): readonly ShownCommunity[] {
  const members = new Map<number, (string | null)[]>()
  graph.forEachNode((person, { community, department }) => {
    if (graph.degree(person) === 0) return
    const departments = members.get(community) ?? []
    departments.push(department)
    members.set(community, departments)
  })
  return [...members]
    .filter(([, departments]) => departments.length >= SMALLEST_GROUP)
    .map(([community, departments]) => ({
      community,
      people: departments.length,
      mostly: foremost(departments),
    }))
    .sort((one, other) => other.people - one.people || one.community - other.community)
}

function foremost(departments: readonly (string | null)[]): ShownCommunity['mostly'] {
  const counts = new Map<string, number>()
  for (const department of departments) {
    if (department !== null) counts.set(department, (counts.get(department) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
  return first === undefined ? null : { department: first[0], share: first[1] / departments.length }
}

/** The name of the group that a person is coloured by; null for those of none. */
export function groupOf(
  person: Pick<PersonAttributes, 'department' | 'community' | 'degree'>,
  grouping: Grouping,
): string | null {
  if (grouping === 'department') return person.department
  return person.degree === 0 ? null : String(person.community)
}
