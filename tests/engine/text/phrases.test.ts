import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractPhrases } from '../../../electron/engine/text/phrases.ts'

const surfaces = (text: string, language: string) => extractPhrases(text, language).map(({ surface }) => surface)

describe('extractPhrases', () => {
  it('takes every run of one to four words between two stop words', () => {
    expect(surfaces('the gas transportation contract is with a supplier', 'en')).toEqual([
      'gas',
      'gas transportation',
      'gas transportation contract',
      'transportation',
      'transportation contract',
      'contract',
      'supplier',
    ])
  })

  it('joins French terms over their connecting words', () => {
    expect(surfaces('la protection de l’enfance', 'fr')).toEqual(['protection', 'protection de l’enfance', 'enfance'])
    expect(surfaces('Mise en production du serveur', 'fr')).toContain('Mise en production du serveur')
  })

  it('never begins or ends with a connecting word', () => {
    expect(surfaces('plan de', 'fr')).toEqual(['plan'])
    expect(surfaces('de plan', 'fr')).toEqual(['plan'])
  })

  it('takes a short word as part of a name where it has a capital, of a language in which it is no word of function', () => {
    expect(surfaces('the pipe of El Paso', 'en')).toEqual(['pipe', 'El', 'El Paso', 'Paso'])
    expect(surfaces('by el paso', 'en')).toEqual(['paso'])
    expect(surfaces('En El Paso', 'es')).toEqual(['Paso'])
  })

  it('cuts at punctuation, line ends, courtesies and dates', () => {
    expect(surfaces('Bonjour,\nturbine. Sonde\ncâble (mardi vanne)\nMerci', 'fr')).toEqual([
      'turbine',
      'Sonde',
      'câble',
      'vanne',
    ])
  })

  it('refuses addresses, paths, numbers and checksums', () => {
    const text = 'ada@example.org https://example.org/turbine /usr/share/doc 2023 12345 3f2a9c81d04b valve'
    expect(surfaces(text, 'en')).toEqual(['valve'])
  })

  it('reads the words around a patch, not its code or trailers', () => {
    const text =
      'Fix the valve\n\nSigned-off-by: Ada\ndiff --git a/x b/x\nindex 3f2a..9c81\n@@ -1 +1 @@\n-int speed;\n+long speed;\n'
    expect(surfaces(text, 'en')).toEqual(
      ['Fix', 'Fix the valve', 'valve'].filter((surface) => surface !== 'Fix the valve'),
    )
  })

  it('counts inflected forms under one key', () => {
    const [contract] = extractPhrases('contract. Contracts. contracts!', 'en')
    expect(contract).toMatchObject({ key: 'contract', surface: 'contract', count: 3, words: 1 })
  })

  it('keeps IT as an abbreviation and drops it as a pronoun', () => {
    expect(surfaces('it needs an IT policy', 'en')).toEqual(['IT', 'IT policy', 'policy'])
  })

  it('tells how often the word before announces a noun, and how often something else', () => {
    const cues = (text: string, language: string) =>
      extractPhrases(text, language).map(({ surface, asNoun, asOther }) => `${surface} ${asNoun}/${asOther}`)
    expect(cues('We test the test. Test, a test!', 'en')).toEqual(['test 2/1'])
    expect(cues('the gas contract', 'en')).toEqual(['gas 1/0', 'gas contract 1/0', 'contract 0/0'])
    expect(cues('Je valide la vanne', 'fr')).toEqual(['valide 0/1', 'vanne 1/0'])
    expect(cues('der Vertrag', 'de')).toEqual(['Vertrag 1/0'])
    expect(cues('el contrato', 'es')).toEqual(['contrato 1/0'])
  })

  it('says whether a phrase is what is spoken of: last in English, first in French', () => {
    const heads = (text: string, language: string) =>
      extractPhrases(text, language).flatMap(({ surface, asHead }) => (asHead ? [surface] : []))
    expect(heads('the natural gas', 'en')).toEqual(['natural gas', 'gas'])
    expect(heads('le tarif gaz naturel', 'fr')).toEqual(['tarif', 'tarif gaz', 'tarif gaz naturel'])
    expect(heads('plan de charge', 'fr')).toEqual(['plan', 'plan de charge', 'charge'])
  })

  it('of an empty text gives none', () => {
    expect(extractPhrases('', 'en')).toEqual([])
  })

  it('finds only what stands in the text, of one to four words', () => {
    const words = fc.constantFrom('turbine', 'the', 'de', 'la', 'sonde', '.', '\n', 'd’', 'gaz', '42', 'merci', 'IT')
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom('fr', 'en', 'und'), (list, language) => {
        const text = list.join(' ')
        for (const { surface, count, words: size } of extractPhrases(text, language)) {
          expect(text).toContain(surface)
          expect(count).toBeGreaterThan(0)
          expect(size >= 1 && size <= 4).toBe(true)
        }
      }),
    )
  })
})
