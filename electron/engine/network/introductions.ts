import type { PersonId } from '../../../shared/model/ids.ts'
import type { Introduction } from '../../../shared/model/network.ts'
import { degreeOf, hasEdge, neighboursOf, type Graph } from './graph.ts'
import type { SiloPopulation } from './siloPopulation.ts'
import { createTrials, reachOfTie, type Trial } from './whatIf.ts'
import { shownHolders, type HeldTopic } from './topicHolders.ts'

const MOST_INTRODUCTIONS = 20

/** What a tie would change is asked of the most natural pairs alone: of all of them, it takes longer than everything else together. */
const MOST_WEIGHED = 400

/** So that one expert of everything does not fill the list. */
const MOST_PER_PERSON = 2

/** Of a topic, only its first holders are introduced: with all of them a common word would make millions of pairs. */
const MOST_HOLDERS = 12

const MOST_TOPICS = 5
const MOST_THROUGH = 3

interface Pair {
  readonly one: number
  readonly other: number
  readonly topics: { label: string; worth: number }[]
}

interface Weighing {
  /** Departments, by their numbers, that are further apart than departments are here. */
  readonly isSeparated: (one: number, other: number) => boolean
  /** Messages that both wrote or got, by their ids. */
  readonly together?: (one: PersonId, other: PersonId) => number
  readonly seed: number
}

/**
 * Pairs of people of different departments who have no tie and share topics, with the acquaintances they have in common. Where departments
 * are further apart than is usual here, only pairs across such borders, if there are any: elsewhere people find each other. Ranked by how
 * natural it is to meet: sum over shared topics of sqrt(share x share) * ln((n + 1) / holders), so that what both truly hold and few others
 * do weighs most, times 1 + ln(1 + common acquaintances) + ln(1 + messages both had a part in); times what it would change, for the 400
 * most natural: ln(e + pairs of people across departments who come within two ties). At most 20, each person at most twice. People without
 * any tie are left out: whom they know was not seen. A topic that was a burst and is over is no reason to meet, nor is one on which one of
 * the two writes mostly to people outside: colleagues meet on what they write about with colleagues.
 */
export function proposeIntroductions(
  population: SiloPopulation,
  topics: readonly HeldTopic[],
  weighing: Weighing,
): Introduction[] {
  const scored = preferred(candidatePairs(population, topics), population, weighing)
    .map((pair) => naturalPair(population, pair, weighing))
    .sort((a, b) => b.natural - a.natural || a.pair.one - b.pair.one || a.pair.other - b.pair.other)
    .slice(0, MOST_WEIGHED)
    .map((pair) => ({ ...pair, score: pair.natural * changeBy(population, pair.pair) }))
    .sort((a, b) => b.score - a.score || a.pair.one - b.pair.one || a.pair.other - b.pair.other)
  const tryTies = createTrials(population.between, population.seen, weighing.seed)
  const proposed = new Map<number, number>()
  const chosen: Introduction[] = []
  for (const { pair, common, shared } of scored) {
    if (chosen.length === MOST_INTRODUCTIONS) break
    const both = [pair.one, pair.other]
    if (both.some((node) => (proposed.get(node) ?? 0) >= MOST_PER_PERSON)) continue
    for (const node of both) proposed.set(node, (proposed.get(node) ?? 0) + 1)
    chosen.push(...introduction(population, pair, common, shared, tryTies([[pair.one, pair.other]])))
  }
  return chosen
}

function preferred(pairs: readonly Pair[], { all }: SiloPopulation, { isSeparated }: Weighing): readonly Pair[] {
  const groupOf = (node: number) => all.groupOf[node] ?? -1
  const across = pairs.filter(({ one, other }) => isSeparated(groupOf(one), groupOf(other)))
  return across.length > 0 ? across : pairs
}

function naturalPair(population: SiloPopulation, pair: Pair, { together }: Weighing) {
  const { people } = population
  const common = commonContacts(population, pair.one, pair.other)
  const [one, other] = [people[pair.one], people[pair.other]]
  const shared = one && other && together ? together(one.id, other.id) : 0
  const worth = pair.topics.reduce((sum, topic) => sum + topic.worth, 0)
  const natural = worth * (1 + Math.log(1 + common.length) + Math.log(1 + shared))
  return { pair, common, shared, natural }
}

function changeBy({ between, seen }: SiloPopulation, { one, other }: Pair): number {
  return Math.log(Math.E + reachOfTie(between, seen, one, other))
}

function candidatePairs(population: SiloPopulation, topics: readonly HeldTopic[]): Pair[] {
  const { persons } = population
  const holdersOf = shownHolders(population)
  const pairs = new Map<number, Pair>()
  for (const topic of topics) {
    if (topic.burst !== undefined) continue
    const inward = { ...topic, holders: topic.holders.filter(({ outward = false }) => !outward) }
    const holders = holdersOf(inward).filter(({ node }) => degreeOf(persons.graph, persons.ofNode[node] ?? 0) > 0)
    const rarity = Math.log((population.people.length + 1) / Math.max(1, topic.holders.length))
    const first = holders.slice(0, MOST_HOLDERS)
    for (const [at, one] of first.entries()) {
      for (const other of first.slice(at + 1)) {
        if (one.group === other.group || areAcquainted(population, one.node, other.node)) continue
        const [low, high] = one.node < other.node ? [one.node, other.node] : [other.node, one.node]
        const key = low * population.people.length + high
        const pair = pairs.get(key) ?? { one: low, other: high, topics: [] }
        pair.topics.push({ label: topic.label, worth: Math.sqrt(one.share * other.share) * Math.max(0, rarity) })
        pairs.set(key, pair)
      }
    }
  }
  return [...pairs.values()].filter((pair) => pair.topics.some(({ worth }) => worth > 0))
}

function areAcquainted({ persons: { graph, ofNode } }: SiloPopulation, one: number, other: number): boolean {
  const [a, b] = [ofNode[one] ?? 0, ofNode[other] ?? 0]
  return a === b || hasEdge(graph, a, b)
}

/** The nodes of those whom both know, those who know both best first. */
function commonContacts({ persons: { graph, ofNode, current } }: SiloPopulation, one: number, other: number): number[] {
  const [a, b] = [ofNode[one] ?? 0, ofNode[other] ?? 0]
  const known = new Set(neighboursOf(graph, a))
  return [...neighboursOf(graph, b)]
    .filter((person) => known.has(person))
    .map((person) => ({ node: current[person] ?? 0, bond: Math.min(bond(graph, a, person), bond(graph, b, person)) }))
    .sort((x, y) => y.bond - x.bond || x.node - y.node)
    .map(({ node }) => node)
}

function bond({ offsets, weights, ...graph }: Graph, one: number, other: number): number {
  const start = offsets[one] ?? 0
  const row = graph.targets.subarray(start, offsets[one + 1])
  return weights[start + row.indexOf(other)] ?? 0
}

function introduction(
  { people }: SiloPopulation,
  pair: Pair,
  common: readonly number[],
  shared: number,
  { before, after, newlyInReach, sampled }: Trial,
): Introduction[] {
  const [one, other] = [people[pair.one], people[pair.other]]
  if (one === undefined || other === undefined || one.department === null || other.department === null) return []
  const topics = pair.topics.toSorted((a, b) => b.worth - a.worth).slice(0, MOST_TOPICS)
  return [
    {
      a: { id: one.person ?? one.id, name: one.name, department: one.department },
      b: { id: other.person ?? other.id, name: other.name, department: other.department },
      topics: topics.map(({ label }) => label),
      through: common.slice(0, MOST_THROUGH).flatMap((node) => {
        const person = people[node]
        return person === undefined ? [] : [{ id: person.person ?? person.id, name: person.name }]
      }),
      ...(shared > 0 ? { shared } : {}),
      whatIf: { before, after, newlyInReach, sampled },
    },
  ]
}
