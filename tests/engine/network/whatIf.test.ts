import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasEdge, unweighted } from '../../../electron/engine/network/graph.ts'
import { globalEfficiency } from '../../../electron/engine/network/globalEfficiency.ts'
import { hopCounts } from '../../../electron/engine/network/hopCounts.ts'
import { modularity } from '../../../electron/engine/network/modularity.ts'
import { partitionFromLabels } from '../../../electron/engine/network/partition.ts'
import { reachAcross } from '../../../electron/engine/network/reach.ts'
import { createTrials, reachOfTie } from '../../../electron/engine/network/whatIf.ts'
import { clique, graphOf, range, ring } from '../../support/smallGraphs.ts'

const close = (value: number): unknown => expect.closeTo(value, 10)
const halves = partitionFromLabels(Array.from('AAAABBBB'))
/** Two departments of four in which everybody knows everybody, and nothing between. */
const apart = graphOf(8, [...clique(range(0, 4)), ...clique(range(4, 8))])

describe('what a tie between two closed departments would change', () => {
  it('is a first step out: E-I, reach and efficiency rise, modularity falls', () => {
    const { before, after, newlyInReach } = createTrials(apart, halves, 1)([[3, 4]])
    expect(before).toEqual({ eiIndex: -1, reach: 0, efficiency: close(12 / 28), modularity: close(1 / 2) })
    // 3-4 is near, 3 and 4 each come within two ties of the three next to the other: 7 of 16.
    expect(after).toEqual({
      eiIndex: close(-11 / 13),
      reach: close(7 / 16),
      efficiency: close((13 + 6 / 2 + 9 / 3) / 28),
      modularity: close(12 / 13 - 1 / 2),
    })
    expect(newlyInReach).toBe(7)
  })

  it('is nothing where it is there already, or joins somebody to themselves', () => {
    const { before, after, added } = createTrials(apart, halves, 1)([[0, 1], [2, 2]]) // prettier-ignore
    expect([after, added]).toEqual([before, []])
  })

  it('counts a tie that is given twice once', () => {
    expect(createTrials(apart, halves, 1)([[3, 4], [4, 3]]).added).toEqual([[3, 4]]) // prettier-ignore
  })

  it('grows with every tie more', () => {
    const tryTies = createTrials(apart, halves, 1)
    const reached = [1, 2, 3, 4].map((count) => tryTies(range(0, count).map((at) => [at, 4 + at])).after.reach ?? 0)
    expect(reached.every((share, at) => at === 0 || share > (reached[at - 1] ?? 1))).toBe(true)
  })
})

describe('what a tie inside a department would change', () => {
  it('closes it further', () => {
    const circles = graphOf(8, [...ring(range(0, 4)), ...ring(range(4, 8)), [0, 4]])
    const { before, after } = createTrials(circles, halves, 1)([[1, 3]])
    expect(after.eiIndex).toBeLessThan(before.eiIndex ?? -2)
    expect(after.reach).toBe(before.reach)
  })
})

describe('trials on any network', () => {
  const network = fc.record({
    order: fc.constant(12),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 }),
    labels: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 12, maxLength: 12 }),
    ties: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 }),
  })

  it('agree with measuring anew', () => {
    fc.assert(
      fc.property(network, ({ order, pairs, labels, ties }) => {
        const [graph, groups] = [unweighted(graphOf(order, pairs)), partitionFromLabels(labels)]
        const { after, added } = createTrials(graph, groups, 1)(ties)
        const changed = unweighted(graphOf(order, [...pairs, ...added.map(([a, b]): [number, number] => [a, b])]))
        const hops = hopCounts(changed, groups)
        const reach = reachAcross(hops, groups, 2)
        expect(after).toMatchObject({
          reach: reach === null ? null : close(reach),
          efficiency: close(globalEfficiency(hops, order) ?? 0),
          modularity: changed.size === 0 ? null : close(modularity(changed, groups) ?? 0),
        })
      }),
    )
  })

  it('know what one tie brings near without making it', () => {
    fc.assert(
      fc.property(network, fc.nat(11), fc.nat(11), ({ order, pairs, labels }, one, other) => {
        const [graph, groups] = [unweighted(graphOf(order, pairs)), partitionFromLabels(labels)]
        fc.pre(one !== other && !hasEdge(graph, one, other))
        expect(reachOfTie(graph, groups, one, other)).toBe(createTrials(graph, groups, 1)([[one, other]]).newlyInReach)
      }),
    )
  })

  it('estimate the efficiency of a large one from a sample', () => {
    const order = 2000
    const graph = graphOf(order, ring(range(0, order)))
    const groups = partitionFromLabels(range(0, order).map((node) => (node < 1000 ? 'A' : 'B')))
    const { before, sampled } = createTrials(graph, groups, 1)([])
    // Everybody sees the same on a ring: any sample is exact.
    expect([sampled, before.efficiency]).toEqual([true, close(globalEfficiency(hopCounts(graph, groups), order) ?? 0)])
  })
})
