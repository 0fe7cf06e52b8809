import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import { degreeOf, graphFromEdges, keepNodes, unweighted, type Edge, type Graph } from './graph.ts'
import { partitionFromLabels, type Partition } from './partition.ts'
import { tieGraph } from './tieGraph.ts'

export interface SiloPerson {
  readonly id: PersonId
  /** Whose position this is, where somebody moved and `id` is that of a former position (see `takePositions`). */
  readonly person?: PersonId
  readonly name: string
  readonly department: string | null
  /** Items of this person's own seen in the corpus; 0 means that nothing is known of whom they write to. */
  readonly wrote: number
  /** Only that was seen which passed by the mailboxes of others: of two such people no tie could have been. */
  readonly throughOthers?: boolean
}

/** Whom the silo report may speak of, and the two graphs it is computed on. Node i is `people[i]` in both. */
export interface SiloPopulation {
  readonly people: readonly SiloPerson[]
  /** Shown departments, in the order of their names; the groups of the partitions below. */
  readonly departments: readonly string[]
  /** The department of each person; -1 without one. */
  readonly all: Partition
  /**
   * The same, with -1 for people without a tie in `between`: measures against chance are over people whose ties were
   * seen.
   */
  readonly tied: Partition
  /** The same, with -1 for people who have no tie and wrote nothing: how far it is to somebody of whom nothing was seen is not known. */
  readonly seen: Partition
  /** Ties among everybody kept, weighted by strength. */
  readonly graph: Graph
  /** Ties among people of shown departments, each counting 1. */
  readonly between: Graph
  /** The same people, each once, whatever the number of their positions. */
  readonly persons: SiloPersons
  readonly withheld: readonly string[]
  readonly withheldPeople: number
}

/** People as such: acquaintances made in a former department are theirs still, and it is people who are brokers. */
export interface SiloPersons {
  /** Ties among them, weighted by strength. */
  readonly graph: Graph
  /** Number of the person of each node of the population. */
  readonly ofNode: Int32Array
  /** For each person the node of their last position. */
  readonly current: Int32Array
}

/**
 * Departments under `minimumGroupSize` people are withheld: their people and all their ties leave the graphs before
 * anything is computed. No total of the report includes them, so nothing about them can be had by subtraction, even
 * where only one is withheld. People without a department stay (they carry paths), unless they are themselves too few:
 * then the ties that total ties leave after the matrix would be theirs.
 */
export function selectPopulation(
  people: readonly SiloPerson[],
  ties: readonly Tie[],
  minimumGroupSize: number,
): SiloPopulation {
  const sizes = new Map<string | null, number>()
  for (const { department } of people) sizes.set(department, (sizes.get(department) ?? 0) + 1)
  const isShown = (department: string | null) => (sizes.get(department) ?? 0) >= minimumGroupSize
  const kept = byDepartmentThenId(people.filter(({ department }) => isShown(department)))
  const graph = tieGraph(kept, ties)
  const { names, ...all } = partitionFromLabels(kept.map(({ department }) => department))
  const between = unweighted(keepNodes(graph, (node) => (all.groupOf[node] ?? -1) >= 0))
  const groupOf = all.groupOf.map((group, node) => (degreeOf(between, node) > 0 ? group : -1))
  const isSeen = (node: number) => degreeOf(between, node) > 0 || (kept[node]?.wrote ?? 0) > 0
  const withheld = [...sizes.keys()].filter((department) => department !== null && !isShown(department))
  return {
    people: kept,
    departments: names,
    all,
    tied: { groupOf, count: all.count },
    seen: { groupOf: all.groupOf.map((group, node) => (isSeen(node) ? group : -1)), count: all.count },
    graph,
    between,
    persons: joinPositions(kept, ties, graph),
    withheld: withheld.filter((department) => department !== null).toSorted(byName),
    withheldPeople: countPersons(people.filter(({ department }) => !isShown(department))),
  }
}

export function countPersons(people: readonly SiloPerson[]): number {
  return new Set(people.map(({ id, person }) => person ?? id)).size
}

function joinPositions(people: readonly SiloPerson[], ties: readonly Tie[], graph: Graph): SiloPersons {
  const numbers = new Map<PersonId, number>()
  const ofNode = Int32Array.from(people, ({ id, person }) => {
    const key = person ?? id
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
  const current = new Int32Array(numbers.size).fill(-1)
  people.forEach(({ person }, node) => {
    const number = ofNode[node] ?? 0
    if (person === undefined || current[number] === -1) current[number] = node
  })
  if (numbers.size === people.length) return { graph, ofNode, current }
  const numberOf = new Map(people.map(({ id }, node) => [id, ofNode[node] ?? 0]))
  const edges = ties.flatMap(({ a, b, strength }): Edge[] => {
    const [source, target] = [numberOf.get(a), numberOf.get(b)]
    return source === undefined || target === undefined ? [] : [{ source, target, weight: strength }]
  })
  return { graph: graphFromEdges(numbers.size, edges), ofNode, current }
}

const { compare: byName } = new Intl.Collator('en', { numeric: true })

/**
 * Any fixed order would do; this one makes the report independent of the order of its input and lists departments by
 * name.
 */
function byDepartmentThenId(people: readonly SiloPerson[]): SiloPerson[] {
  const names = [...new Set(people.map(({ department }) => department ?? ''))].sort(byName)
  const place = new Map(names.map((name, index) => [name, index]))
  const placeOf = ({ department }: SiloPerson) => place.get(department ?? '') ?? 0
  return people.toSorted((one, other) => placeOf(one) - placeOf(other) || one.id - other.id)
}
