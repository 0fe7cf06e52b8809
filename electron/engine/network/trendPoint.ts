import type { Estimate, TrendPoint } from '../../../shared/model/trend.ts'
import { eiIndex } from './eiIndex.ts'
import { degreeOf, edgeEnds, neighboursOf, type EdgeEnds } from './graph.ts'
import { expectedEi } from './labelPermutation.ts'
import { groupSizes, type Partition } from './partition.ts'
import { quantile } from './quantile.ts'
import { createRandom } from './random.ts'
import { MINIMUM_GROUP_SIZE } from './siloReport.ts'
import type { SiloPopulation } from './siloPopulation.ts'

/** Of fewer ties, nothing is told: each of them would move every figure. */
const FEWEST_TIES = 20
const MOST_DRAWS = 200

export type MeasuredQuarter = Omit<TrendPoint, 'quarter' | 'replyHours'>

/**
 * The ties of a quarter measured by themselves. Intervals are of a bootstrap of people (each drawn as often as chance has it, a tie
 * counting as often as both its ends were drawn): the middle 95 %. Snijders & Borgatti 1999, Connections 22(2). Under twenty ties every
 * measure is null; a department is told of from five people with ties on.
 *
 * @param budget ties times draws at most
 */
export function measureQuarter(population: SiloPopulation, budget: number, seed = 1): MeasuredQuarter {
  const { between, tied, departments } = population
  const ends = edgeEnds(between)
  const people = tied.groupOf.reduce((sum, group) => sum + (group >= 0 ? 1 : 0), 0)
  const bridges = tied.groupOf.filter((group, node) => group >= 0 && leavesGroup(population, node)).length
  const thin = between.size < FEWEST_TIES
  const draws = Math.max(40, Math.min(MOST_DRAWS, Math.floor(budget / Math.max(1, between.size))))
  const seen = weighTies(ends, tied, null)
  const drawn = thin ? [] : drawPeople(ends, tied, draws, seed)
  const estimate = (of: (ties: WeighedTies) => number | null): Estimate | null => {
    const value = thin ? null : of(seen)
    return value === null ? null : { value, interval: middle(drawn.flatMap((ties) => of(ties) ?? [])) }
  }
  const sizes = groupSizes(tied)
  const ei = estimate(({ inside, across }) => eiIndex(sum(inside), sum(across) / 2))
  return {
    people,
    ties: between.size,
    ei,
    expected: thin ? null : expectedEi(tied),
    acrossShare: ei === null ? null : (ei.value + 1) / 2,
    modularity: estimate(modularityOf),
    bridging: thin ? null : { value: bridges / people, interval: wilson(bridges, people) },
    bridges,
    departments: departments.flatMap((name, group) => {
      const own = estimate(({ inside, across }) => eiIndex(inside[group] ?? 0, across[group] ?? 0))
      return own === null || (sizes[group] ?? 0) < MINIMUM_GROUP_SIZE ? [] : [{ name, ei: own }]
    }),
  }
}

function leavesGroup({ between, tied }: SiloPopulation, node: number): boolean {
  return (
    degreeOf(between, node) > 0 &&
    neighboursOf(between, node).some((other) => tied.groupOf[other] !== tied.groupOf[node])
  )
}

/** Ties inside each group, and from it to others: those are in both. */
interface WeighedTies {
  readonly inside: Float64Array
  readonly across: Float64Array
}

/** `drawn`: how often each node was drawn; null for once each. */
function weighTies({ sources, targets }: EdgeEnds, { groupOf, count }: Partition, drawn: Uint16Array | null) {
  const [inside, across] = [new Float64Array(count), new Float64Array(count)]
  for (let edge = 0; edge < sources.length; edge++) {
    const [one, other] = [sources[edge] ?? 0, targets[edge] ?? 0]
    const weight = drawn === null ? 1 : (drawn[one] ?? 0) * (drawn[other] ?? 0)
    if (weight === 0) continue
    const [group, theirs] = [groupOf[one] ?? 0, groupOf[other] ?? 0]
    if (group === theirs) inside[group] = (inside[group] ?? 0) + weight
    else {
      across[group] = (across[group] ?? 0) + weight
      across[theirs] = (across[theirs] ?? 0) + weight
    }
  }
  return { inside, across }
}

function drawPeople(ends: EdgeEnds, tied: Partition, draws: number, seed: number): WeighedTies[] {
  const random = createRandom(seed)
  const nodes = Uint32Array.from([...tied.groupOf.keys()].filter((node) => (tied.groupOf[node] ?? -1) >= 0))
  return Array.from({ length: draws }, () => {
    const drawn = new Uint16Array(tied.groupOf.length)
    nodes.forEach(() => {
      const node = nodes[random.below(nodes.length)] ?? 0
      drawn[node] = (drawn[node] ?? 0) + 1
    })
    return weighTies(ends, tied, drawn)
  })
}

function modularityOf({ inside, across }: WeighedTies): number | null {
  const all = sum(inside) + sum(across) / 2
  if (all === 0) return null
  return inside.reduce((quality, own, group) => {
    const ends = 2 * own + (across[group] ?? 0)
    return quality + own / all - (ends / (2 * all)) ** 2
  }, 0)
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}

function middle(values: readonly number[]): [number, number] | null {
  if (values.length === 0) return null
  const ascending = Float64Array.from(values).sort()
  return [quantile(ascending, 0.025), quantile(ascending, 0.975)]
}

/** 95 % interval of a share (Wilson 1927, JASA 22). */
function wilson(count: number, of: number): [number, number] {
  const z = 1.96
  const share = count / of
  const centre = share + z ** 2 / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
