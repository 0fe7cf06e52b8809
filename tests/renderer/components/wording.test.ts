import { beforeEach, describe, expect, test } from 'vitest'
import { facetLabel } from '../../../renderer/components/search/facetLabel.ts'
import { i18n } from '../../../renderer/i18n/i18n.svelte.ts'

beforeEach(() => {
  i18n.language = 'en'
})

describe('a facet’s value', () => {
  test('of a kind or a language is named in the person’s language', () => {
    const labels = () => [
      facetLabel('kind', { value: 'chat', label: 'chat', count: 1 }),
      facetLabel('language', { value: 'fr', label: 'fr', count: 1 }),
      facetLabel('language', { value: 'und', label: 'und', count: 1 }),
    ]
    expect(labels()).toEqual(['Chat', 'French', 'Undetermined'])
    i18n.language = 'fr'
    expect(labels()).toEqual(['Discussion', 'Français', 'Indéterminée'])
  })

  test('that is the corpus’s own word stays as it is', () => {
    expect(facetLabel('department', { value: 'chat', label: 'chat', count: 1 })).toBe('chat')
    expect(facetLabel('kind', { value: 'fax', label: 'fax', count: 1 })).toBe('fax')
    expect(facetLabel('language', { value: '???', label: '???', count: 1 })).toBe('???')
  })
})
