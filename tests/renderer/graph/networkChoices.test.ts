import { describe, expect, test } from 'vitest'
import { mergeParams } from '../../../renderer/state/route.ts'
import {
  choicesOf,
  filterOf,
  filterQuery,
  NO_DEPARTMENT,
  paramsOfChoices,
  toggleDepartment,
} from '../../../renderer/graph/networkChoices.ts'
import { sixPeople } from './networkBuilder.ts'

const graph = sixPeople()
const DEFAULTS = choicesOf({}, graph)

describe('choices in the address', () => {
  test('come back as they were written', () => {
    const chosen = {
      only: ['Legal', NO_DEPARTMENT],
      scope: 'across',
      weakOut: 40,
      core: 3,
      colourBy: 'community',
      hulls: true,
      measure: 'brokerage',
      person: '2',
      other: '3',
      around: 3,
      topics: true,
      asTable: true,
    } as const
    expect(choicesOf(mergeParams({}, paramsOfChoices(chosen)), graph)).toEqual(chosen)
  })

  test('leave nothing in the address when they are the usual ones', () => {
    expect(mergeParams({ ties: 'across', person: '2' }, paramsOfChoices(DEFAULTS))).toEqual({})
  })

  test('say what is visible without saying who is selected, unless only their surroundings are', () => {
    const params = { only: 'Legal', person: '2', with: '3', size: 'strength' }
    expect(filterQuery(params)).toBe('only=Legal')
    expect(filterQuery({ ...params, around: '1' })).toBe('only=Legal&around=1&person=2')
  })

  test('that make no sense are as if they were not there', () => {
    const params = { person: '99', with: '3', around: '1', weak: 'many', size: 'age', ties: 'sideways' }
    expect(choicesOf(params, graph)).toEqual(DEFAULTS)
    expect(choicesOf({ person: '2', with: '2', weak: '400' }, graph)).toMatchObject({ other: null, weakOut: 95 })
  })
})

test('the weakest percent of the ties is left out by strength', () => {
  const strengths = [1, 2, 4, 8]
  const least = (weakOut: number) => filterOf({ ...DEFAULTS, weakOut }, ['Legal'], strengths).minStrength
  expect([least(0), least(25), least(50), least(95)]).toEqual([0, 2, 4, 8])
})

test('departments that are not among those chosen are hidden', () => {
  const { hidden } = filterOf({ ...DEFAULTS, only: ['Legal'] }, ['Legal', 'Research', null], [])
  expect([...hidden]).toEqual(['Research', null])
})

describe('a switch of the legend', () => {
  const all = ['Legal', 'Research', NO_DEPARTMENT]
  test('takes one away and gives it back', () => {
    expect(toggleDepartment(null, all, 'Research')).toEqual(['Legal', NO_DEPARTMENT])
    expect(toggleDepartment(['Legal', NO_DEPARTMENT], all, 'Research')).toBeNull()
  })

  test('never takes the last one away', () => {
    expect(toggleDepartment(['Legal'], all, 'Legal')).toEqual(['Legal'])
  })
})
