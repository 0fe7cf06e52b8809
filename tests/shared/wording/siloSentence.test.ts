import { describe, expect, test } from 'vitest'
import { separatePair, siloSentence, siloVerdict } from '../../../shared/wording/siloSentence.ts'
import { department, pair, siloReport } from './siloReportBuilder.ts'

describe('the verdict', () => {
  test.each([
    ['inside', { eiIndex: -0.6, interval: [-0.2, 0.2] }],
    ['open', { eiIndex: 0.6, interval: [-0.2, 0.2] }],
    ['chance', { eiIndex: 0.2, interval: [-0.2, 0.2] }],
    ['unknown', { eiIndex: 0.2, interval: null }],
    ['no-ties', { eiIndex: null, interval: null }],
  ] as const)('is %s', (verdict, overall) => {
    expect(siloVerdict(siloReport({ overall: { expected: 0, z: null, ...overall } }))).toBe(verdict)
  })

  test('compares nothing where one department is shown', () => {
    expect(siloVerdict(siloReport({ departments: [department('Legal')] }))).toBe('one-department')
  })
})

describe('the sentence', () => {
  test('says in plain words how many ties stay inside, the pair furthest apart and the liaison department', () => {
    const report = siloReport({ separated: [pair('Legal', 'Research', 2, 31.2)], liaisonDepartment: 'Operations' })
    expect(siloSentence(report, 'en')).toBe(
      'People keep to their own department more than chance explains: 80 ties in 100 stay inside one, where chance would give 40 to 60; Legal and Research are the furthest apart (2 ties seen, 31 expected); Operations is where departments most often reach each other.',
    )
    expect(siloSentence(report, 'fr')).toBe(
      'On échange dans son propre département plus que le hasard ne l’explique : 80 liens sur 100 y restent, là où le hasard en donnerait de 40 à 60 ; Legal et Research sont les plus éloignés (2 liens observés, 31 attendus) ; c’est par Operations que les départements se rejoignent le plus souvent.',
    )
  })

  test('says that a liaison department is likely where chance does as much more often', () => {
    const report = siloReport({ liaisonDepartment: 'Operations', liaisonChance: 0.07 })
    expect(siloSentence(report, 'en')).toContain('departments probably reach each other most often through Operations.')
    expect(siloSentence(report, 'fr')).toContain('c’est sans doute par Operations que les départements se rejoignent')
  })

  test('gives one figure where both ends of the interval round to it', () => {
    const overall = { eiIndex: -0.6, expected: 0.9, interval: [0.899, 0.901], z: -20 } as const
    expect(siloSentence(siloReport({ overall }), 'en')).toContain('where chance would give 5.')
    expect(siloSentence(siloReport({ overall }), 'fr')).toContain('le hasard en donnerait 5.')
  })

  test('says when departments reach out more than chance, and when they make no difference', () => {
    const open = siloReport({ overall: { eiIndex: 0.8, expected: 0, interval: [-0.2, 0.2], z: 7 } })
    expect(siloSentence(open, 'en')).toMatch(/^People reach beyond .*: 10 ties in 100 stay inside one/)
    const same = siloReport({ overall: { eiIndex: 0, expected: 0, interval: [-0.2, 0.2], z: 0 } })
    expect(siloSentence(same, 'fr')).toMatch(/^Les départements ne changent rien .* : 50 liens sur 100/)
  })

  test('claims nothing without ties or without departments to compare', () => {
    expect(siloSentence(siloReport({ ties: 0 }), 'en')).toBe(
      'Too little mail passes between people to say anything about departments yet.',
    )
    expect(siloSentence(siloReport({ departments: [] }), 'fr')).toContain('rien à comparer')
  })
})

describe('the most separate pair', () => {
  test('is never one whose mail was not seen', () => {
    const report = siloReport({
      departments: [department('Legal', { coverage: 0 }), department('Research'), department('Sales')],
      separated: [pair('Legal', 'Research', 0, 12), pair('Research', 'Sales', 1, 9)],
    })
    expect(separatePair(report)).toEqual(pair('Research', 'Sales', 1, 9))
  })

  test('is none where two small departments would hardly meet anyway, or where half of the ties are there', () => {
    expect(separatePair(siloReport({ separated: [pair('Legal', 'Research', 0, 2.9)] }))).toBeNull()
    expect(separatePair(siloReport({ separated: [pair('Legal', 'Research', 5, 10)] }))).toBeNull()
  })
})
