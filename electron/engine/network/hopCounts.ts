import type { Graph } from './graph.ts'
import type { Partition } from './partition.ts'

export interface HopCounts {
  /** all[d]: pairs of nodes at exactly d hops, each pair once; all[0] is 0. */
  readonly all: readonly number[]
  /** Those of them whose two nodes are in different groups. */
  readonly across: readonly number[]
}

/** Starting points searched together, one bit each: what makes all pairs of 10,000 people affordable. */
const WIDTH = 32

/**
 * Distances between all pairs by breadth-first search from 32 starting points at a time (Then et al. 2014, VLDB 8(4)).
 * Pairs that no path joins are in no count; nodes without a group are in no `across`.
 *
 * @param sources starting points; with a sample of the nodes, drawn without return, counts are estimates for all of them
 */
export function hopCounts(
  graph: Graph,
  partition: Partition,
  sources: ArrayLike<number> = Uint32Array.from({ length: graph.order }, (_, node) => node),
): HopCounts {
  const all: number[] = [0]
  const across: number[] = [0]
  const seen = new Int32Array(graph.order)
  let frontier = new Int32Array(graph.order)
  let next = new Int32Array(graph.order)
  const sameGroup = new Int32Array(partition.count)
  const twice = (2 * sources.length) / Math.max(1, graph.order)
  for (let first = 0; first < sources.length; first += WIDTH) {
    const everybody = sources.length - first >= WIDTH ? -1 : (1 << (sources.length - first)) - 1
    const grouped = start(sources, first, partition, seen, frontier, sameGroup)
    for (let hops = 1, found = 1; found > 0; hops++) {
      spread(graph, frontier, next, seen, everybody)
      found = 0
      let foundAcross = 0
      for (let node = 0; node < graph.order; node++) {
        const fresh = (next[node] ?? 0) & ~(seen[node] ?? 0)
        next[node] = fresh
        if (fresh === 0) continue
        seen[node] = (seen[node] ?? 0) | fresh
        found += bits(fresh)
        const group = partition.groupOf[node] ?? -1
        if (group >= 0) foundAcross += bits(fresh & grouped & ~(sameGroup[group] ?? 0))
      }
      const spare: Int32Array<ArrayBuffer> = frontier
      frontier = next
      next = spare
      if (found === 0) break
      all[hops] = (all[hops] ?? 0) + found / twice
      across[hops] = (across[hops] ?? 0) + foundAcross / twice
    }
  }
  return { all, across }
}

/**
 * Sets one bit per starting point; answers the bits of those that have a group, and in `sameGroup` those of each group.
 */
function start(
  sources: ArrayLike<number>,
  first: number,
  { groupOf }: Partition,
  seen: Int32Array,
  frontier: Int32Array,
  sameGroup: Int32Array,
): number {
  seen.fill(0)
  frontier.fill(0)
  sameGroup.fill(0)
  let grouped = 0
  for (let place = first; place < Math.min(first + WIDTH, sources.length); place++) {
    const node = sources[place] ?? 0
    const bit = 1 << (place - first)
    seen[node] = bit
    frontier[node] = bit
    const group = groupOf[node] ?? -1
    if (group < 0) continue
    grouped |= bit
    sameGroup[group] = (sameGroup[group] ?? 0) | bit
  }
  return grouped
}

/** Who has been reached from everywhere is asked no more: after a few steps those are nearly all. */
function spread(
  { order, offsets, targets }: Graph,
  frontier: Int32Array,
  next: Int32Array,
  seen: Int32Array,
  everybody: number,
): void {
  for (let node = 0; node < order; node++) {
    let reached = seen[node] ?? 0
    const end = offsets[node + 1] ?? 0
    for (let at = offsets[node] ?? 0; at < end && reached !== everybody; at++)
      reached |= frontier[targets[at] ?? 0] ?? 0
    next[node] = reached
  }
}

/** Ones in a 32-bit number (Warren 2012, Hacker's Delight, 5-1). */
function bits(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
