import { describe, expect, it } from 'vitest'
import { adjustedRandIndex } from '../../../electron/engine/network/ari.ts'
import { assortativity } from '../../../electron/engine/network/assortativity.ts'
import { betweenness } from '../../../electron/engine/network/betweenness.ts'
import { brokerageRoles, rolesByGroup } from '../../../electron/engine/network/brokerageRoles.ts'
import { colemanIndices } from '../../../electron/engine/network/coleman.ts'
import { constraint } from '../../../electron/engine/network/constraint.ts'
import { densityMatrix } from '../../../electron/engine/network/densityMatrix.ts'
import { effectiveSizes } from '../../../electron/engine/network/effectiveSize.ts'
import { eiIndices } from '../../../electron/engine/network/eiIndex.ts'
import { globalEfficiency } from '../../../electron/engine/network/globalEfficiency.ts'
import { hopCounts } from '../../../electron/engine/network/hopCounts.ts'
import { modularity } from '../../../electron/engine/network/modularity.ts'
import { normalisedMutualInformation } from '../../../electron/engine/network/nmi.ts'
import { partitionFromLabels } from '../../../electron/engine/network/partition.ts'
import { reachAcross } from '../../../electron/engine/network/reach.ts'
import { clique, graphOf, range, ring, star } from '../../support/smallGraphs.ts'

const close = (value: number): unknown => expect.closeTo(value, 10)

/** Two departments of four in which everybody knows everybody, joined by one tie between 3 and 4. */
const cliques = graphOf(8, [...clique(range(0, 4)), ...clique(range(4, 8)), [3, 4]])
const halves = partitionFromLabels(Array.from('AAAABBBB'))

describe('two cliques and a bridge', () => {
  it('has 12 ties inside and 1 across', () => {
    // Adjusted: 12 of 12 possible inside, 1 of 16 across: (1/16 - 1) / (1/16 + 1). Per group: 1 across of 4 x 4.
    const group = { internal: 6, external: 1, raw: close(-5 / 7), adjusted: close(-15 / 17) }
    expect(eiIndices(cliques, halves)).toEqual({
      overall: { internal: 12, external: 1, raw: close(-11 / 13), adjusted: close(-15 / 17) },
      groups: [group, group],
    })
  })

  it('has the modularity, assortativity and Coleman indices of its 13 ties', () => {
    // 6/13 - (13/26)^2 for each half; tie ends inside 24/26, by chance 1/2; S = 12/13, w = 3/7.
    expect([modularity(cliques, halves), assortativity(cliques, halves)]).toEqual([
      close(12 / 13 - 1 / 2),
      close(11 / 13),
    ])
    const coleman = close((12 / 13 - 3 / 7) / (4 / 7))
    expect(colemanIndices(cliques, halves)).toEqual([coleman, coleman])
  })

  it('has full blocks and a nearly empty border', () => {
    expect(densityMatrix(cliques, halves)).toEqual({
      ties: [[6, 1], [1, 6]], // prettier-ignore
      density: [[1, 1 / 16], [1 / 16, 1]], // prettier-ignore
    })
  })

  it('lets the two ends of the bridge broker, and nobody else', () => {
    // Node 3 lies on the paths of 3 x 4 of the 21 pairs of others.
    expect([...betweenness(cliques, { seed: 1 }).values]).toEqual([0, 0, 0, 12 / 21, 12 / 21, 0, 0, 0].map(close))
    const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 }
    const end = { ...none, gatekeeper: 3, representative: 3 }
    expect(brokerageRoles(cliques, halves)).toEqual([none, none, none, end, end, none, none, none])
    expect(rolesByGroup(brokerageRoles(cliques, halves), halves)).toEqual([end, end])
  })

  it('constrains its members more than the ends of the bridge', () => {
    // 0: contacts 1 and 2 get 1/3 + 1/3 x 1/3 + 1/3 x 1/4; contact 3 gets 1/3 + 2 x 1/3 x 1/3.
    const member = 2 * (1 / 3 + 1 / 9 + 1 / 12) ** 2 + (1 / 3 + 2 / 9) ** 2
    // 3: contacts 0, 1, 2 get 1/4 + 2 x 1/4 x 1/3; contact 4 gets 1/4.
    const end = 3 * (1 / 4 + 1 / 6) ** 2 + 1 / 16
    expect(constraint(cliques)).toEqual([member, member, member, end, end, member, member, member].map(close))
    expect([...effectiveSizes(cliques)]).toEqual([1, 1, 1, 2.5, 2.5, 1, 1, 1].map(close))
  })

  it('brings seven of the sixteen pairs across within two hops and all within three', () => {
    const hops = hopCounts(cliques, halves)
    expect(hops).toEqual({ all: [0, 13, 6, 9], across: [0, 1, 6, 9] })
    expect([1, 2, 3].map((most) => reachAcross(hops, halves, most))).toEqual([1 / 16, 7 / 16, 1])
    expect(globalEfficiency(hops, 8)).toBeCloseTo((13 + 6 / 2 + 9 / 3) / 28, 10)
  })
})

describe('a star whose centre and leaves are each of another department', () => {
  const graph = graphOf(6, star(range(0, 6)))
  const each = partitionFromLabels(Array.from('ABCDEF'))

  it('puts the centre on every path, as liaison between all pairs of leaves in both directions', () => {
    expect([...betweenness(graph, { seed: 1 }).values]).toEqual([1, 0, 0, 0, 0, 0])
    expect(brokerageRoles(graph, each)[0]).toEqual({
      coordinator: 0,
      itinerant: 0,
      gatekeeper: 0,
      representative: 0,
      liaison: 20,
    })
  })

  it('constrains a leaf wholly and the centre by a fifth', () => {
    expect(constraint(graph)).toEqual([0.2, 1, 1, 1, 1, 1].map(close))
    expect([...effectiveSizes(graph)]).toEqual([5, 1, 1, 1, 1, 1])
  })

  it('has no tie inside', () => {
    expect(eiIndices(graph, each).overall).toEqual({ internal: 0, external: 5, raw: 1, adjusted: null })
  })
})

describe('a ring of three departments of two', () => {
  const graph = graphOf(6, ring(range(0, 6)))
  const threes = partitionFromLabels(Array.from('AABBCC'))

  it('shares its ties between inside and across', () => {
    // Each group: 1 of 1 possible inside, 2 of 2 x 4 possible across.
    const group = { internal: 1, external: 2, raw: close(1 / 3), adjusted: close(-0.6) }
    expect(eiIndices(graph, threes).groups).toEqual([group, group, group])
    expect(modularity(graph, threes)).toBeCloseTo(3 * (1 / 6 - 1 / 9), 10)
  })

  it('makes everybody gatekeeper and representative once', () => {
    const once = { coordinator: 0, itinerant: 0, gatekeeper: 1, representative: 1, liaison: 0 }
    expect(brokerageRoles(graph, threes)).toEqual(Array.from({ length: 6 }, () => once))
  })

  it('puts everybody on an equal share of the paths', () => {
    // 3 pairs at 2 hops through one node each, 3 pairs at 3 hops by two paths of two nodes: (6 + 3 x 2) / 6 = 2 of 10 pairs each.
    expect([...betweenness(graph, { seed: 1 }).values]).toEqual(Array.from({ length: 6 }, () => close(0.2)))
  })
})

describe('degenerate graphs', () => {
  const empty = graphOf(3, [])
  const groups = partitionFromLabels(['A', 'B', 'B'])

  it('have no measure where there is no tie', () => {
    expect([
      modularity(empty, groups),
      assortativity(empty, groups),
      eiIndices(empty, groups).overall.raw,
      ...colemanIndices(empty, groups),
      ...constraint(empty),
    ]).toEqual([null, null, null, null, null, null, null, null])
    expect([...betweenness(empty, { seed: 1 }).values, ...effectiveSizes(empty)]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('have no measure where there is nobody', () => {
    const nobody = graphOf(0, [])
    const none = partitionFromLabels([])
    expect([
      modularity(nobody, none),
      globalEfficiency(hopCounts(nobody, none), 0),
      reachAcross(hopCounts(nobody, none), none, 2),
      normalisedMutualInformation(none, none),
      adjustedRandIndex(none, none),
      ...betweenness(nobody, { seed: 1 }).values,
    ]).toEqual([null, null, null, null, null])
  })

  it('leave people without a department out of what is said of departments', () => {
    const some = partitionFromLabels(['A', 'A', 'B', null])
    const graph = graphOf(4, [[0, 1], [1, 2], [0, 3], [2, 3]]) // prettier-ignore
    expect(eiIndices(graph, some).overall).toEqual({ internal: 1, external: 1, raw: 0, adjusted: close(-1 / 3) })
    expect(densityMatrix(graph, some).ties).toEqual([[1, 1], [1, 0]]) // prettier-ignore
  })
})

describe('agreement of two partitions', () => {
  it('is 1 for the same groups under other names, 0 or less for unrelated ones', () => {
    const one = partitionFromLabels(Array.from('AABB'))
    expect([
      normalisedMutualInformation(one, partitionFromLabels(Array.from('yyxx'))),
      adjustedRandIndex(one, partitionFromLabels(Array.from('yyxx'))),
    ]).toEqual([close(1), 1])
    // Each cell holds one: no information; 0 pairs agree where 2 x 2 / 6 are expected of at most 2.
    expect([
      normalisedMutualInformation(one, partitionFromLabels(Array.from('xyxy'))),
      adjustedRandIndex(one, partitionFromLabels(Array.from('xyxy'))),
    ]).toEqual([close(0), close(-0.5)])
  })

  it('refuses partitions of different graphs', () => {
    expect(() => adjustedRandIndex(partitionFromLabels(['A']), partitionFromLabels(['A', 'B']))).toThrow(RangeError)
  })
})
