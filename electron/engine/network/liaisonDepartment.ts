import type { RoleCounts } from './brokerageRoles.ts'
import type { Partition } from './partition.ts'
import { createRandom, type Random } from './random.ts'

const RESAMPLES = 1000

/** In how many of the resamples a department must lead to be named. */
const CONFIDENCE = 0.95

interface Liaison {
  readonly group: number
  readonly count: number
}

/**
 * The department whose people join the most pairs of other departments: the largest sum of Gould-Fernandez liaison
 * counts (A-B-C, see `brokerageRoles`), provided that it also has more per head than all others together (else it is
 * only large). Guarded by a bootstrap over people (Efron 1979, Annals of Statistics 7(1)): the same department must
 * lead in 95 % of 1,000 resamples, which no department can that owes its lead to one or two people; those are brokers,
 * not a liaison department. Null where none does, or where there are fewer than three departments. Answers the number
 * of the group.
 */
export function liaisonDepartment(roles: readonly RoleCounts[], tied: Partition, seed: number): number | null {
  if (tied.count < 3) return null
  const people = [...tied.groupOf.keys()]
    .map((node): Liaison => ({ group: tied.groupOf[node] ?? -1, count: roles[node]?.liaison ?? 0 }))
    .filter(({ group }) => group >= 0)
  const leader = leaderOf(people, tied.count)
  if (leader === null) return null
  const random = createRandom(seed)
  let led = 0
  for (let round = 0; round < RESAMPLES; round++) if (leaderOf(resample(people, random), tied.count) === leader) led++
  return led >= CONFIDENCE * RESAMPLES ? leader : null
}

function resample(people: readonly Liaison[], random: Random): Liaison[] {
  return people.flatMap(() => people[random.below(people.length)] ?? [])
}

function leaderOf(people: readonly Liaison[], count: number): number | null {
  const totals = new Float64Array(count)
  const heads = new Float64Array(count)
  for (const person of people) {
    totals[person.group] = (totals[person.group] ?? 0) + person.count
    heads[person.group] = (heads[person.group] ?? 0) + 1
  }
  const leader = totals.reduce((best, total, group) => (total > (totals[best] ?? 0) ? group : best), 0)
  const own = totals[leader] ?? 0
  const rest = totals.reduce((sum, total) => sum + total, 0) - own
  const ownHeads = heads[leader] ?? 0
  return own > 0 && own * (people.length - ownHeads) > rest * ownHeads ? leader : null
}
