import type { Broker } from '../../../shared/model/network.ts'
import type { RoleCounts } from './brokerageRoles.ts'
import { constraint } from './constraint.ts'
import { neighboursOf } from './graph.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/** What fits on a page and can be talked to. */
const MOST_BROKERS = 20

/**
 * People of shown departments who stand on paths and have ties to another shown department, the largest betweenness
 * first, at most 20.
 */
export function listBrokers(
  population: SiloPopulation,
  betweenness: Float64Array,
  roles: readonly RoleCounts[],
): Broker[] {
  const constraints = constraint(population.graph)
  return population.people
    .map((person, node) => ({ person, node, value: betweenness[node] ?? 0 }))
    .filter(({ value, node }) => value > 0 && (population.all.groupOf[node] ?? -1) >= 0)
    .sort((one, other) => other.value - one.value || one.node - other.node)
    .map(({ person, node, value }): Broker | null => {
      const departmentsReached = reached(population, node)
      const counts = roles[node]
      if (person.department === null || counts === undefined || departmentsReached.length === 0) return null
      const { id, name, department } = person
      return {
        id,
        name,
        department,
        betweenness: value,
        constraint: constraints[node] ?? null,
        roles: counts,
        departmentsReached,
      }
    })
    .filter((broker) => broker !== null)
    .slice(0, MOST_BROKERS)
}

function reached({ graph, all, departments }: SiloPopulation, node: number): string[] {
  const groups = new Set([...neighboursOf(graph, node)].map((contact) => all.groupOf[contact] ?? -1))
  groups.delete(all.groupOf[node] ?? -1)
  return departments.filter((_, group) => groups.has(group))
}
