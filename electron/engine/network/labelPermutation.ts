import { eiIndex } from './eiIndex.ts'
import { neighboursOf, type Graph } from './graph.ts'
import { groupSizes, type Partition } from './partition.ts'
import { createRandom, shuffle } from './random.ts'

/** What chance gives. */
export interface NullDistribution {
  readonly mean: number
  readonly deviation: number
  /** The 2.5 and 97.5 % quantiles. */
  readonly interval: readonly [number, number]
}

export interface PermutationOptions {
  readonly permutations: number
  readonly seed: number
}

export interface PermutedEi {
  readonly overall: NullDistribution | null
  readonly groups: readonly (NullDistribution | null)[]
}

/**
 * The E-I indices (see `eiIndex`) that the same ties would give if people were dealt at random to the groups, sizes
 * kept: the null against which an observed value is read. Labels are exchanged among the nodes that have a group. Null
 * where no permutation gave a value. Krackhardt & Stern 1988; the test is the quadratic assignment of Hubert & Schultz
 * 1976.
 */
export function permuteLabels(graph: Graph, partition: Partition, options: PermutationOptions): PermutedEi {
  const random = createRandom(options.seed)
  const { nodes, labels } = labelled(partition)
  const ties = tiesAmong(graph, nodes)
  const overall: number[] = []
  const groups = Array.from({ length: partition.count }, (): number[] => [])
  for (let round = 0; round < options.permutations; round++) {
    shuffle(labels, random)
    const { inside, ends } = countInside(ties, labels, partition.count)
    const internal = inside.reduce((sum, count) => sum + count, 0)
    record(overall, internal, ties.others.length - internal)
    for (const [group, values] of groups.entries())
      record(values, inside[group] ?? 0, (ends[group] ?? 0) - 2 * (inside[group] ?? 0))
  }
  return { overall: summarise(overall), groups: groups.map(summarise) }
}

/**
 * The exact mean of the overall E-I index under permutation: 1 - 2p, where p = sum n_g (n_g - 1) / (n (n - 1)) is the
 * chance that two people dealt at random share a group. It depends on the sizes only. Null under two people.
 */
export function expectedEi(partition: Partition): number | null {
  const sizes = groupSizes(partition)
  const people = sizes.reduce((sum, size) => sum + size, 0)
  if (people < 2) return null
  const together = sizes.reduce((sum, size) => sum + size * (size - 1), 0)
  return 1 - (2 * together) / (people * (people - 1))
}

/**
 * Deviations between the observed value and the mean of chance; null where either is missing or chance does not vary.
 */
export function zScore(observed: number | null, chance: NullDistribution | null): number | null {
  if (observed === null || chance === null || chance.deviation < 1e-12) return null
  return (observed - chance.mean) / chance.deviation
}

function labelled({ groupOf }: Partition): { nodes: Uint32Array; labels: Int32Array } {
  const nodes = Uint32Array.from([...groupOf.keys()].filter((node) => (groupOf[node] ?? -1) >= 0))
  return { nodes, labels: Int32Array.from(nodes, (node) => groupOf[node] ?? -1) }
}

/** Ties among some nodes, by their places among these: those of place i with later places are `others[starts[i] .. starts[i + 1]]`. */
interface PlacedTies {
  readonly starts: Uint32Array
  readonly others: Uint32Array
  /** Ties of each place. */
  readonly degrees: Uint32Array
}

function tiesAmong(graph: Graph, nodes: Uint32Array): PlacedTies {
  const placeOf = new Int32Array(graph.order).fill(-1)
  nodes.forEach((node, place) => (placeOf[node] = place))
  const starts = new Uint32Array(nodes.length + 1)
  const others = new Uint32Array(graph.size)
  const degrees = new Uint32Array(nodes.length)
  let count = 0
  for (const [place, node] of nodes.entries()) {
    for (const other of neighboursOf(graph, node)) {
      const its = placeOf[other] ?? -1
      if (its < 0) continue
      degrees[place] = (degrees[place] ?? 0) + 1
      if (its > place) others[count++] = its
    }
    starts[place + 1] = count
  }
  return { starts, others: others.slice(0, count), degrees }
}

/** Ties inside each group, and ends of ties in it: what is counted a thousand times must be counted fast. */
function countInside({ starts, others, degrees }: PlacedTies, labels: Int32Array, count: number) {
  const inside = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let place = 0; place < labels.length; place++) {
    const own = labels[place] ?? 0
    ends[own] = (ends[own] ?? 0) + (degrees[place] ?? 0)
    let same = 0
    const end = starts[place + 1] ?? 0
    for (let at = starts[place] ?? 0; at < end; at++) if (labels[others[at] ?? 0] === own) same++
    inside[own] = (inside[own] ?? 0) + same
  }
  return { inside, ends }
}

function record(values: number[], internal: number, external: number): void {
  const value = eiIndex(internal, external)
  if (value !== null) values.push(value)
}

function summarise(values: readonly number[]): NullDistribution | null {
  if (values.length === 0) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  const sorted = Float64Array.from(values).sort()
  return { mean, deviation: Math.sqrt(variance), interval: [quantile(sorted, 0.025), quantile(sorted, 0.975)] }
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0
}
