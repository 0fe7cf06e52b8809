import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commonAcquaintances,
  findAcquaintancePaths,
  stepsFrom,
} from '../../../electron/engine/network/acquaintancePaths.ts'
import { graphFromEdges, hasEdge } from '../../../electron/engine/network/graph.ts'
import { graphOf, range, ring } from '../../support/smallGraphs.ts'

const everybody = () => true
const weighted = (order: number, ties: readonly (readonly [number, number, number])[]) =>
  graphFromEdges(
    order,
    ties.map(([source, target, weight]) => ({ source, target, weight })),
  )

describe('chains of acquaintances', () => {
  it('go through the fewest people, then by the strongest ties', () => {
    // 0-1-4 and 0-2-4 have one person between; 0-3-5-4 has two, all of them close friends.
    const graph = weighted(6, [
      [0, 1, 1],
      [1, 4, 1],
      [0, 2, 4],
      [2, 4, 2],
      [0, 3, 100],
      [3, 5, 100],
      [5, 4, 100],
    ])
    expect(findAcquaintancePaths(graph, 0, 4, { most: 4, passable: everybody })).toEqual([
      { nodes: [0, 2, 4], distance: 0.75 },
      { nodes: [0, 1, 4], distance: 2 },
      { nodes: [0, 3, 5, 4], distance: 0.03 },
    ])
    expect(findAcquaintancePaths(graph, 0, 4, { most: 1, passable: everybody })).toHaveLength(1)
  })

  it('avoid who may not be passed, such as those who have left', () => {
    const graph = graphOf(4, [
      [0, 1],
      [1, 3],
      [0, 2],
      [2, 3],
    ])
    const paths = findAcquaintancePaths(graph, 0, 3, { most: 4, passable: (node) => node !== 1 })
    expect(paths.map(({ nodes }) => nodes)).toEqual([[0, 2, 3]])
    // The end itself need not be passable.
    expect(findAcquaintancePaths(graph, 0, 3, { most: 4, passable: () => false })).toEqual([])
    expect(findAcquaintancePaths(graph, 0, 1, { most: 4, passable: () => false })).toHaveLength(1)
  })

  it('share somebody only where nobody else leads there', () => {
    // Everything goes through 1; after it 2 or 3.
    const graph = weighted(5, [
      [0, 1, 1],
      [1, 2, 2],
      [1, 3, 1],
      [2, 4, 2],
      [3, 4, 1],
    ])
    expect(findAcquaintancePaths(graph, 0, 4, { most: 4, passable: everybody }).map(({ nodes }) => nodes)).toEqual([
      [0, 1, 2, 4],
      [0, 1, 3, 4],
    ])
  })

  it('are not much longer than the best one', () => {
    // The other way round a ring of nine from 0 to 2 has six people between instead of one.
    expect(findAcquaintancePaths(graphOf(9, ring(range(0, 9))), 0, 2, { most: 4, passable: everybody })).toHaveLength(1)
  })

  it('are the tie itself between two who know each other, and none to oneself or to a stranger', () => {
    const graph = graphOf(4, [
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    const paths = (from: number, to: number) => findAcquaintancePaths(graph, from, to, { most: 4, passable: everybody })
    expect(paths(0, 1)).toEqual([{ nodes: [0, 1], distance: 1 }])
    expect(paths(0, 0)).toEqual([])
    expect(paths(0, 3)).toEqual([])
  })

  it('follow ties, never meet a person twice, and are as short as can be', () => {
    const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 9 })), { maxLength: 20 })
    fc.assert(
      fc.property(edges, (ties) => {
        const graph = weighted(9, ties)
        const paths = findAcquaintancePaths(graph, 0, 8, { most: 4, passable: everybody })
        for (const { nodes } of paths) {
          expect(nodes.slice(1).every((node, at) => hasEdge(graph, nodes[at] ?? -1, node))).toBe(true)
          expect(new Set(nodes).size).toBe(nodes.length)
          expect([nodes[0], nodes.at(-1)]).toEqual([0, 8])
        }
        expect(paths[0] && paths[0].nodes.length - 1).toBe(stepsFrom(graph, 0, everybody).get(8))
        expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length)
      }),
    )
  })
})

describe('acquaintances of both', () => {
  it('come by the weaker of their two ties', () => {
    const graph = weighted(5, [
      [0, 2, 9],
      [1, 2, 1],
      [0, 3, 3],
      [1, 3, 2],
      [0, 4, 9],
    ])
    expect(commonAcquaintances(graph, 0, 1)).toEqual([3, 2])
    expect(commonAcquaintances(graph, 0, 4)).toEqual([])
  })
})
