import { expect, test } from 'vitest'
import { chainBetween } from '../../../renderer/graph/chainBetween.ts'
import { neighboursByStrength, neighbourTowards } from '../../../renderer/graph/nextNeighbour.ts'
import { sixPeople, socialGraph } from './networkBuilder.ts'

/** A person at the origin with one neighbour to the right, a farther one right and up a little, and one straight up. */
function star() {
  const graph = socialGraph(
    [
      ['Mid', null],
      ['Right', null],
      ['Farther', null],
      ['Up', null],
    ],
    [
      [1, 2, 1],
      [1, 3, 9],
      [1, 4, 9],
    ],
  )
  const places = { '1': [0, 0], '2': [1, 0], '3': [3, 1], '4': [0, 2] } as const
  for (const [node, [x, y]] of Object.entries(places)) graph.mergeNodeAttributes(node, { x, y })
  return graph
}

test('an arrow goes to the nearest neighbour in its direction', () => {
  const graph = star()
  const everyone = new Set(graph.nodes())
  const towards = (arrow: Parameters<typeof neighbourTowards>[2], visible = everyone) =>
    neighbourTowards(graph, '1', arrow, visible)
  expect([towards('ArrowRight'), towards('ArrowUp'), towards('ArrowLeft')]).toEqual(['2', '4', null])
  expect(towards('ArrowRight', new Set(['1', '3']))).toBe('3')
})

test('neighbours are listed by strength, then by name, over visible ties only', () => {
  const graph = star()
  const list = (ties: readonly string[]) => neighboursByStrength(graph, '1', new Set(ties)).map(({ node }) => node)
  expect(list(graph.edges())).toEqual(['3', '4', '2'])
  expect(list(['1-2'])).toEqual(['2'])
})

test('a chain is a shortest one, or none', () => {
  const graph = sixPeople()
  expect(chainBetween(graph, '1', '4')).toEqual(['1', '2', '3', '4'])
  expect(chainBetween(graph, '3', '3')).toEqual(['3'])
  expect(chainBetween(graph, '1', '6')).toBeNull()
  expect(chainBetween(graph, '1', '99')).toBeNull()
})
