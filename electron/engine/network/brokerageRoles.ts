import type { BrokerageRole } from '../../../shared/model/network.ts'
import { neighboursOf, type Graph } from './graph.ts'
import type { Partition } from './partition.ts'

export type RoleCounts = Record<BrokerageRole, number>

/**
 * How often each node stands between two others who do not know each other, by the groups of the three (source - broker
 * - target): coordinator A-A-A, itinerant A-B-A, gatekeeper A-B-B, representative A-A-B, liaison A-B-C. Ties have no
 * direction, so each pair is counted in both and gatekeeper always equals representative. Range 0 to degree x (degree -
 * 1) over the five together. Triads with a node without a group are left out; a node without a group brokers nothing.
 * Gould & Fernandez 1989, Sociological Methodology 19.
 */
export function brokerageRoles(graph: Graph, { groupOf, count }: Partition): RoleCounts[] {
  const contactOf = new Int32Array(graph.order).fill(-1)
  const perGroup = new Float64Array(count)
  return Array.from({ length: graph.order }, (_, broker) => {
    const roles: RoleCounts = noRoles()
    const own = groupOf[broker] ?? -1
    if (own < 0) return roles
    const contacts = neighboursOf(graph, broker).filter((contact) => (groupOf[contact] ?? -1) >= 0)
    addAllPairs(roles, contacts, own, groupOf, perGroup)
    for (const contact of contacts) contactOf[contact] = broker
    for (const contact of contacts) {
      for (const other of neighboursOf(graph, contact)) {
        if (contactOf[other] === broker) roles[roleOf(groupOf[contact] ?? -1, own, groupOf[other] ?? -1)]--
      }
    }
    return roles
  })
}

function noRoles(): RoleCounts {
  return { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 }
}

export function sumRoles(counts: readonly RoleCounts[]): RoleCounts {
  const sum = noRoles()
  for (const one of counts) for (const role of ROLES) sum[role] += one[role]
  return sum
}

/** The roles of each group's members together. */
export function rolesByGroup(roles: readonly RoleCounts[], { groupOf, count }: Partition): RoleCounts[] {
  const sums = Array.from({ length: count }, noRoles)
  roles.forEach((person, node) => {
    const sum = sums[groupOf[node] ?? -1]
    if (sum === undefined) return
    for (const role of ROLES) sum[role] += person[role]
  })
  return sums
}

const ROLES: readonly BrokerageRole[] = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison']

function roleOf(source: number, broker: number, target: number): BrokerageRole {
  if (source === broker) return target === broker ? 'coordinator' : 'representative'
  if (target === broker) return 'gatekeeper'
  return source === target ? 'itinerant' : 'liaison'
}

/** As if no two contacts knew each other; the triangles are taken out afterwards. `perGroup` is scratch space. */
function addAllPairs(
  roles: RoleCounts,
  contacts: Uint32Array,
  own: number,
  groupOf: Int32Array,
  perGroup: Float64Array,
): void {
  perGroup.fill(0)
  for (const contact of contacts) {
    const group = groupOf[contact] ?? 0
    perGroup[group] = (perGroup[group] ?? 0) + 1
  }
  const inside = perGroup[own] ?? 0
  const outside = contacts.length - inside
  let together = 0
  perGroup.forEach((people, group) => (together += group === own ? 0 : people * (people - 1)))
  roles.coordinator += inside * (inside - 1)
  roles.gatekeeper += inside * outside
  roles.representative += inside * outside
  roles.itinerant += together
  roles.liaison += outside * (outside - 1) - together
}
