import { expect, test } from 'vitest'
import { convexHull } from '../../../renderer/graph/convexHull.ts'
import { communityOutlines, groupRegions } from '../../../renderer/graph/groupRegions.ts'
import { shownCommunities } from '../../../renderer/graph/personGroups.ts'
import { socialGraph } from './networkBuilder.ts'

/** Six of community 0 in a ring, four of community 1 in another; place by place on a square of side 2 with one far away. */
const graph = socialGraph(
  Array.from({ length: 10 }, (_, index) => [
    `P${String(index)}`,
    index < 4 ? 'Legal' : index < 6 ? 'Research' : null,
    { community: index < 6 ? 0 : 1 },
  ]),
  [
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
    [7, 8],
    [8, 9],
    [9, 10],
  ],
)
const everybody = new Set(graph.nodes())

test('communities of fewer than five people are not told apart', () => {
  const [first, ...others] = shownCommunities(graph)
  expect(first).toEqual({ community: 0, people: 6, mostly: { department: 'Legal', share: 4 / 6 } })
  expect(others).toEqual([])
  expect(groupRegions(graph, everybody, 'community', shownCommunities(graph)).map(({ group }) => group)).toEqual(['0'])
})

test('an outline holds nine in ten of the members who are visible, and there is none around fewer than five', () => {
  const places = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [1, 1],
    [90, 90],
  ] as const
  places.forEach(([x, y], index) => graph.mergeNodeAttributes(String(index + 1), { x, y }))
  const [outline] = communityOutlines(graph, everybody, shownCommunities(graph))
  // Nine tenths of six, rounded up, are all six.
  expect(outline?.corners).toContainEqual({ x: 90, y: 90 })
  expect(outline?.corners).not.toContainEqual({ x: 1, y: 1 })
  expect(communityOutlines(graph, new Set(['1', '2', '3', '4']), shownCommunities(graph))).toEqual([])
})

test('a hull is its corners, anticlockwise, without what lies inside or on an edge', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 2, y: 2 },
    { x: 2, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 2 },
  ]
  expect(convexHull(square)).toEqual([
    { x: 0, y: 0 },
    { x: 2, y: 0 },
    { x: 2, y: 2 },
    { x: 0, y: 2 },
  ])
  expect(convexHull([{ x: 1, y: 1 }])).toEqual([{ x: 1, y: 1 }])
})
