import { describe, expect, it } from 'vitest'
import type { ExpertReason } from '../../../shared/model/expertise.ts'
import { reasonSentence } from '../../../shared/wording/reasonSentence.ts'

const NOTHING: ExpertReason = {
  items: 0,
  threads: 0,
  answered: 0,
  first: null,
  last: null,
  matchedTerms: ['SAP'],
  missingTerms: [],
}
const both = (reason: Partial<ExpertReason>) =>
  (['en', 'fr'] as const).map((language) => reasonSentence({ ...NOTHING, ...reason }, language))
const year = (of: number) => Date.UTC(of, 5)

describe('why somebody is named', () => {
  it('says how much of it answers others, and when', () => {
    const written = { items: 7, threads: 6, answered: 4, asked: 2, first: year(2024), last: year(2025) }
    expect(both(written)).toEqual([
      'Wrote 7 items in 6 conversations about SAP, 4 of them in answer to others, 2 of them to ask, between 2024 and 2025.',
      'A écrit 7 éléments dans 6 conversations sur SAP, dont 4 en réponse à d’autres et 2 pour poser une question, entre 2024 et 2025.',
    ])
  })

  it('says it once where it holds of everything', () => {
    expect(both({ items: 6, threads: 6, answered: 6 })).toEqual([
      'Wrote 6 items in 6 conversations about SAP, all of them in answer to others.',
      'A écrit 6 éléments dans 6 conversations sur SAP, tous en réponse à d’autres.',
    ])
    expect(both({ items: 1, threads: 1, answered: 1, first: year(2024), last: year(2024) })).toEqual([
      'Wrote 1 item in 1 conversation about SAP, in answer to others, in 2024.',
      'A écrit 1 élément dans 1 conversation sur SAP, en réponse à d’autres, en 2024.',
    ])
  })

  it('does not take somebody who only asks for somebody who knows', () => {
    expect(both({ items: 5, threads: 5, asked: 5, missingTerms: ['patents'] })).toEqual([
      'Only asked about SAP: 5 items in 5 conversations; nothing on patents.',
      'A seulement posé des questions sur SAP : 5 éléments dans 5 conversations ; rien sur patents.',
    ])
  })

  it('tells words that stand together from others', () => {
    expect(both({ items: 2, threads: 1, matchedTerms: ['El Paso', 'SAP'] })).toEqual([
      'Wrote 2 items in 1 conversation about “El Paso” and SAP.',
      'A écrit 2 éléments dans 1 conversation sur « El Paso » et SAP.',
    ])
  })

  it('does not deny a word to what is answered, only to the answer', () => {
    expect(both({ items: 1, threads: 1, answered: 1, matchedTerms: [], missingTerms: ['SAP', 'patents'] })).toEqual([
      'Wrote 1 item in 1 conversation, in answer to others; in their own words nothing on SAP or patents.',
      'A écrit 1 élément dans 1 conversation, en réponse à d’autres ; dans ses propres mots, rien sur SAP ni patents.',
    ])
  })

  it('tells of others who name them, and of their page, where they wrote nothing', () => {
    expect(both({ named: 2 })).toEqual([
      'Named or quoted in 2 items about SAP.',
      'Mention ou citation dans 2 éléments sur SAP.',
    ])
    expect(both({ linked: 1 })).toEqual([
      'Their own page links to 1 item about SAP.',
      'Sa page renvoie à 1 élément sur SAP.',
    ])
    expect(both({ items: 2, threads: 1, named: 1, linked: 3 })).toEqual([
      'Wrote 2 items in 1 conversation about SAP; named or quoted in 1 item of others; their page links to 3 others.',
      'A écrit 2 éléments dans 1 conversation sur SAP ; mention ou citation dans 1 élément d’autres personnes ; sa page renvoie à 3 autres.',
    ])
  })
})
