import { egoNetwork } from './egoNetwork.ts'
import type { EgoDepth } from './networkChoices.ts'
import { peelToCore } from './peelToCore.ts'
import type { SocialGraph } from './socialGraph.ts'

export type TieScope = 'all' | 'within' | 'across'

export interface NetworkFilter {
  /** Departments switched off in the legend; null stands for "no department". */
  readonly hidden: ReadonlySet<string | null>
  /** Weaker ties are not shown; 0 shows all. */
  readonly minStrength: number
  readonly scope: TieScope
  /** Only the core in which everybody has at least so many visible ties; 0 or less is everybody. */
  readonly core: number
  /** Only this person's surroundings; null for everyone. */
  readonly ego: { readonly centre: string; readonly depth: EgoDepth } | null
}

export const NO_FILTER: NetworkFilter = { hidden: new Set(), minStrength: 0, scope: 'all', core: 0, ego: null }

export interface VisiblePart {
  readonly people: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
}

/**
 * What a filter leaves, of people and their ties: topics are added by `withHeldTopics`. A tie is visible when it passes and both its people are; a person is hidden with their
 * department, outside the ego network, outside the core, or when a filter of ties leaves them none (people without any tie from the
 * start are shown only while ties are not filtered). The core is that of what the other filters leave.
 */
export function visiblePart(graph: SocialGraph, filter: NetworkFilter): VisiblePart {
  const passing = passingTies(graph, filter)
  const inEgo = filter.ego && egoNetwork(graph, filter.ego.centre, filter.ego.depth, (tie) => passing.has(tie))
  const filtersTies = filter.minStrength > 0 || filter.scope !== 'all'
  const tied = new Set<string>()
  if (filtersTies) for (const tie of passing) for (const person of graph.extremities(tie)) tied.add(person)
  const people = new Set(
    graph.filterNodes((person, { department, absent, topic }) => {
      if (topic !== undefined || absent === true || filter.hidden.has(department)) return false
      if (inEgo) return inEgo.has(person)
      return !filtersTies || tied.has(person)
    }),
  )
  const ties = new Set<string>()
  for (const tie of passing) if (graph.extremities(tie).every((person) => people.has(person))) ties.add(tie)
  return peelToCore(graph, { people, ties }, filter.core)
}

function passingTies(graph: SocialGraph, { hidden, minStrength, scope }: NetworkFilter): ReadonlySet<string> {
  const passes = graph.filterEdges((_tie, tie, _source, _target, source, target) => {
    if (tie.holds === true || hidden.has(source.department) || hidden.has(target.department)) return false
    if (tie.strength === 0 || tie.strength < minStrength) return false
    return scope === 'all' || tie.across === (scope === 'across')
  })
  return new Set(passes)
}
