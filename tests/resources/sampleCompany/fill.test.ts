import { expect, test } from 'vitest'
import { fill, localNumbers, weekNumber } from '../../../resources/sampleCompany/fill.ts'
import { fr, table } from '../../../resources/sampleCompany/play.ts'
import { Random } from '../../../resources/sampleCompany/random.ts'

const filled = (text: string, slots: Record<string, string> = {}) => fill(text, slots, new Random(1))

test('French articles and prepositions meet what follows them', () => {
  const slots = { post: 'le poste 3', parts: 'les vannes', model: 'Alto 8', town: 'Dole', inn: "l'hôtel" }
  expect(filled('la fin de {post}, à {parts}, la {model} de {town}, de {inn}', slots)).toBe(
    "la fin du poste 3, aux vannes, l'Alto 8 de Dole, de l'hôtel",
  )
  expect(filled('De {model} à {post}', slots)).toBe("D'Alto 8 au poste 3")
})

test('one wording is chosen, an option comes or stays away, and slots may lie inside', () => {
  expect(['un', 'deux']).toContain(filled('{un|deux}'))
  expect(['a b', 'a']).toContain(filled('a {?b}'))
  expect(['x 7', 'y 7']).toContain(filled('{x {n}|y {n}}', { n: '7' }))
})

test('a slot without a value is an error, never a hole', () => {
  expect(() => filled('{nobody}')).toThrow('no value for {nobody}')
})

test('weeks are numbered as in ISO 8601', () => {
  expect(weekNumber(new Date(Date.UTC(2024, 0, 1)))).toBe(1)
  expect(weekNumber(new Date(Date.UTC(2024, 11, 30)))).toBe(1)
  expect(weekNumber(new Date(Date.UTC(2025, 5, 29)))).toBe(26)
})

test('a script becomes turns with their options, lists staying together', () => {
  const play = fr('Objet', '@q from:RD\nBonjour\n- un\n- deux\n@e cc:m days:2 file:note.pdf\nRéponse')
  expect(play.turns).toEqual([
    { role: 'q', cc: [], forwardTo: null, file: null, days: 0, from: ['RD'], paragraphs: ['Bonjour', '- un\n- deux'] },
    { role: 'e', cc: ['m'], forwardTo: null, file: 'note.pdf', days: 2, from: [], paragraphs: ['Réponse'] },
  ])
})

test('a table gives one case per row and refuses a row of another length', () => {
  expect(table('a | b\n1 | 2\n3 | 4')).toEqual([
    { a: '1', b: '2' },
    { a: '3', b: '4' },
  ])
  expect(() => table('a | b\n1')).toThrow('1 cells for 2 names')
})

test('numbers follow the language, references and versions stay', () => {
  const slots = {
    drift: '0.35',
    cycles: '40,000',
    version: '4.2.1',
    charge: '0,98',
    rate: '2,5 g',
    count: '4 000',
    part: 'PT-0412',
  }
  const english = { ...slots, charge: '0.98', rate: '2.5 g', count: '4,000' }
  expect(localNumbers(slots, 'fr')).toEqual({ ...slots, drift: '0,35', cycles: '40 000' })
  expect(localNumbers(slots, 'en')).toEqual(english)
})
