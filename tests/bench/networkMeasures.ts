import { betweenness } from '../../electron/engine/network/betweenness.ts'
import { brokerageRoles } from '../../electron/engine/network/brokerageRoles.ts'
import { DEFAULT_TIE_RULES } from '../../electron/engine/network/buildTies.ts'
import { constraint } from '../../electron/engine/network/constraint.ts'
import { hopCounts } from '../../electron/engine/network/hopCounts.ts'
import { permuteLabels } from '../../electron/engine/network/labelPermutation.ts'
import { computeNetwork } from '../../electron/engine/network/networkView.ts'
import { partitionFromLabels } from '../../electron/engine/network/partition.ts'
import { createRandom } from '../../electron/engine/network/random.ts'
import { computeSiloReport } from '../../electron/engine/network/siloReport.ts'
import { tieGraph } from '../../electron/engine/network/tieGraph.ts'
import type { PersonId } from '../../shared/model/ids.ts'
import type { Tie } from '../../shared/model/network.ts'
import { formatNumber } from './printTable.ts'

export interface MadeNetwork {
  readonly people: readonly {
    readonly id: PersonId
    readonly name: string
    readonly department: string
    readonly wrote: number
  }[]
  readonly ties: readonly Tie[]
}

/** People with so many ties, half of them inside a department, some far better connected than others. The same for the same seed. */
export function madeNetwork(people: number, wanted: number, departments: number, seed: number): MadeNetwork {
  const random = createRandom(seed)
  const ties = new Map<number, Tie>()
  while (ties.size < wanted) {
    const one = Math.floor(people * random.fraction() ** 1.7)
    const colleague = (one % departments) + departments * random.below(Math.floor(people / departments))
    const other = random.fraction() < 0.5 ? colleague : random.below(people)
    if (one === other) continue
    const [a, b] = [Math.min(one, other) + 1, Math.max(one, other) + 1] as [PersonId, PersonId]
    ties.set(a * 2 ** 26 + b, { a, b, strength: 1 + random.below(9), messages: 10, reciprocated: true })
  }
  return {
    people: Array.from({ length: people }, (_, at) => ({
      id: (at + 1) as PersonId,
      name: `P${at + 1}`,
      department: `D${at % departments}`,
      wrote: 1,
    })),
    ties: [...ties.values()],
  }
}

interface MeasureTime {
  readonly measure: string
  readonly seconds: number
}

const TOPICS = 2000
const HOLDERS = 10

/** How long each measure takes by itself, and all of the silo report and of the network view. */
export function timeMeasures({ people, ties }: MadeNetwork): MeasureTime[] {
  const random = createRandom(1)
  const topics = Array.from({ length: TOPICS }, (_, at) => ({
    label: `topic ${at}`,
    holders: Array.from({ length: HOLDERS }, () => ({ id: (1 + random.below(people.length)) as PersonId, share: 0.1 })),
  }))
  const graph = tieGraph(people, ties)
  const departments = partitionFromLabels(people.map(({ department }) => department))
  const period = { from: null, to: null }
  const measures: readonly (readonly [string, () => unknown])[] = [
    ['graph', () => tieGraph(people, ties)],
    ['constraint', () => constraint(graph)],
    ['brokerage roles', () => brokerageRoles(graph, departments)],
    ['label permutation (1,000)', () => permuteLabels(graph, departments, { permutations: 1000, seed: 1 })],
    ['distances between all pairs', () => hopCounts(graph, departments)],
    ['betweenness, sampled', () => betweenness(graph, { seed: 1 })],
    ['network: all of each person', () => computeNetwork({ people, ties, period, limit: Infinity })],
    ['silo report, 2,000 topics', () => computeSiloReport({ people, ties, topics, rules: DEFAULT_TIE_RULES, period })],
  ]
  return measures.map(([measure, compute]) => {
    const started = performance.now()
    compute()
    return { measure, seconds: (performance.now() - started) / 1000 }
  })
}

interface SamplingError {
  readonly pivots: number
  /** Largest standard error that is said, and largest difference from the exact value, as shares of the largest value. */
  readonly said: number
  readonly largest: number
  /** Share of the people whose exact value is within twice the standard error. */
  readonly within: number
}

/** Betweenness as it is sampled, against the exact one. */
export function betweennessError({ people, ties }: MadeNetwork): SamplingError {
  const graph = tieGraph(people, ties)
  const sampled = betweenness(graph, { seed: 1 })
  const exact = betweenness(graph, { seed: 1, budget: Infinity }).values
  const most = exact.reduce((one, other) => Math.max(one, other), 0)
  const errors = sampled.standardErrors ?? new Float64Array(exact.length)
  const differences = exact.map((value, node) => Math.abs(value - (sampled.values[node] ?? 0)))
  const within = differences.filter((difference, node) => difference <= 2 * (errors[node] ?? 0)).length
  return {
    pivots: sampled.pivots,
    said: errors.reduce((one, other) => Math.max(one, other), 0) / most,
    largest: differences.reduce((one, other) => Math.max(one, other), 0) / most,
    within: within / exact.length,
  }
}

export function formatSamplingError({ pivots, said, largest, within }: SamplingError): string {
  const percent = (share: number) => `${formatNumber(100 * share, 1)} %`
  return (
    `betweenness from ${formatNumber(pivots)} starting points: standard error at most ${percent(said)} of the largest value, ` +
    `largest difference from the exact ${percent(largest)}; ${percent(within)} of the people within twice their standard error`
  )
}
