import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period, SiloReport, Tie, TieRules } from '../../../shared/model/network.ts'
import { betweenness } from './betweenness.ts'
import { brokerageRoles } from './brokerageRoles.ts'
import { listBrokers } from './brokers.ts'
import { densityMatrix } from './densityMatrix.ts'
import { departmentMeasures } from './departmentMeasures.ts'
import { isAmong, separatedPairs, visiblePairs } from './departmentPairs.ts'
import { duplicatedTopics } from './duplicatedTopics.ts'
import { eiIndices } from './eiIndex.ts'
import { proposeIntroductions } from './introductions.ts'
import { expectedTies } from './expectedTies.ts'
import { expectedEi, permuteLabels, zScore } from './labelPermutation.ts'
import { likelyCommunities } from './likelyCommunities.ts'
import { liaisonDepartment } from './liaisonDepartment.ts'
import { matrixOrder } from './matrixOrder.ts'
import { modularity } from './modularity.ts'
import { normalisedMutualInformation } from './nmi.ts'
import { groupSizes, type Partition } from './partition.ts'
import { countPersons, selectPopulation, type SiloPerson, type SiloPopulation } from './siloPopulation.ts'
import type { HeldTopic } from './topicHolders.ts'

export interface SiloInput {
  readonly people: readonly SiloPerson[]
  readonly ties: readonly Tie[]
  readonly topics: readonly HeldTopic[]
  /** The same topics with those who have a smaller part in them among their holders; `topics` by default. */
  readonly contributed?: readonly HeldTopic[]
  readonly rules: TieRules
  readonly period: Period
  /** Departments with fewer people are withheld; 5 by default. */
  readonly minimumGroupSize?: number
  /** The departments are guesses. */
  readonly departmentsGuessed?: boolean
  readonly seed?: number
  /** Messages that two people both had a part in, by their ids. */
  readonly together?: (one: PersonId, other: PersonId) => number
  /** The communities as they were found in the whole network, by person; where they are not given they are looked for among the departments shown. */
  readonly communityOf?: ReadonlyMap<PersonId, number>
}

export const MINIMUM_GROUP_SIZE = 5
const PERMUTATIONS = 1000

/**
 * Where an organisation is split, who and what bridges it. Pure and seeded: the same input gives the same report,
 * whatever its order.
 *
 * `people` counts everybody given, who moved between departments once. `ties` leaves out the ties of withheld departments (see
 * `selectPopulation`), and everything about departments also those of people without one. E-I is compared with chance among the people who
 * have ties. Without people, departments or ties every measure is null and every list empty.
 */
export function computeSiloReport(input: SiloInput, population = populationOf(input)): SiloReport {
  const { people, topics, contributed = topics, rules, period, seed = 1 } = input
  const { between, tied, all } = population
  const indices = eiIndices(between, tied)
  const chance = permuteLabels(between, tied, { permutations: PERMUTATIONS, seed })
  const roles = brokerageRoles(population.graph, all)
  const departments = departmentMeasures(population, indices.groups, chance.groups, roles)
  const { ties: matrix, density } = densityMatrix(between, all)
  const compared = expectedTies(population)
  const separated = separatedPairs(departments, matrix, compared)
  const isVisible = visiblePairs(departments)
  const isSeparated = isAmong(separated, population.departments)
  const liaison = liaisonDepartment(roles, tied, seed)
  return {
    period,
    rules,
    people: countPersons(people),
    ties: population.graph.size,
    overall: {
      eiIndex: indices.overall.raw,
      expected: indices.overall.raw === null ? null : expectedEi(tied),
      interval: chance.overall?.interval ?? null,
      z: zScore(indices.overall.raw, chance.overall),
    },
    departments,
    matrix,
    density,
    expected: compared.expected,
    order: matrixOrder(matrix),
    modularity: modularity(between, all),
    communities: compareCommunities(population, input.communityOf, seed),
    brokers: listBrokers(population, betweenness(population.persons.graph, { seed }).values, roles),
    liaisonDepartment: liaison === null ? null : (population.departments[liaison.group] ?? null),
    ...(liaison === null ? {} : { liaisonChance: liaison.chance }),
    separated,
    duplicatedTopics: duplicatedTopics(population, topics, { isVisible, isSeparated }, contributed),
    introductions: proposeIntroductions(population, contributed, {
      isSeparated,
      seed,
      ...(input.together ? { together: input.together } : {}),
    }),
    withheld: population.withheld,
    withheldPeople: population.withheldPeople,
    departmentsGuessed: input.departmentsGuessed ?? false,
  }
}

/** Whom the report speaks of. */
export function populationOf({ people, ties, minimumGroupSize = MINIMUM_GROUP_SIZE }: SiloInput): SiloPopulation {
  return selectPopulation(people, ties, minimumGroupSize)
}

/** Communities of people who have ties to a shown department, against the departments. */
function compareCommunities(
  { between, tied, people }: SiloPopulation,
  communityOf: SiloInput['communityOf'],
  seed: number,
): SiloReport['communities'] {
  const found =
    communityOf === undefined
      ? likelyCommunities(between, seed).partition
      : groupsOf(people.map(({ id, person }) => communityOf.get(person ?? id) ?? -1))
  return {
    count: countLarge(found, tied),
    modularity: modularity(between, found),
    nmi: normalisedMutualInformation(tied, found),
  }
}

function groupsOf(groups: readonly number[]): Partition {
  return { groupOf: Int32Array.from(groups), count: groups.reduce((most, group) => Math.max(most, group + 1), 0) }
}

/** Communities that are told of: of five people or more, here and wherever communities are listed. */
function countLarge(communities: Partition, tied: Partition): number {
  const sizes = groupSizes(communities)
  const here = new Set(communities.groupOf.filter((group, node) => group >= 0 && (tied.groupOf[node] ?? -1) >= 0))
  return [...here].filter((group) => (sizes[group] ?? 0) >= MINIMUM_GROUP_SIZE).length
}
