import { betweenness } from '../../../electron/engine/network/betweenness.ts'
import { brokerageRoles } from '../../../electron/engine/network/brokerageRoles.ts'
import { DEFAULT_TIE_RULES } from '../../../electron/engine/network/buildTies.ts'
import { findCommunities } from '../../../electron/engine/network/communities.ts'
import { constraint } from '../../../electron/engine/network/constraint.ts'
import { hopCounts } from '../../../electron/engine/network/hopCounts.ts'
import { permuteLabels } from '../../../electron/engine/network/labelPermutation.ts'
import { partitionFromLabels } from '../../../electron/engine/network/partition.ts'
import { createRandom } from '../../../electron/engine/network/random.ts'
import { computeSiloReport } from '../../../electron/engine/network/siloReport.ts'
import { tieGraph } from '../../../electron/engine/network/tieGraph.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'

/**
 * Prints how long the measures take on a made organisation: node tests/eval/network/timeMeasures.ts [people] [ties].
 * 10,000 people in 60 departments with 200,000 ties by default, half of them inside a department, some people far
 * better connected.
 */
const [people, wanted] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 200_000)]
const DEPARTMENTS = 60
const random = createRandom(1)

const persons = Array.from({ length: people }, (_, at) => ({
  id: (at + 1) as PersonId,
  name: `P${at + 1}`,
  department: `D${at % DEPARTMENTS}`,
  wrote: 1,
}))

function makeTies(): Tie[] {
  const ties = new Map<number, Tie>()
  while (ties.size < wanted) {
    const one = Math.floor(people * random.fraction() ** 1.7)
    const inside = (one % DEPARTMENTS) + DEPARTMENTS * random.below(Math.floor(people / DEPARTMENTS))
    const other = random.fraction() < 0.5 ? inside : random.below(people)
    if (one === other) continue
    const [a, b] = [Math.min(one, other) + 1, Math.max(one, other) + 1] as [PersonId, PersonId]
    ties.set(a * 2 ** 26 + b, { a, b, strength: 1 + random.below(9), messages: 10, reciprocated: true })
  }
  return [...ties.values()]
}

function time(name: string, measure: () => unknown): void {
  const start = performance.now()
  measure()
  process.stdout.write(`${name.padEnd(40)} ${((performance.now() - start) / 1000).toFixed(2).padStart(7)} s\n`)
}

const ties = makeTies()
const topics = Array.from({ length: 2000 }, (_, at) => ({
  label: `topic ${at}`,
  holders: Array.from({ length: 10 }, () => ({ id: (1 + random.below(people)) as PersonId, share: 0.1 })),
}))
const graph = tieGraph(persons, ties)
const departments = partitionFromLabels(persons.map(({ department }) => department))

process.stdout.write(`${people} people, ${ties.length} ties\n`)
time('graph', () => tieGraph(persons, ties))
time('communities (one search)', () => findCommunities(graph, { seed: 1 }))
time('constraint', () => constraint(graph))
time('brokerage roles', () => brokerageRoles(graph, departments))
time('label permutation (1,000)', () => permuteLabels(graph, departments, { permutations: 1000, seed: 1 }))
time('distances between all pairs', () => hopCounts(graph, departments))
time('betweenness (sampled above its budget)', () => betweenness(graph, { seed: 1 }))
time('whole silo report, 2,000 topics', () =>
  computeSiloReport({
    people: persons,
    ties,
    topics,
    rules: DEFAULT_TIE_RULES,
    period: { from: null, to: null },
  }),
)
