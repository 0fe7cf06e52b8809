import { expect, test } from 'vitest'
import { buildSocialGraph, tieKey } from '../../../renderer/graph/socialGraph.ts'
import { networkReply, sixPeople } from './networkBuilder.ts'

test('a tie is across only between two known departments that differ', () => {
  const across = sixPeople().mapEdges((tie, attributes) => [tie, attributes.across])
  expect(across).toEqual([
    ['1-2', false],
    ['2-3', true],
    ['3-4', false],
    ['4-5', false],
  ])
})

test('people keep the order of the reply, and ties to people who were left out are dropped', () => {
  const reply = networkReply(
    [
      ['Ada', 'Legal'],
      ['Bo', 'Legal'],
    ],
    [
      [1, 2],
      [2, 9],
    ],
  )
  const graph = buildSocialGraph({ ...reply, nodes: [...reply.nodes].reverse() })
  expect(graph.nodes()).toEqual(['2', '1'])
  expect(graph.edges()).toEqual(['1-2'])
  expect(graph.getNodeAttribute('1', 'label')).toBe('Ada')
})

test('nobody gives an empty graph', () => {
  expect(buildSocialGraph(networkReply([], [])).order).toBe(0)
})

test('a tie has the same key from both ends, by number and not by letter', () => {
  expect([tieKey('10', '9'), tieKey('9', '10')]).toEqual(['9-10', '9-10'])
})
