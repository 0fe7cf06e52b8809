import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  edgeEnds,
  graphFromEdges,
  hasEdge,
  keepNodes,
  neighboursOf,
  strengths,
} from '../../../electron/engine/network/graph.ts'
import { graphOf, range, star } from '../../support/smallGraphs.ts'

const edges = fc.array(
  fc.record({
    source: fc.integer({ min: 0, max: 9 }),
    target: fc.integer({ min: 0, max: 9 }),
    weight: fc.integer({ min: 1, max: 5 }),
  }),
)

describe('the graph', () => {
  it('adds up parallel edges and drops loops', () => {
    const graph = graphFromEdges(3, [
      { source: 0, target: 2, weight: 2 },
      { source: 2, target: 0, weight: 3 },
      { source: 1, target: 1, weight: 9 },
    ])
    expect([graph.size, ...strengths(graph)]).toEqual([1, 5, 0, 5])
  })

  it('refuses a node that it does not have', () => {
    expect(() => graphOf(2, [[0, 2]])).toThrow(RangeError)
  })

  it('has an edge exactly where one was given', () => {
    fc.assert(
      fc.property(edges, (given) => {
        const graph = graphFromEdges(10, given)
        const expected = new Set(
          given
            .filter(({ source, target }) => source !== target)
            .flatMap(({ source, target }) => [source * 10 + target, target * 10 + source]),
        )
        const found = range(0, 100).filter((key) => hasEdge(graph, Math.floor(key / 10), key % 10))
        expect(found).toEqual([...expected].sort((one, other) => one - other))
        expect(graph.size * 2).toBe(expected.size)
        expect(edgeEnds(graph).sources.every((source, at) => source < (edgeEnds(graph).targets[at] ?? -1))).toBe(true)
      }),
    )
  })

  it('keeps only the edges between kept nodes', () => {
    const kept = keepNodes(graphOf(4, [...star([0, 1, 2, 3]), [1, 2]]), (node) => node > 0)
    expect(range(0, 4).map((node) => [...neighboursOf(kept, node)])).toEqual([[], [2], [1], []])
  })
})
