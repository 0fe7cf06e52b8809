import { findCommunities, type Communities } from './communities.ts'
import { strengths, type Graph } from './graph.ts'
import type { Partition } from './partition.ts'

export interface LikelyCommunities extends Communities {
  /** The resolution at which they were found. */
  readonly resolution: number
}

/** It settles within a few rounds, or goes back and forth between neighbours: then the last is as good as any. */
const MOST_ROUNDS = 8
const SETTLED = 0.02

/** Ties searched, all rounds and starts together: what keeps a large network within seconds. */
const BUDGET = 1_000_000
const MOST_STARTS = 10

/**
 * Communities at the resolution that makes the ties likeliest, rather than at one that somebody chose: maximising modularity at a
 * resolution is fitting a model in which ties inside communities are denser than between them, and the two densities that are found
 * say what the resolution should have been: (in - out) / (ln in - ln out). It starts at 1 (plain modularity) and is put right until
 * it stays. Where nothing says otherwise (no tie leaves a community, or there is but one) it stays what it was.
 * Newman 2016, Physical Review E 94, 052315.
 */
export function likelyCommunities(graph: Graph, seed: number): LikelyCommunities {
  const starts = Math.min(MOST_STARTS, Math.max(1, Math.floor(BUDGET / MOST_ROUNDS / Math.max(1, graph.size))))
  let resolution = 1
  let found = findCommunities(graph, { seed, starts })
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = likelyResolution(graph, found.partition)
    if (next === null || Math.abs(next - resolution) < SETTLED * resolution) break
    resolution = next
    found = findCommunities(graph, { seed, resolution, starts })
  }
  return { ...found, resolution }
}

/** Null where the partition does not say. */
export function likelyResolution(graph: Graph, { groupOf, count }: Partition): number | null {
  const strength = strengths(graph)
  const ends = strength.reduce((sum, value) => sum + value, 0)
  const total = new Float64Array(count)
  let inside = 0
  for (let node = 0; node < graph.order; node++) {
    const group = groupOf[node] ?? -1
    total[group] = (total[group] ?? 0) + (strength[node] ?? 0)
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) {
      if (groupOf[graph.targets[at] ?? 0] === group) inside += graph.weights[at] ?? 0
    }
  }
  const expected = total.reduce((sum, value) => sum + value ** 2, 0) / ends
  const [within, between] = [inside / expected, (ends - inside) / (ends - expected)]
  if (!(between > 0) || !(within > between) || !Number.isFinite(within)) return null
  return (within - between) / (Math.log(within) - Math.log(between))
}
