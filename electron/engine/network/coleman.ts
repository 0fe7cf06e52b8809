import { edgeEnds, type Graph } from './graph.ts'
import { groupSizes, type Partition } from './partition.ts'
import { countTiesByGroup } from './tieCounts.ts'

/**
 * Coleman's index of homophily of each group. With S the share of the group's tie ends that stay inside and w = (n_g -
 * 1) / (n - 1) the share that chance gives: (S - w) / (1 - w) where S >= w, else (S - w) / w. Range -1 to +1: +1 every
 * tie stays inside, 0 what chance gives, -1 no tie stays inside. Null for a group without ties, and for one that holds
 * everybody. Unlike the E-I index it can be compared between groups of different sizes, though under about ten people
 * it is noisy. Coleman 1958, Human Organization 17(4).
 */
export function colemanIndices(graph: Graph, partition: Partition): (number | null)[] {
  const sizes = groupSizes(partition)
  const people = sizes.reduce((sum, size) => sum + size, 0)
  const { inside, across } = countTiesByGroup(edgeEnds(graph), partition)
  return Array.from(sizes, (size, group) => {
    const stays = 2 * (inside[group] ?? 0)
    const ends = stays + (across[group] ?? 0)
    return ends === 0 || size >= people ? null : coleman(stays / ends, (size - 1) / (people - 1))
  })
}

function coleman(share: number, chance: number): number {
  if (share >= chance) return (share - chance) / (1 - chance)
  return (share - chance) / chance
}
