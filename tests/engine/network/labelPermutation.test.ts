import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eiIndices } from '../../../electron/engine/network/eiIndex.ts'
import { graphFromEdges } from '../../../electron/engine/network/graph.ts'
import { expectedEi, permuteLabels, zScore } from '../../../electron/engine/network/labelPermutation.ts'
import { partitionFromLabels } from '../../../electron/engine/network/partition.ts'
import { clique, graphOf, range } from '../../support/smallGraphs.ts'

const halves = partitionFromLabels(Array.from('AAABBB'))

describe('what chance gives', () => {
  it('is, in the mean, one minus twice the chance that two people share a department', () => {
    // Two threes of six: 2 x 3 x 2 of 6 x 5.
    expect(expectedEi(halves)).toBeCloseTo(1 - (2 * 12) / 30, 10)
    expect(expectedEi(partitionFromLabels(['A']))).toBeNull()
  })

  it('agrees with the mean over all dealings of the labels', () => {
    const graph = graphOf(6, [...clique(range(0, 3)), [3, 4], [4, 5]])
    const { overall } = permuteLabels(graph, halves, { permutations: 4000, seed: 5 })
    // The standard error at 4,000 permutations is under 0.006.
    expect(Math.abs((overall?.mean ?? 9) - (expectedEi(halves) ?? 0))).toBeLessThan(0.03)
  })

  it('does not vary where everybody knows everybody', () => {
    const graph = graphOf(6, clique(range(0, 6)))
    const { overall, groups } = permuteLabels(graph, halves, { permutations: 50, seed: 1 })
    expect(overall?.deviation).toBeCloseTo(0, 10)
    expect(overall?.interval).toEqual([expect.closeTo(0.2, 10), expect.closeTo(0.2, 10)])
    expect(zScore(eiIndices(graph, halves).overall.raw, overall)).toBeNull()
    expect(groups).toHaveLength(2)
  })

  it('is missing where there are no ties', () => {
    expect(permuteLabels(graphOf(6, []), halves, { permutations: 10, seed: 1 })).toEqual({
      overall: null,
      groups: [null, null],
    })
  })

  it('is far above the E-I of departments that keep to themselves', () => {
    const labels = range(0, 40).map((node) => `D${Math.floor(node / 10)}`)
    const groups = partitionFromLabels(labels)
    const graph = graphOf(
      40,
      range(0, 4).flatMap((group) => clique(range(group * 10, group * 10 + 10))),
    )
    const chance = permuteLabels(graph, groups, { permutations: 200, seed: 2 })
    expect(zScore(eiIndices(graph, groups).overall.raw, chance.overall)).toBeLessThan(-10)
  })

  it('lies between -1 and +1, its interval around its mean', () => {
    const edges = fc.array(
      fc.record({ source: fc.nat(9), target: fc.nat(9), weight: fc.constant(1) }),
      { minLength: 1, maxLength: 30 }, // prettier-ignore
    )
    fc.assert(
      fc.property(
        edges,
        fc.array(fc.constantFrom('A', 'B', null), { minLength: 10, maxLength: 10 }),
        (given, labels) => {
          const graph = graphFromEdges(10, given)
          const { overall } = permuteLabels(graph, partitionFromLabels(labels), { permutations: 60, seed: 1 })
          if (overall === null) return
          expect(overall.interval[0]).toBeGreaterThanOrEqual(-1)
          expect(overall.interval[1]).toBeLessThanOrEqual(1)
          expect(overall.interval[0]).toBeLessThanOrEqual(overall.mean + 1e-9)
          expect(overall.interval[1]).toBeGreaterThanOrEqual(overall.mean - 1e-9)
        },
      ),
    )
  })
})
