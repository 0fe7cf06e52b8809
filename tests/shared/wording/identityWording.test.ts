import { describe, expect, test } from 'vitest'
import type { Correction, MergeEvidence } from '../../../shared/model/correction.ts'
import { aliasName } from '../../../shared/wording/aliasName.ts'
import { correctionSentence } from '../../../shared/wording/correctionSentence.ts'
import { mergeEvidenceSentence } from '../../../shared/wording/mergeEvidence.ts'
import { mergeReasonSentence } from '../../../shared/wording/mergeReason.ts'

describe('an alias', () => {
  test.each([
    ['ada@example.org', 'ada@example.org'],
    ['name:ada lovelace-le goff', 'Ada Lovelace-Le Goff'],
    ['name:émile d’oiron', 'Émile D’oiron'],
    ['slack:T03/U17', 'Slack U17'],
    ['/o=acme/cn=recipients/cn=alove', '/o=acme/cn=recipients/cn=alove'],
  ])('%s is read as %s', (key, name) => {
    expect(aliasName(key)).toBe(name)
  })
})

describe('what speaks for one person', () => {
  const both = (evidence: MergeEvidence) => [
    mergeEvidenceSentence(evidence, 'en'),
    mergeEvidenceSentence(evidence, 'fr'),
  ]

  test('names both names as the exports write them', () => {
    expect(both({ type: 'similar-name', a: 'Ken Lay', b: 'Keneth Lay' })).toEqual([
      '“Ken Lay” and “Keneth Lay” are nearly the same name.',
      '« Ken Lay » et « Keneth Lay » sont presque le même nom.',
    ])
  })

  test('does not call a name similar to itself', () => {
    expect(mergeEvidenceSentence({ type: 'similar-name', a: 'Ken Lay', b: 'Ken Lay' }, 'en')).toBe(
      'Both are called “Ken Lay”.',
    )
  })

  test('does not call two addresses the same before the @ that are not quite', () => {
    const sentence = (b: string) => mergeEvidenceSentence({ type: 'same-local-part', a: 'klay@x.example', b }, 'en')
    expect([sentence('klay@y.example'), sentence('klay2@x.example')]).toEqual([
      'klay@x.example and klay@y.example are the same before the @.',
      'klay@x.example and klay2@x.example are nearly the same before the @.',
    ])
  })

  test('knows the name from the address whichever comes first', () => {
    const sentences = [
      { type: 'name-in-address', a: 'Ken Lay', b: 'klay@example.org' },
      { type: 'name-in-address', a: 'klay@example.org', b: 'Ken Lay' },
    ] as const
    expect(sentences.map((evidence) => mergeEvidenceSentence(evidence, 'en'))).toEqual([
      'The name “Ken Lay” can be read in klay@example.org.',
      'The name “Ken Lay” can be read in klay@example.org.',
    ])
  })
})

describe('why an alias belongs to its person', () => {
  test('says through which other alias', () => {
    const alias = { reason: 'unique-full-name', joinedTo: 'name:Ada Lovelace' } as const
    expect([mergeReasonSentence(alias, 'en'), mergeReasonSentence(alias, 'fr')]).toEqual([
      'The same full name as Ada Lovelace, which nobody else bears.',
      'Le même nom complet que Ada Lovelace, que personne d’autre ne porte.',
    ])
  })

  test('is whole without one', () => {
    expect(mergeReasonSentence({ reason: 'directory', joinedTo: null }, 'en')).toBe(
      'The directory gives it to this person.',
    )
  })
})

describe('a correction in words', () => {
  const JUNE = Date.UTC(2021, 5, 1)
  const cases: readonly (readonly [Correction, string, string])[] = [
    [
      { type: 'merge', a: 'ada@example.org', b: 'name:Ada' },
      'ada@example.org and Ada are one person.',
      'ada@example.org et Ada sont une seule personne.',
    ],
    [
      { type: 'separate', these: ['a@x'], those: ['b@x', 'c@x', 'd@x'] },
      'a@x and b@x (with c@x and 1 other) are two people.',
      'a@x et b@x (avec c@x et 1 autre) sont deux personnes.',
    ],
    [
      { type: 'never-merge', key: 'admin@x' },
      'admin@x is joined to nobody by its name.',
      'admin@x n’est rapproché de personne d’après son nom.',
    ],
    [
      { type: 'department', key: 'a@x', department: 'Legal', since: JUNE },
      'a@x belongs to Legal since 1 June 2021.',
      'a@x est du département Legal, depuis le 1er juin 2021.',
    ],
    [
      { type: 'department', key: 'a@x', department: null, since: null },
      'a@x belongs to no department.',
      'a@x n’est d’aucun département.',
    ],
    [{ type: 'kind', key: 'a@x', kind: 'list' }, 'a@x is a mailing list.', 'a@x est une liste de diffusion.'],
  ]

  test.each(cases)('%j', (correction, english, french) => {
    expect([correctionSentence(correction, 'en'), correctionSentence(correction, 'fr')]).toEqual([english, french])
  })
})
