import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkReply } from '../../../shared/model/network.ts'
import type { ReachPerson, StandIn } from '../../../shared/model/reach.ts'
import type { ReachMap } from '../network/reachMap.ts'

interface Standing {
  readonly from: ReachPerson
  readonly to: ReachPerson
  readonly isThere: (id: PersonId) => boolean
  readonly describe: (id: PersonId) => ReachPerson
}

/**
 * Whom to turn to where no chain of acquaintances leads from one person to another: the colleague of the asker's department closest to
 * the person, the colleague of the person's department closest to the asker, and whoever is between most others. Each is there, and
 * is neither of the two.
 */
export function findStandIns(network: NetworkReply, map: ReachMap, standing: Standing): StandIn[] {
  const { from, to, isThere, describe } = standing
  const others = network.nodes.filter(({ id }) => id !== from.id && id !== to.id && isThere(id))
  const closest = (why: StandIn['why'], end: ReachPerson, department: string | null): StandIn[] => {
    if (department === null) return []
    const steps = map.steps(end.id, isThere)
    const near = others
      .filter((node) => node.department === department && steps.has(node.id))
      .sort((a, b) => (steps.get(a.id) ?? 0) - (steps.get(b.id) ?? 0) || b.strength - a.strength)
    return near.slice(0, 1).map(({ id }) => ({ person: describe(id), why, between: (steps.get(id) ?? 1) - 1 }))
  }
  const [liaison] = others.toSorted((a, b) => b.betweenness - a.betweenness || b.strength - a.strength)
  const found: StandIn[] = [
    ...closest('asker-department', to, from.department),
    ...closest('person-department', from, to.department),
    ...(liaison && liaison.betweenness > 0
      ? [{ person: describe(liaison.id), why: 'liaison' as const, between: null }]
      : []),
  ]
  return found.filter(({ person }, index) => found.findIndex((one) => one.person.id === person.id) === index)
}
