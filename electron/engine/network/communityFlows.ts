import type { CommunityFlow, CommunityPerson } from '../../../shared/model/communities.ts'
import { adjustedRandIndex } from './ari.ts'
import { normalisedMutualInformation } from './nmi.ts'
import { partitionFromLabels } from './partition.ts'
import { MINIMUM_GROUP_SIZE } from './siloReport.ts'

interface Placed extends CommunityPerson {
  /** Key of their community; null where it is withheld. */
  readonly community: string | null
}

/**
 * How the departments divide into the communities: the people of each pair, the most first, and how far the two agree. `department` is
 * null for those without a department that is shown; where they are under five, they are left out.
 */
export function flowsBetween(people: readonly Placed[]): {
  readonly nmi: number | null
  readonly ari: number | null
  readonly flows: CommunityFlow[]
} {
  const both = people.filter(({ department, community }) => department !== null && community !== null)
  const departments = partitionFromLabels(both.map(({ department }) => department))
  const communities = partitionFromLabels(both.map(({ community }) => community))
  const nowhere = people.filter(({ department }) => department === null)
  const told = nowhere.length < MINIMUM_GROUP_SIZE ? people.filter(({ department }) => department !== null) : people
  const flows = [...Map.groupBy(told, ({ department, community }) => JSON.stringify([department, community])).values()]
  return {
    nmi: normalisedMutualInformation(departments, communities),
    ari: adjustedRandIndex(departments, communities),
    flows: flows
      .map((of) => ({
        department: of[0]?.department ?? null,
        community: of[0]?.community ?? null,
        people: of.map(({ id, name, department }) => ({ id, name, department })),
      }))
      .sort((a, b) => b.people.length - a.people.length || (flowName(a) < flowName(b) ? -1 : 1)),
  }
}

const flowName = ({ department, community }: CommunityFlow) => `${department ?? ''} ${community ?? ''}`
