import { eiIndex } from './eiIndex.ts'
import { edgeEnds, type Graph } from './graph.ts'
import { groupSizes, type Partition } from './partition.ts'
import { createRandom, shuffle } from './random.ts'
import { countTiesByGroup } from './tieCounts.ts'

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
  const groupOf = partition.groupOf.slice()
  const ends = edgeEnds(graph)
  const overall: number[] = []
  const groups = Array.from({ length: partition.count }, (): number[] => [])
  for (let round = 0; round < options.permutations; round++) {
    shuffle(labels, random)
    nodes.forEach((node, at) => (groupOf[node] = labels[at] ?? -1))
    const counted = countTiesByGroup(ends, { groupOf, count: partition.count })
    record(overall, counted.internal, counted.external)
    groups.forEach((values, group) => record(values, counted.inside[group] ?? 0, counted.across[group] ?? 0))
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
