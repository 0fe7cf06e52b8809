import { describe, expect, test } from 'vitest'
import { egoNetwork } from '../../../renderer/graph/egoNetwork.ts'
import { NO_FILTER, visiblePart } from '../../../renderer/graph/visiblePart.ts'
import { sixPeople } from './networkBuilder.ts'

const graph = sixPeople()
const shown = (filter: Partial<typeof NO_FILTER>) => {
  const { people, ties } = visiblePart(graph, { ...NO_FILTER, ...filter })
  return { people: [...people].join(' '), ties: [...ties].join(' ') }
}

describe('what a filter leaves', () => {
  test('everyone, people without a tie included, while nothing is filtered', () => {
    expect(shown({})).toEqual({ people: '1 2 3 4 5 6', ties: '1-2 2-3 3-4 4-5' })
  })

  test('the ties across departments and the people whom they join', () => {
    expect(shown({ scope: 'across' })).toEqual({ people: '2 3', ties: '2-3' })
  })

  test('the ties within, those of people without a department among them', () => {
    expect(shown({ scope: 'within' })).toEqual({ people: '1 2 3 4 5', ties: '1-2 3-4 4-5' })
  })

  test('the strong ties', () => {
    expect(shown({ minStrength: 4 })).toEqual({ people: '1 2 3 4', ties: '1-2 3-4' })
  })

  test('no hidden department, nor ties to it', () => {
    expect(shown({ hidden: new Set(['Legal']) })).toEqual({ people: '3 4 5', ties: '3-4 4-5' })
    expect(shown({ hidden: new Set([null]) })).toEqual({ people: '1 2 3 4 6', ties: '1-2 2-3 3-4' })
  })

  test('the surroundings of a person, over the ties that pass', () => {
    expect(shown({ ego: { centre: '2', depth: 1 } })).toEqual({ people: '1 2 3', ties: '1-2 2-3' })
    expect(shown({ ego: { centre: '2', depth: 2 }, minStrength: 4 })).toEqual({ people: '1 2', ties: '1-2' })
  })
})

test('an ego network reaches exactly as far as its depth', () => {
  const reached = (depth: number) => [...egoNetwork(graph, '1', depth, () => true)].join(' ')
  expect([reached(0), reached(1), reached(2), reached(9)]).toEqual(['1', '1 2', '1 2 3', '1 2 3 4 5'])
  expect(egoNetwork(graph, '77', 2, () => true).size).toBe(0)
})
