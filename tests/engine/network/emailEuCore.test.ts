import { describe, expect, it } from 'vitest'
import { adjustedRandIndex } from '../../../electron/engine/network/ari.ts'
import { assortativity } from '../../../electron/engine/network/assortativity.ts'
import { colemanIndices } from '../../../electron/engine/network/coleman.ts'
import { findCommunities } from '../../../electron/engine/network/communities.ts'
import { constraint } from '../../../electron/engine/network/constraint.ts'
import { eiIndices } from '../../../electron/engine/network/eiIndex.ts'
import { globalEfficiency } from '../../../electron/engine/network/globalEfficiency.ts'
import { hopCounts } from '../../../electron/engine/network/hopCounts.ts'
import { expectedEi, permuteLabels } from '../../../electron/engine/network/labelPermutation.ts'
import { modularity } from '../../../electron/engine/network/modularity.ts'
import { normalisedMutualInformation } from '../../../electron/engine/network/nmi.ts'
import { groupSizes, partitionFromLabels } from '../../../electron/engine/network/partition.ts'
import { reachAcross } from '../../../electron/engine/network/reach.ts'
import { hasEmailEuCore, loadEmailEuCore } from '../../support/emailEuCore.ts'
import { graphOf, range } from '../../support/smallGraphs.ts'

const title = hasEmailEuCore
  ? 'on the mail of a research institution'
  : 'on the mail of a research institution (SKIPPED: ../shared/data/network is absent)'

function setUp() {
  const { pairs, labels } = loadEmailEuCore()
  return { graph: graphOf(labels.length, pairs), departments: partitionFromLabels(labels) }
}

function median(values: readonly (number | null)[]): number {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other)
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}

/** Published and independently computed values, to within half a hundredth. */
const near = (value: number): unknown => expect.closeTo(value, 2)

describe.skipIf(!hasEmailEuCore)(title, () => {
  it('finds the published size of the network', () => {
    const { graph, departments } = setUp()
    expect([graph.order, graph.size, departments.count]).toEqual([986, 16064, 42])
  })

  it('reproduces the reference values of the departments', () => {
    const { graph, departments } = setUp()
    const sizes = groupSizes(departments)
    const coleman = colemanIndices(graph, departments).filter((_, group) => (sizes[group] ?? 0) >= 10)
    expect({
      ei: eiIndices(graph, departments).overall.raw,
      expectedEi: expectedEi(departments),
      modularity: modularity(graph, departments),
      assortativity: assortativity(graph, departments),
      coleman: median(coleman),
      constraint: median(constraint(graph)),
    }).toEqual({
      ei: near(0.329),
      expectedEi: near(0.907),
      modularity: near(0.288),
      assortativity: near(0.302),
      coleman: near(0.26),
      constraint: near(0.069),
    })
  })

  it('reproduces the reference distances', () => {
    const { graph, departments } = setUp()
    const hops = hopCounts(graph, departments)
    expect([
      globalEfficiency(hops, graph.order),
      reachAcross(hops, departments, 2),
      reachAcross(hops, departments, 3),
    ]).toEqual([near(0.42), near(0.445), near(0.922)])
  })

  it('finds the observed E-I far below the permuted ones, whose mean is the exact expectation', () => {
    const { graph, departments } = setUp()
    const { overall } = permuteLabels(graph, departments, { permutations: 200, seed: 7 })
    expect(overall?.mean).toBeCloseTo(expectedEi(departments) ?? 0, 2)
    expect(overall?.interval[0]).toBeGreaterThan(0.88)
  })

  it('agrees with the departments as much as reference communities do, on average over searches', () => {
    const { graph, departments } = setUp()
    const agreement = (resolution: number) => {
      const found = range(0, 20).map((seed) => findCommunities(graph, { seed, resolution }).partition)
      const mean = (measure: typeof adjustedRandIndex) =>
        found.reduce((sum, partition) => sum + (measure(departments, partition) ?? 0), 0) / found.length
      return [mean(normalisedMutualInformation), mean(adjustedRandIndex)]
    }
    const within = (expected: number[], found: number[]) =>
      found.map((value, at) => Math.abs(value - (expected[at] ?? 0)) <= 0.02)
    expect(within([0.579, 0.317], agreement(1))).toEqual([true, true])
    expect(within([0.747, 0.613], agreement(3))).toEqual([true, true])
  })

  it('reaches the best known modularity when the best of ten searches is kept', () => {
    const { graph } = setUp()
    expect(findCommunities(graph, { seed: 1, starts: 10 }).modularity).toBeGreaterThan(0.417)
  })
})
