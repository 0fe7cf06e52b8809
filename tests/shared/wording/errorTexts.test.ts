import { describe, expect, test } from 'vitest'
import { errorText } from '../../../shared/wording/errorTexts.ts'

describe('what was not found', () => {
  const text = (kind: string, language: 'en' | 'fr') =>
    errorText({ code: 'not-found', params: { kind, id: 3524 } }, language).what

  test('is called by its French name in French', () => {
    expect([text('item', 'en'), text('item', 'fr'), text('person', 'fr')]).toEqual([
      'There is no item 3524 in this library.',
      'Il n’y a pas d’élément 3524 dans cette bibliothèque.',
      'Il n’y a pas de personne 3524 dans cette bibliothèque.',
    ])
  })

  test('keeps a name that no table knows', () => {
    expect(text('fax', 'fr')).toBe('Il n’y a pas de fax 3524 dans cette bibliothèque.')
  })
})
