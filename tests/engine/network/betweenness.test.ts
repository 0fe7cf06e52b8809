import { describe, expect, it } from 'vitest'
import { betweenness } from '../../../electron/engine/network/betweenness.ts'
import { createRandom } from '../../../electron/engine/network/random.ts'
import { graphOf, range, star } from '../../support/smallGraphs.ts'

/** Each new node tied to two earlier ones, the earliest likeliest: a few hubs and many with two ties. */
function hubs(order: number) {
  const random = createRandom(11)
  const earlier = (node: number) => Math.floor(node * random.fraction() ** 3)
  return graphOf(order, range(2, order).flatMap((node): [number, number][] => [[node, earlier(node)], [node, earlier(node)]])) // prettier-ignore
}

describe('betweenness above the budget', () => {
  it('says that it is estimated, and from how many starting points', () => {
    const { exact, pivots } = betweenness(hubs(600), { seed: 1, budget: 1 })
    expect([exact, pivots]).toEqual([false, 256])
  })

  it('ranks the first brokers as the exact values do', () => {
    const graph = hubs(600)
    const first = (values: Float64Array) =>
      [...values.keys()].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0)).slice(0, 3)
    const exact = betweenness(graph, { seed: 1 })
    expect(exact.exact).toBe(true)
    expect(first(betweenness(graph, { seed: 1, budget: 1 }).values)).toEqual(first(exact.values))
  })

  it('is unbiased: the centre of a star keeps nearly all paths', () => {
    expect(betweenness(graphOf(1000, star(range(0, 1000))), { seed: 4, budget: 1 }).values[0]).toBeCloseTo(1, 1)
  })

  it('says its standard error: none where exact, else by how much brokers are off over many seeds', () => {
    const graph = hubs(600)
    const exact = betweenness(graph, { seed: 1 })
    expect(exact.standardErrors).toBeNull()
    const brokers = [...exact.values.keys()]
      .sort((one, other) => (exact.values[other] ?? 0) - (exact.values[one] ?? 0))
      .slice(0, 10)
    const squares = range(1, 20).flatMap((seed) => {
      const { values, standardErrors } = betweenness(graph, { seed, budget: 1 })
      return brokers.map(
        (node) => (((values[node] ?? 0) - (exact.values[node] ?? 0)) / (standardErrors?.[node] ?? Infinity)) ** 2,
      )
    })
    const typical = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
    expect(typical).toBeGreaterThan(0.8)
    expect(typical).toBeLessThan(1.25)
  })

  it('is the same for the same seed', () => {
    const graph = hubs(400)
    expect(betweenness(graph, { seed: 9, budget: 1 })).toEqual(betweenness(graph, { seed: 9, budget: 1 }))
  })
})
