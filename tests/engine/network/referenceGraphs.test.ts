import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adjustedRandIndex } from '../../../electron/engine/network/ari.ts'
import { assortativity } from '../../../electron/engine/network/assortativity.ts'
import { betweenness } from '../../../electron/engine/network/betweenness.ts'
import { brokerageRoles } from '../../../electron/engine/network/brokerageRoles.ts'
import { findCommunities } from '../../../electron/engine/network/communities.ts'
import { constraint } from '../../../electron/engine/network/constraint.ts'
import { effectiveSizes } from '../../../electron/engine/network/effectiveSize.ts'
import { globalEfficiency } from '../../../electron/engine/network/globalEfficiency.ts'
import { graphFromEdges, unweighted } from '../../../electron/engine/network/graph.ts'
import { hopCounts } from '../../../electron/engine/network/hopCounts.ts'
import { modularity } from '../../../electron/engine/network/modularity.ts'
import { normalisedMutualInformation } from '../../../electron/engine/network/nmi.ts'
import type { Partition } from '../../../electron/engine/network/partition.ts'

/** Written by tests/eval/network/recordFixtures.py. */
interface Recorded {
  name: string
  groups: number[]
  edges: [number, number, number][]
  betweenness: number[]
  constraint: (number | null)[]
  effectiveSize: (number | null)[]
  roles: number[][]
  modularity: number
  weightedModularity: number
  assortativity: number
  globalEfficiency: number
  pairsAcrossByHops: number[]
  other: number[]
  nmi: number
  ari: number
  leidenModularity: { mean: number; best: number }
}

const FIXTURE = new URL('../../fixtures/network/randomGraphs.json', import.meta.url)
const recorded = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Recorded[]

const partitionOf = (groups: readonly number[]): Partition => ({
  groupOf: Int32Array.from(groups),
  count: Math.max(...groups) + 1,
})

const close = (values: readonly (number | null)[]): unknown[] =>
  values.map((value) => (value === null ? null : (expect.closeTo(value, 8) as unknown)))

describe.each(recorded)('as other libraries compute it: $name', (graph) => {
  const weighted = graphFromEdges(
    graph.groups.length,
    graph.edges.map(([source, target, weight]) => ({ source, target, weight })),
  )
  const plain = unweighted(weighted)
  const groups = partitionOf(graph.groups)

  it('gives the same betweenness', () => {
    const { values, exact } = betweenness(weighted, { seed: 1 })
    expect(exact).toBe(true)
    expect([...values]).toEqual(close(graph.betweenness))
  })

  it('gives the same constraint from tie strengths', () => {
    expect(constraint(weighted)).toEqual(close(graph.constraint))
  })

  it('gives the same effective size', () => {
    expect([...effectiveSizes(weighted)]).toEqual(close(graph.effectiveSize.map((size) => size ?? 0)))
  })

  it('gives the same brokerage roles', () => {
    const roles = brokerageRoles(weighted, groups).map((person) => [
      person.coordinator,
      person.itinerant,
      person.gatekeeper,
      person.representative,
      person.liaison,
    ])
    expect(roles).toEqual(graph.roles)
  })

  it('gives the same modularity, also with strengths and another resolution', () => {
    expect([modularity(plain, groups), modularity(weighted, groups, 1.5)]).toEqual(
      close([graph.modularity, graph.weightedModularity]),
    )
  })

  it('gives the same assortativity', () => {
    expect(assortativity(plain, groups)).toBeCloseTo(graph.assortativity, 8)
  })

  it('gives the same distances', () => {
    const hops = hopCounts(plain, groups)
    expect(globalEfficiency(hops, plain.order)).toBeCloseTo(graph.globalEfficiency, 8)
    expect(graph.pairsAcrossByHops.map((_, distance) => hops.across[distance] ?? 0)).toEqual(graph.pairsAcrossByHops)
  })

  it('gives the same agreement of two partitions', () => {
    const other = partitionOf(graph.other)
    expect([normalisedMutualInformation(groups, other), adjustedRandIndex(groups, other)]).toEqual(
      close([graph.nmi, graph.ari]),
    )
  })

  it('finds communities at least as good', () => {
    expect(findCommunities(plain, { seed: 1, starts: 10 }).modularity).toBeGreaterThan(
      graph.leidenModularity.best - 0.005,
    )
  })
})
