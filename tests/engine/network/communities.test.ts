import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCommunities } from '../../../electron/engine/network/communities.ts'
import { graphFromEdges, keepNodes, type Graph } from '../../../electron/engine/network/graph.ts'
import { hopCounts } from '../../../electron/engine/network/hopCounts.ts'
import { modularity } from '../../../electron/engine/network/modularity.ts'
import { groupSizes } from '../../../electron/engine/network/partition.ts'
import { clique, graphOf, range, ring } from '../../support/smallGraphs.ts'

const anyGraph = fc
  .array(
    fc.record({
      source: fc.integer({ min: 0, max: 24 }),
      target: fc.integer({ min: 0, max: 24 }),
      weight: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 90 },
  )
  .map((edges) => graphFromEdges(25, edges))

/** Pairs of the members that some path inside the community joins. */
function joinedPairs(graph: Graph, groupOf: Int32Array, community: number): number {
  const inside = keepNodes(graph, (node) => groupOf[node] === community)
  return hopCounts(inside, { groupOf, count: 25 }).all.reduce((sum, pairs) => sum + pairs, 0)
}

describe('communities', () => {
  it('are the cliques of a ring of cliques', () => {
    const bridges = ring(range(0, 6)).map(([one, other]): [number, number] => [one * 5, other * 5 + 1])
    const graph = graphOf(30, [...range(0, 6).flatMap((group) => clique(range(group * 5, group * 5 + 5))), ...bridges])
    const { partition } = findCommunities(graph, { seed: 3 })
    expect([...partition.groupOf]).toEqual(range(0, 30).map((node) => Math.floor(node / 5)))
  })

  it('are numbered from the largest, and a person without ties is one of her own', () => {
    const graph = graphOf(8, [...clique(range(1, 4)), ...clique(range(4, 8))])
    expect([...findCommunities(graph, { seed: 1 }).partition.groupOf]).toEqual([2, 1, 1, 1, 0, 0, 0, 0])
  })

  it('become smaller as the resolution grows', () => {
    const graph = graphOf(12, [...clique(range(0, 6)), ...clique(range(6, 12)), [0, 6], [1, 7]])
    const counts = [0.1, 1, 20].map((resolution) => findCommunities(graph, { seed: 1, resolution }).partition.count)
    expect(counts).toEqual([1, 2, 12])
  })

  it('are each person alone where there are no ties', () => {
    expect(findCommunities(graphOf(3, []), { seed: 1 })).toEqual({
      partition: { groupOf: Int32Array.of(0, 1, 2), count: 3 },
      modularity: null,
    })
  })

  it('are always connected', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), (graph, seed) => {
        const { partition } = findCommunities(graph, { seed })
        const sizes = groupSizes(partition)
        const joined = range(0, partition.count).map((community) => joinedPairs(graph, partition.groupOf, community))
        expect(joined).toEqual(Array.from(sizes, (size) => (size * (size - 1)) / 2))
      }),
    )
  })

  it('are never worse than no communities and never improved by moving one person', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), (graph, seed) => {
        const { partition, modularity: quality } = findCommunities(graph, { seed })
        const best = quality ?? 0
        const whole = modularity(graph, { groupOf: new Int32Array(25), count: 1 }) ?? 0
        expect(best).toBeGreaterThanOrEqual(whole - 1e-9)
        for (const node of range(0, 25)) {
          for (const community of range(0, partition.count)) {
            const groupOf = partition.groupOf.with(node, community)
            expect(modularity(graph, { groupOf, count: partition.count }) ?? 0).toBeLessThanOrEqual(best + 1e-9)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), (graph, seed) => {
        expect(findCommunities(graph, { seed, starts: 2 })).toEqual(findCommunities(graph, { seed, starts: 2 }))
      }),
    )
  })
})
