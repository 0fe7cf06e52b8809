import type { RoleCounts } from './brokerageRoles.ts'
import { groupSizes, type Partition } from './partition.ts'
import { createRandom, shuffle } from './random.ts'

const PERMUTATIONS = 1000

/**
 * How rarely chance may put a department as far above the others. How rarely it does goes with the name: acts of liaison are so unevenly
 * spread over people that a stricter rule overlooks every third liaison department planted in companies of a hundred people.
 */
const SIGNIFICANCE = 0.1

export interface LiaisonDepartment {
  /** The number of the group. */
  readonly group: number
  /** How often chance alone puts a department as high, 0 to 0.1. */
  readonly chance: number
}

/**
 * The department whose people join the most pairs of other departments: Gould-Fernandez liaison counts (A-B-C, see `brokerageRoles`),
 * standardised for the department's size as the sum of a sample drawn without return, so that a department is not named for being large.
 * Two guards: shuffling people's counts among the departments puts any of them as high in less than 10 % of 1,000 times (a
 * permutation test of the maximum; Westfall & Young 1993, "Resampling-based multiple testing"), and the department still leads when
 * the foremost person of each is left out (a single broker is a broker, not a liaison department). Null where none passes, or where
 * there are fewer than three departments.
 */
export function liaisonDepartment(
  roles: readonly RoleCounts[],
  tied: Partition,
  seed: number,
): LiaisonDepartment | null {
  if (tied.count < 3) return null
  const placed = [...tied.groupOf.keys()].filter((node) => (tied.groupOf[node] ?? -1) >= 0)
  const groupOf = Int32Array.from(placed, (node) => tied.groupOf[node] ?? 0)
  const counts = Int32Array.from(placed, (node) => roles[node]?.liaison ?? 0)
  const sizes = groupSizes({ groupOf, count: tied.count })
  const found = leaderOf(counts, groupOf, sizes)
  if (found === null || leaderOf(withoutForemost(counts, groupOf), groupOf, sizes)?.group !== found.group) return null
  const random = createRandom(seed)
  const shuffled = counts.slice()
  let asHigh = 1
  for (let round = 0; round < PERMUTATIONS; round++) {
    shuffle(shuffled, random)
    if ((leaderOf(shuffled, groupOf, sizes)?.score ?? 0) >= found.score) asHigh++
  }
  const chance = asHigh / (PERMUTATIONS + 1)
  return chance < SIGNIFICANCE ? { group: found.group, chance } : null
}

/** The group that is furthest above what its size lets expect, in standard deviations; null where all are alike. */
function leaderOf(
  counts: Int32Array,
  groupOf: Int32Array,
  sizes: Uint32Array,
): { readonly group: number; readonly score: number } | null {
  const people = counts.length
  const sums = new Float64Array(sizes.length)
  for (const [person, count] of counts.entries()) {
    const group = groupOf[person] ?? 0
    sums[group] = (sums[group] ?? 0) + count
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / people
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / people
  if (!(variance > 0)) return null
  let leader: { group: number; score: number } | null = null
  for (const [group, size] of sizes.entries()) {
    if (size === 0 || size === people) continue
    const deviation = Math.sqrt((variance * size * (people - size)) / (people - 1))
    const score = ((sums[group] ?? 0) - size * mean) / deviation
    if (leader === null || score > leader.score) leader = { group, score }
  }
  return leader
}

/** The counts with the highest of each group set to nothing. */
function withoutForemost(counts: Int32Array, groupOf: Int32Array): Int32Array {
  const foremost = new Map<number, number>()
  for (const [person, count] of counts.entries()) {
    const group = groupOf[person] ?? 0
    const known = foremost.get(group)
    if (known === undefined || count > (counts[known] ?? 0)) foremost.set(group, person)
  }
  const rest = counts.slice()
  for (const person of foremost.values()) rest[person] = 0
  return rest
}
