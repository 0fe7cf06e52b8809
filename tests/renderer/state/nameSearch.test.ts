import { describe, expect, test } from 'vitest'
import { createNameSearch } from '../../../renderer/state/nameSearch.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const person = (id: number, name: string, items = 0) => ({ id: id as PersonId, name, department: null, items })

const names = createNameSearch({
  people: [
    person(1, 'Éloïse Thé', 3),
    person(2, 'Sofia Hamel', 2),
    person(3, 'Sofia Okafor', 900),
    person(4, 'Jean-Luc Martin'),
  ],
  topics: [{ label: 'sofia bulgaria office', items: 4 }],
  departments: ['Trading', 'Recherche'],
})
const found = (text: string) => names.find(text, 5).map(({ name }) => name)

describe('a search by name', () => {
  test('finds by the beginning of any part of the name, accents and capitals aside', () => {
    expect(found('eloi')).toEqual(['Éloïse Thé'])
    expect(found('THE')).toEqual(['Éloïse Thé'])
    expect(found('luc mar')).toEqual(['Jean-Luc Martin'])
  })

  test('puts the one who wrote more first among two who are called alike', () => {
    expect(found('sofia').slice(0, 2)).toEqual(['Sofia Okafor', 'Sofia Hamel'])
  })

  test('finds topics and departments too', () => {
    expect(names.find('bulg', 5)).toEqual([{ kind: 'topic', name: 'sofia bulgaria office' }])
    expect(names.find('trad', 5)).toEqual([{ kind: 'department', name: 'Trading' }])
  })

  test('forgives one wrong letter in a long word, none in a short one', () => {
    expect(found('okafir')).toEqual(['Sofia Okafor'])
    expect(found('tha')).toEqual([])
  })

  test('asks every word to match', () => {
    expect(found('sofia martin')).toEqual([])
  })

  test('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([])
  })
})
