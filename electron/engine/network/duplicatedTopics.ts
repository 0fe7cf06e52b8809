import type { SharedTopic } from '../../../shared/model/network.ts'
import { degreeOf, hasEdge } from './graph.ts'
import type { SiloPopulation } from './siloPopulation.ts'
import { shownHolders, type HeldTopic, type Holder } from './topicHolders.ts'

/** A department holds a topic from this share of its evidence on; below, somebody mentioned it. */
const LEAST_SHARE = 0.1

/**
 * Two departments talk about a topic where their holders have at least this share of the ties expected from their
 * degrees.
 */
const TALKING = 0.25

const MOST_TOPICS = 50
const MOST_PEOPLE_PER_DEPARTMENT = 5

interface HoldingDepartment {
  readonly group: number
  readonly holders: readonly Holder[]
  readonly share: number
  readonly degree: number
}

interface Ranked {
  readonly topic: SharedTopic
  readonly second: number
}

/** What is known of two departments, by their numbers. */
interface Borders {
  /** Ties between them would have been seen. */
  readonly isVisible: (one: number, other: number) => boolean
  /** They are further apart than departments are here. */
  readonly isSeparated: (one: number, other: number) => boolean
}

/**
 * Topics that two or more departments hold without talking: the departments are further apart than is usual here, and the topic's
 * holders have no ties across, or less than a quarter of those expected. Both are asked, because of the holders alone, who are few,
 * chance expects less than one tie: their silence says nothing where their departments talk. Departments joined by a chain of holders
 * who talk count as one; each such cluster is named by its department with the largest share. Pairs whose ties could not have been
 * seen, and holders without any tie, are never taken for silent. Ordered by the share of the second department (both truly
 * work on it), at most 50.
 *
 * @param contributed the same topics with those who have a smaller part in them among their holders: they are named as well
 */
export function duplicatedTopics(
  population: SiloPopulation,
  topics: readonly HeldTopic[],
  borders: Borders,
  contributed: readonly HeldTopic[] = topics,
): SharedTopic[] {
  const holdersOf = shownHolders(population)
  return topics
    .map((topic, index) =>
      duplicated(population, topic, holdersOf(topic), borders, holdersOf(contributed[index] ?? topic)),
    )
    .filter((ranked) => ranked !== null)
    .sort((one, other) => other.second - one.second || one.topic.label.localeCompare(other.topic.label, 'en'))
    .slice(0, MOST_TOPICS)
    .map(({ topic }) => topic)
}

function duplicated(
  population: SiloPopulation,
  { label, burst }: HeldTopic,
  holders: readonly Holder[],
  { isVisible, isSeparated }: Borders,
  contributors: readonly Holder[],
): Ranked | null {
  const clusters = clusterTalking(population, holdingDepartments(population, holders), isVisible)
  const leading = clusters.flatMap(([first]) => first ?? [])
  const silent = leading.filter((one) => leading.some((other) => isSeparated(one.group, other.group)))
  const second = silent[1]
  if (second === undefined) return null
  const ties = silent.reduce(
    (sum, one, at) =>
      sum + silent.slice(at + 1).reduce((inner, other) => inner + tiesBetween(population, one, other), 0),
    0,
  )
  const people = silent.flatMap(({ group }) =>
    contributors.filter((holder) => holder.group === group).slice(0, MOST_PEOPLE_PER_DEPARTMENT),
  )
  const departments = silent.map(({ group }) => population.departments[group] ?? '')
  return {
    topic: {
      label,
      departments,
      people: people.flatMap((holder) => named(population, holder)),
      ties,
      ...(burst === undefined ? {} : { burst }),
    },
    second: second.share,
  }
}

function holdingDepartments({ between, all }: SiloPopulation, holders: readonly Holder[]): HoldingDepartment[] {
  return Array.from({ length: all.count }, (_, group) => {
    const own = holders.filter((holder) => holder.group === group)
    const share = own.reduce((sum, holder) => sum + holder.share, 0)
    const degree = own.reduce((sum, holder) => sum + degreeOf(between, holder.node), 0)
    return { group, holders: own, share, degree }
  })
    .filter(({ share, degree }) => share >= LEAST_SHARE && degree > 0)
    .sort((one, other) => other.share - one.share || one.group - other.group)
}

/** Clusters of departments, each with its largest share first, ordered by that share. */
function clusterTalking(
  population: SiloPopulation,
  departments: readonly HoldingDepartment[],
  isVisible: Borders['isVisible'],
): HoldingDepartment[][] {
  const clusters: HoldingDepartment[][] = []
  for (const department of departments) {
    const joined = clusters.filter((cluster) =>
      cluster.some((other) => !isVisible(department.group, other.group) || areTalking(population, department, other)),
    )
    const first = joined[0]
    if (first === undefined) {
      clusters.push([department])
      continue
    }
    for (const cluster of joined.slice(1)) {
      first.push(...cluster)
      clusters.splice(clusters.indexOf(cluster), 1)
    }
    first.push(department)
  }
  return clusters
}

function areTalking(population: SiloPopulation, one: HoldingDepartment, other: HoldingDepartment): boolean {
  const ties = tiesBetween(population, one, other)
  return ties > 0 && ties >= (TALKING * one.degree * other.degree) / (2 * population.between.size)
}

function tiesBetween({ between }: SiloPopulation, one: HoldingDepartment, other: HoldingDepartment): number {
  return one.holders.reduce(
    (sum, holder) => sum + other.holders.filter(({ node }) => hasEdge(between, holder.node, node)).length,
    0,
  )
}

function named({ people }: SiloPopulation, { node }: Holder): SharedTopic['people'] {
  const person = people[node]
  if (person === undefined || person.department === null) return []
  return [{ id: person.person ?? person.id, name: person.name, department: person.department }]
}
