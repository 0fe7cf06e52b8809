import type { EdgeEnds } from './graph.ts'
import type { Partition } from './partition.ts'

export interface TieCounts {
  /** Ties inside a group, and between two groups, each counted once. */
  readonly internal: number
  readonly external: number
  /** By group; a tie between two groups counts in `across` of both. */
  readonly inside: Float64Array
  readonly across: Float64Array
}

/** Ties that touch a node without a group are left out. */
export function countTiesByGroup({ sources, targets }: EdgeEnds, { groupOf, count }: Partition): TieCounts {
  const inside = new Float64Array(count)
  const across = new Float64Array(count)
  let internal = 0
  let external = 0
  for (let edge = 0; edge < sources.length; edge++) {
    const one = groupOf[sources[edge] ?? 0] ?? -1
    const other = groupOf[targets[edge] ?? 0] ?? -1
    if (one < 0 || other < 0) continue
    if (one === other) {
      internal++
      inside[one] = (inside[one] ?? 0) + 1
    } else {
      external++
      across[one] = (across[one] ?? 0) + 1
      across[other] = (across[other] ?? 0) + 1
    }
  }
  return { internal, external, inside, across }
}
