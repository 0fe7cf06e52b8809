import { expect, test } from 'vitest'
import { layoutKey } from '../../../renderer/graph/layoutProblem.ts'
import { buildTimeGraph, showTime } from '../../../renderer/graph/timeGraph.ts'
import { NO_FILTER, visiblePart } from '../../../renderer/graph/visiblePart.ts'
import { networkReply } from './networkBuilder.ts'

const whole = networkReply(
  [
    ['Ada', 'Legal'],
    ['Bo', 'Legal'],
    ['Cy', 'Research'],
  ],
  [
    [1, 2, 4],
    [2, 3, 2],
  ],
)
const years = { windows: [], nodes: whole.nodes, ties: whole.ties }
const early = { nodes: whole.nodes.slice(0, 2), ties: whole.ties.slice(0, 1) }
const late = { nodes: whole.nodes.slice(1), ties: whole.ties.slice(1).map((tie) => ({ ...tie, strength: 7 })) }
const shown = (graph: ReturnType<typeof buildTimeGraph>) => {
  const { people, ties } = visiblePart(graph, NO_FILTER)
  return [[...people].join(' '), [...ties].join(' ')]
}

test('a time shows those who have a tie in it, with its measures', () => {
  const graph = buildTimeGraph(years)
  expect(shown(graph)).toEqual(['', ''])
  showTime(graph, early)
  expect(shown(graph)).toEqual(['1 2', '1-2'])
  showTime(graph, late)
  expect(shown(graph)).toEqual(['2 3', '2-3'])
  expect(graph.getEdgeAttribute('2-3', 'strength')).toBe(7)
  expect([graph.getNodeAttribute('1', 'degree'), graph.getNodeAttribute('3', 'degree')]).toEqual([0, 1])
})

test('places and what decides them stay through time', () => {
  const graph = buildTimeGraph(years)
  const key = layoutKey(graph)
  const places = graph.mapNodes((_, { x, y }) => [x, y])
  showTime(graph, early)
  showTime(graph, late)
  expect(graph.mapNodes((_, { x, y }) => [x, y])).toEqual(places)
  expect(layoutKey(graph)).toBe(key)
})
