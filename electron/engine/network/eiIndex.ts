import { edgeEnds, type Graph } from './graph.ts'
import { groupSizes, type Partition } from './partition.ts'
import { countTiesByGroup } from './tieCounts.ts'

export interface EiIndex {
  readonly internal: number
  readonly external: number
  readonly raw: number | null
  readonly adjusted: number | null
}

/**
 * E-I index: (E - I) / (E + I), where E counts ties to other groups and I ties inside.
 * Range -1 to +1: -1 all ties stay inside, 0 as many out as in, +1 all go out. Null without ties.
 * Where groups are small, chance alone gives values close to +1: never shown without `permuteLabels`.
 * Krackhardt & Stern 1988, Social Psychology Quarterly 51(2).
 */
export function eiIndex(internal: number, external: number): number | null {
  return internal + external === 0 ? null : (external - internal) / (external + internal)
}

/**
 * The E-I index of densities: E and I are divided by the number of ties that could exist, so that the sizes of the
 * groups do not decide. Range -1 to +1; 0 where a possible tie out is as likely as one inside. Null where no tie could
 * exist on either side, or none does.
 */
function densityAdjustedEi(
  internal: number,
  external: number,
  possibleInternal: number,
  possibleExternal: number,
): number | null {
  if (possibleInternal === 0 || possibleExternal === 0) return null
  return eiIndex(internal / possibleInternal, external / possibleExternal)
}

/** Of the whole graph and of each group. Nodes without a group, and their ties, are left out. */
export function eiIndices(
  graph: Graph,
  partition: Partition,
): { readonly overall: EiIndex; readonly groups: readonly EiIndex[] } {
  const { internal, external, inside, across } = countTiesByGroup(edgeEnds(graph), partition)
  const sizes = groupSizes(partition)
  const people = sizes.reduce((sum, size) => sum + size, 0)
  const pairsInside = sizes.reduce((sum, size) => sum + pairs(size), 0)
  return {
    overall: index(internal, external, pairsInside, pairs(people) - pairsInside),
    groups: Array.from(sizes, (size, group) =>
      index(inside[group] ?? 0, across[group] ?? 0, pairs(size), size * (people - size)),
    ),
  }
}

function index(internal: number, external: number, possibleInternal: number, possibleExternal: number): EiIndex {
  return {
    internal,
    external,
    raw: eiIndex(internal, external),
    adjusted: densityAdjustedEi(internal, external, possibleInternal, possibleExternal),
  }
}

const pairs = (size: number) => (size * (size - 1)) / 2
