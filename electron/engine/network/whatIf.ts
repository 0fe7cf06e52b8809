import type { NetworkFigures } from '../../../shared/model/whatIf.ts'
import { eiIndices } from './eiIndex.ts'
import { globalEfficiency } from './globalEfficiency.ts'
import { addEdges, hasEdge, neighboursOf, type Graph } from './graph.ts'
import { hopCounts } from './hopCounts.ts'
import { modularity } from './modularity.ts'
import { groupSizes, type Partition } from './partition.ts'
import { createRandom, shuffle } from './random.ts'

export type NodePair = readonly [number, number]

export interface Trial {
  readonly before: NetworkFigures
  readonly after: NetworkFigures
  /** Those that were not there. */
  readonly added: readonly NodePair[]
  readonly newlyInReach: number
  readonly sampled: boolean
}

/** Up to so many people all distances are measured; beyond, those from as many of them as stand below. */
const MOST_EXACT = 1500
const SAMPLE = 512

/**
 * Tries what ties that are not there would change: the E-I index, the share of pairs across departments within two ties, the global
 * efficiency (of a sample of 512 people where there are more than 1,500, the same before and after) and the modularity of the
 * departments. `between` has the ties of people who are in a group alone. What there is now is computed once, at the first trial.
 */
export function createTrials(between: Graph, all: Partition, seed: number): (ties: readonly NodePair[]) => Trial {
  const people = groupSizes(all).reduce((sum, size) => sum + size, 0)
  const sizes = groupSizes(all)
  const possible = sizes.reduce((sum, size) => sum + (size * (people - size)) / 2, 0)
  const sources = sampleOf(all, seed)
  const sampled = sources.length < people
  const efficiencyOf = (graph: Graph) => {
    const { all: counts } = hopCounts(graph, all, sources)
    // Estimates are for all nodes of the graph; those without a group have no ties here and are nobody's distance.
    const scale = graph.order / Math.max(1, people)
    return globalEfficiency({ all: counts.map((count) => count / scale), across: [] }, people)
  }
  let known: { readonly figures: NetworkFigures; readonly inReach: number } | null = null
  return (ties) => {
    known ??= measureNow(between, all, possible, efficiencyOf(between))
    const added = newTies(between, ties)
    if (added.length === 0) return { before: known.figures, after: known.figures, added, newlyInReach: 0, sampled }
    const graph = addEdges(between, added)
    const newlyInReach = gainedReach(between, graph, all, added)
    const after = {
      eiIndex: eiIndices(graph, all).overall.raw,
      reach: possible === 0 ? null : (known.inReach + newlyInReach) / possible,
      efficiency: efficiencyOf(graph),
      modularity: modularity(graph, all),
    }
    return { before: known.figures, after, added, newlyInReach, sampled }
  }
}

function measureNow(between: Graph, all: Partition, possible: number, efficiency: number | null) {
  let twice = 0
  const seen = new Uint32Array(between.order)
  for (let node = 0; node < between.order; node++) twice += countInReach(between, all, node, seen)
  const figures: NetworkFigures = {
    eiIndex: eiIndices(between, all).overall.raw,
    reach: possible === 0 ? null : twice / 2 / possible,
    efficiency,
    modularity: modularity(between, all),
  }
  return { figures, inReach: twice / 2 }
}

/** People of other groups at most two ties from a node. `seen` holds the marks of former calls for other nodes of the same graph. */
function countInReach(graph: Graph, { groupOf }: Partition, node: number, seen: Uint32Array): number {
  const group = groupOf[node] ?? -1
  if (group < 0) return 0
  const mark = node + 1
  let count = 0
  const visit = (other: number) => {
    if (seen[other] === mark) return
    seen[other] = mark
    if ((groupOf[other] ?? -1) >= 0 && groupOf[other] !== group) count++
  }
  seen[node] = mark
  for (const near of neighboursOf(graph, node)) {
    visit(near)
    for (const far of neighboursOf(graph, near)) visit(far)
  }
  return count
}

/** Pairs that come within two ties: both of each are at an end of a new tie or next to one. */
export function gainedReach(before: Graph, after: Graph, all: Partition, added: readonly NodePair[]): number {
  const touched = new Set<number>()
  for (const end of added.flat()) {
    touched.add(end)
    for (const near of neighboursOf(after, end)) touched.add(near)
  }
  const [seenBefore, seenAfter] = [new Uint32Array(before.order), new Uint32Array(after.order)]
  let twice = 0
  for (const node of touched)
    twice += countInReach(after, all, node, seenAfter) - countInReach(before, all, node, seenBefore)
  return twice / 2
}

/** Each once, between two people, not there yet. */
function newTies(graph: Graph, ties: readonly NodePair[]): NodePair[] {
  const kept = new Map<number, NodePair>()
  for (const [one, other] of ties) {
    const [low, high] = one < other ? [one, other] : [other, one]
    if (low !== high && !hasEdge(graph, low, high)) kept.set(low * graph.order + high, [low, high])
  }
  return [...kept.values()]
}

/** Those who are in a group: all, or some drawn at random. */
function sampleOf({ groupOf }: Partition, seed: number): Int32Array {
  const nodes = Int32Array.from([...groupOf.keys()].filter((node) => (groupOf[node] ?? -1) >= 0))
  if (nodes.length <= MOST_EXACT) return nodes
  shuffle(nodes, createRandom(seed))
  return nodes.slice(0, SAMPLE)
}

/** The same for one tie that is not there, without making it: its ends come near each other, and each near who is next to the other. */
export function reachOfTie(graph: Graph, { groupOf }: Partition, one: number, other: number): number {
  const comesNear = (a: number, b: number) =>
    (groupOf[a] ?? -1) >= 0 && (groupOf[b] ?? -1) >= 0 && groupOf[a] !== groupOf[b] && !isWithinTwo(graph, a, b)
  let count = comesNear(one, other) ? 1 : 0
  for (const near of neighboursOf(graph, other)) if (near !== one && comesNear(one, near)) count++
  for (const near of neighboursOf(graph, one)) if (near !== other && comesNear(near, other)) count++
  return count
}

function isWithinTwo(graph: Graph, one: number, other: number): boolean {
  return (
    one === other || hasEdge(graph, one, other) || neighboursOf(graph, one).some((near) => hasEdge(graph, near, other))
  )
}
