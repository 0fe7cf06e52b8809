import { describe, expect, it } from 'vitest'
import { readPeople, splitPeople } from '../../../electron/engine/importers/documentPeople.ts'

describe('splitPeople', () => {
  it.each([
    ['Ada Lovelace', ['Ada Lovelace']],
    ['Ada Lovelace; Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace, Grace Hopper and Alan Turing', ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
    ['Ada Lovelace, Grace Hopper, et Alan Turing', ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
    ['Ada Lovelace & Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Lovelace, Ada', ['Ada Lovelace']],
    ['Lovelace, Ada; Hopper, Grace', ['Ada Lovelace', 'Grace Hopper']],
    ['Charles de Gaulle, Élise Martin', ['Charles de Gaulle', 'Élise Martin']],
    ['Research and Development', ['Research and Development']],
    ['Direction des achats et des ventes', ['Direction des achats et des ventes']],
    ['ada@a.org, grace@b.org', ['ada@a.org', 'grace@b.org']],
    ['Marks & Spencer', ['Marks & Spencer']],
    ['', []],
  ])('%s', (text, people) => {
    expect(splitPeople(text)).toEqual(people)
  })
})

describe('readPeople', () => {
  it('takes names and addresses, each person once, an author not again as editor', () => {
    expect(readPeople(['Ada Lovelace <Ada@A.org>', 'Grace Hopper'], ['GRACE HOPPER', 'Alan Turing'])).toEqual([
      { role: 'author', name: 'Ada Lovelace', address: 'ada@a.org' },
      { role: 'author', name: 'Grace Hopper', address: '' },
      { role: 'editor', name: 'Alan Turing', address: '' },
    ])
  })

  it('knows that programs fill in names of nobody', () => {
    expect(
      readPeople(['Microsoft Office User; admin', 'Utilisateur', '???', '123'], ['python-docx', 'x'.repeat(101)]),
    ).toEqual([])
  })
})
