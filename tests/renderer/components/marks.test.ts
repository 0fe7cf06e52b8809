import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termMatches } from '../../../renderer/components/item/termMatches.ts'
import { markedSegments } from '../../../renderer/components/shared/markedSegments.ts'

describe('a text with its matches marked', () => {
  test('is cut where they begin and end', () => {
    expect(
      markedSegments('le gaz, le prix', [
        [3, 6],
        [11, 15],
      ]),
    ).toEqual([
      { text: 'le ', marked: false },
      { text: 'gaz', marked: true },
      { text: ', le ', marked: false },
      { text: 'prix', marked: true },
    ])
  })

  test('loses and doubles nothing, whatever the matches', () => {
    const matches = fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 })))
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), matches, (text, ranges) => {
        const segments = markedSegments(text, ranges)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.every((segment) => segment.text !== '')).toBe(true)
      }),
    )
  })
})

describe('the words that led to a letter', () => {
  const words = (text: string, query: string) => termMatches(text, query).map(([start, end]) => text.slice(start, end))

  test('are marked whatever their accents, capitals and endings', () => {
    expect(words('La Dérogation aux tarifs, les dérogations.', 'derogation tarif')).toEqual([
      'Dérogation',
      'tarifs',
      'dérogations',
    ])
  })

  test('are found behind an elision', () => {
    expect(words('l’ail et d’ailleurs', 'ail')).toEqual(['ail'])
  })

  test('are not parts of longer ones, nor short ones alike', () => {
    expect(words('a gasket in the gasworks', 'gas')).toEqual([])
    expect(words('them then they', 'the')).toEqual([])
  })

  test('are found where decomposed accents stand', () => {
    expect(words('de\u0301rogation', 'dérogation')).toEqual(['de\u0301rogation'])
  })

  test('are none for a query of fields only', () => {
    expect(words('anything at all', '')).toEqual([])
  })
})
