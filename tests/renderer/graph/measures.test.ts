import { expect, test } from 'vitest'
import { groupRegions } from '../../../renderer/graph/groupRegions.ts'
import { nameRatio } from '../../../renderer/graph/nameRatio.ts'
import { nodeSizes } from '../../../renderer/graph/nodeSizes.ts'
import { brokerage, sizeMeasure } from '../../../renderer/graph/sizeMeasures.ts'
import { socialGraph } from './networkBuilder.ts'

test('brokerage is what constraint leaves, never negative, unknown without ties', () => {
  expect([brokerage(0.25), brokerage(1.1), brokerage(null)]).toEqual([0.75, 0, null])
})

test('the area of a disc grows with the measure', () => {
  const graph = socialGraph(
    [
      ['Ada', null, { strength: 100 }],
      ['Bo', null, { strength: 25 }],
      ['Cy', null, { strength: 0 }],
    ],
    [],
  )
  const sizes = nodeSizes(graph, sizeMeasure('strength'))
  // From 4 to 16 pixels: a quarter of the most is half of the way.
  expect([...sizes.values()]).toEqual([16, 10, 4])
})

test('people for whom a measure is undefined have the smallest disc, and equal ones equal discs', () => {
  const graph = socialGraph(
    [
      ['Ada', null, { constraint: 0.2 }],
      ['Bo', null],
    ],
    [],
  )
  expect([...nodeSizes(graph, sizeMeasure('brokerage')).values()]).toEqual([16, 4])
  expect([...nodeSizes(graph, sizeMeasure('betweenness')).values()]).toEqual([4, 4])
})

test('about a hundred people in view are named', () => {
  expect([nameRatio(100), nameRatio(400), nameRatio(1_000_000), nameRatio(0)]).toEqual([1, 0.5, 0.08, 10])
})

test('a department’s name stands at the member nearest to its middle, which one stray does not move', () => {
  const graph = socialGraph(
    [
      ['Ada', 'Legal'],
      ['Bo', 'Legal'],
      ['Cy', 'Legal'],
      ['Di', null],
      ['Ed', 'Sales'],
    ],
    [
      [1, 2],
      [1, 3],
      [1, 4],
    ],
  )
  const places = [
    [0, 0],
    [1, 0.2],
    [90, 90],
    [5, 5],
    [7, 7],
  ] as const
  graph.nodes().forEach((node, index) => {
    const [x = 0, y = 0] = places[index] ?? []
    graph.mergeNodeAttributes(node, { x, y })
  })
  const regions = groupRegions(graph, new Set(graph.nodes()), 'department', [])
  expect(regions).toEqual([{ group: 'Legal', people: ['1', '2', '3'], x: 1, y: expect.closeTo(0.2) as number }])
})
