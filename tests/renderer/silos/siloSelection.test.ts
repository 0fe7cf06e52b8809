import { describe, expect, test } from 'vitest'
import { mainRoles } from '../../../renderer/components/silos/brokerWords.ts'
import { cellLabel } from '../../../renderer/components/silos/cellLabel.ts'
import { expectedText, indexText } from '../../../renderer/components/silos/indexText.ts'
import { siloMatrix } from '../../../renderer/components/silos/siloMatrix.ts'
import {
  departmentFacts,
  departmentVerdict,
  pairFacts,
  paramsOf,
  selectionOf,
  selectionOfCell,
} from '../../../renderer/components/silos/siloSelection.ts'
import { createFormat } from '../../../renderer/i18n/format.ts'
import { silosEn } from '../../../renderer/i18n/silos.en.ts'
import { mergeParams } from '../../../renderer/state/route.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { SILO_HABITS } from '../../support/siloHabits.ts'
import { department, siloReport } from '../../shared/wording/siloReportBuilder.ts'

const person = (id: number, name: string, of: string) => ({ id: id as PersonId, name, department: of })
const introduction = (a: string, b: string) => ({
  a: person(1, 'Ada', a),
  b: person(2, 'Bo', b),
  topics: ['tariffs'],
  through: [],
})
const report = siloReport({
  departments: [department('Legal'), department('Research'), department('Sales', { coverage: 0 })],
  matrix: [
    [4, 2, 0],
    [2, 2, 2],
    [0, 2, 0],
  ],
  order: [0, 1, 2],
  duplicatedTopics: [
    { label: 'tariffs', departments: ['Legal', 'Research', 'Sales'], people: [], ties: 0 },
    { label: 'hedging', departments: ['Legal', 'Sales'], people: [], ties: 0 },
  ],
  introductions: [introduction('Research', 'Legal'), introduction('Sales', 'Legal')],
})
const matrix = siloMatrix(report)

describe('the selection in the address', () => {
  test('is a department, a pair, or nothing', () => {
    expect(selectionOf({ dept: 'Legal' }, matrix.names)).toEqual({ kind: 'department', name: 'Legal' })
    expect(selectionOf({ dept: 'Legal', with: 'Sales' }, matrix.names)).toEqual({
      kind: 'pair',
      a: 'Legal',
      b: 'Sales',
    })
    expect(selectionOf({}, matrix.names)).toBeNull()
  })

  test('forgets departments that are not shown', () => {
    expect(selectionOf({ dept: 'Gone' }, matrix.names)).toBeNull()
    expect(selectionOf({ dept: 'Legal', with: 'Gone' }, matrix.names)).toEqual({ kind: 'department', name: 'Legal' })
  })

  test('comes back as it was written', () => {
    for (const cell of [
      { a: 'Legal', b: 'Legal' },
      { a: 'Legal', b: 'Sales' },
    ]) {
      const selection = selectionOfCell(cell)
      expect(selectionOf(mergeParams({ with: 'x' }, paramsOf(selection)), matrix.names)).toEqual(selection)
    }
    expect(mergeParams({ dept: 'Legal', with: 'Sales' }, paramsOf(null))).toEqual({})
  })
})

describe('what is known of a selection', () => {
  test('a department: its cells with the others, the busiest for what is expected first', () => {
    const facts = departmentFacts(report, matrix, 'Research')
    expect(facts?.others.map(({ b }) => b)).toEqual(['Sales', 'Legal'])
    expect(departmentFacts(report, matrix, 'Gone')).toBeNull()
  })

  test('a pair: topics and introductions of both, whichever way round, and who was not seen', () => {
    const facts = pairFacts(report, matrix, 'Legal', 'Research')
    expect(facts?.topics.map(({ label }) => label)).toEqual(['tariffs'])
    expect(facts?.introductions).toEqual([introduction('Research', 'Legal')])
    expect(facts?.unseen).toEqual([])
    expect(pairFacts(report, matrix, 'Sales', 'Legal')?.unseen).toEqual(['Sales'])
  })

  test('a department is judged against its own interval', () => {
    const verdict = (eiIndex: number | null) => departmentVerdict({ eiIndex, interval: [0.2, 0.5] })
    expect([verdict(0.1), verdict(0.2), verdict(0.6), verdict(null)]).toEqual(['inside', 'chance', 'open', 'unknown'])
  })
})

test('a pair knows what it costs the two, and no others', () => {
  const full = { ...report, habits: SILO_HABITS }
  expect(pairFacts(full, matrix, 'Research', 'Legal')).toMatchObject({
    slow: SILO_HABITS.slowBorders.slow,
    open: SILO_HABITS.openQuestions.borders,
    days: 5,
  })
  expect(pairFacts(full, matrix, 'Sales', 'Legal')).toMatchObject({ slow: [], open: [] })
  expect(pairFacts(report, matrix, 'Research', 'Legal')).toMatchObject({ slow: [], open: [] })
})

test('a cell says itself in words, missing mail included', () => {
  const format = createFormat('en')
  const label = (row: number, column: number) => {
    const cell = matrix.rows[row]?.[column]
    return cell && cellLabel(cell, silosEn, format)
  }
  expect(label(0, 1)).toBe('Legal and Research: 2 ties, 4 expected')
  expect(label(0, 0)).toBe('Inside Legal: 4 ties, 3 expected')
  expect(label(1, 2)).toBe('Research and Sales: 2 ties, 1 expected (no mail from one of them)')
})

test('a broker’s roles are the ones that count', () => {
  const roles = { coordinator: 0, itinerant: 3, gatekeeper: 10, representative: 5, liaison: 4 }
  expect(mainRoles(roles)).toEqual(['gatekeeper', 'representative'])
  expect(mainRoles({ coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 })).toEqual([])
})

test('numbers are written as each language writes them, with a true minus and no minus zero', () => {
  expect([indexText(-0.256, 'en'), indexText(-0.256, 'fr'), indexText(-0.001, 'en')]).toEqual([
    '−0.26',
    '−0,26',
    '0.00',
  ])
  expect([expectedText(4.26, 'en'), expectedText(4.26, 'fr'), expectedText(31.4, 'en')]).toEqual(['4.3', '4,3', '31'])
})
