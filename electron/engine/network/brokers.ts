import type { Broker } from '../../../shared/model/network.ts'
import { sumRoles, type RoleCounts } from './brokerageRoles.ts'
import { constraint } from './constraint.ts'
import { effectiveSizes } from './effectiveSize.ts'
import { neighboursOf } from './graph.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/** What fits on a page and can be talked to. */
const MOST_BROKERS = 20

/**
 * People of shown departments who stand on paths and have ties to another shown department, the largest betweenness
 * first, at most 20. Who moved is one broker, with what was done in each position.
 *
 * @param betweenness of the persons
 * @param roles of the nodes
 */
export function listBrokers(
  population: SiloPopulation,
  betweenness: Float64Array,
  roles: readonly RoleCounts[],
): Broker[] {
  const { persons, people, all } = population
  const constraints = constraint(persons.graph)
  const sizes = effectiveSizes(persons.graph)
  const nodesOf = Map.groupBy([...people.keys()], (node) => persons.ofNode[node] ?? 0)
  return [...persons.current]
    .map((node, person) => ({ person, node, value: betweenness[person] ?? 0 }))
    .filter(({ value, node }) => value > 0 && (all.groupOf[node] ?? -1) >= 0)
    .sort((one, other) => other.value - one.value || one.node - other.node)
    .map(({ person, node, value }): Broker | null => {
      const nodes = nodesOf.get(person) ?? []
      const departmentsReached = reached(population, nodes, node)
      const position = people[node]
      if (position === undefined || position.department === null || departmentsReached.length === 0) return null
      return {
        id: position.person ?? position.id,
        name: position.name,
        department: position.department,
        betweenness: value,
        constraint: constraints[person] ?? null,
        effectiveSize: sizes[person] ?? 0,
        roles: sumRoles(nodes.flatMap((each) => roles[each] ?? [])),
        departmentsReached,
      }
    })
    .filter((broker) => broker !== null)
    .slice(0, MOST_BROKERS)
}

/** Departments of the people they know from any of their positions, the one that they are in now left out. */
function reached({ graph, all, departments }: SiloPopulation, nodes: readonly number[], current: number): string[] {
  const contacts = nodes.flatMap((node) => [...neighboursOf(graph, node)])
  const groups = new Set(contacts.map((contact) => all.groupOf[contact] ?? -1))
  groups.delete(all.groupOf[current] ?? -1)
  return departments.filter((_, group) => groups.has(group))
}
