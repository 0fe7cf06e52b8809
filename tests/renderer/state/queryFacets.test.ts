import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetState, pickedMonth, toggleMonth, withFacet, wordsOf } from '../../../renderer/state/queryFacets.ts'
import { FACETS } from '../../../shared/model/expertise.ts'

describe('a facet in a query', () => {
  test('is added as a field, quoted where it has spaces', () => {
    expect(withFacet('gaz tarif', 'person', 'ada@example.org', 'only')).toBe('gaz tarif from:ada@example.org')
    expect(withFacet('gaz', 'department', 'Affaires juridiques', 'only')).toBe('gaz dept:"Affaires juridiques"')
    expect(withFacet('gaz', 'source', 'le "vrai" export', 'only')).toBe('gaz source:“le "vrai" export”')
  })

  test('goes when it is free again, however it was typed', () => {
    expect(withFacet('gaz DEPT:legal type:email', 'department', 'Legal', 'free')).toBe('gaz type:email')
    expect(withFacet('-type:chat gaz', 'kind', 'chat', 'free')).toBe('gaz')
  })

  test('that is required takes the place of the one that was', () => {
    expect(withFacet('gaz dept:Legal', 'department', 'Trading', 'only')).toBe('gaz dept:Trading')
    expect(withFacet('gaz date:2019', 'year', '2020', 'only')).toBe('gaz date:2020')
  })

  test('that is refused adds up with the others', () => {
    expect(withFacet('gaz -type:chat', 'kind', 'document', 'without')).toBe('gaz -type:chat -type:document')
  })

  test('turns from required to refused', () => {
    expect(withFacet('gaz type:chat', 'kind', 'chat', 'without')).toBe('gaz -type:chat')
  })

  test('bears on the whole of a query with OR', () => {
    expect(withFacet('gaz OR tarif', 'kind', 'email', 'only')).toBe('(gaz OR tarif) type:email')
  })

  test('leaves phrases and brackets as they are', () => {
    expect(withFacet('"dept:Legal today" (a (b OR dept:Legal))', 'department', 'Legal', 'free')).toBe(
      '"dept:Legal today" (a (b OR dept:Legal))',
    )
  })

  test('is known from the query', () => {
    const query = 'gaz dept:"R and D" -type:chat'
    expect(facetState(query, 'department', 'R and D')).toBe('only')
    expect(facetState(query, 'kind', 'chat')).toBe('without')
    expect(facetState(query, 'kind', 'email')).toBe('free')
  })

  test('put in and taken out again leaves the words alone', () => {
    const word = fc.stringMatching(/^[a-zàé]{1,9}$/)
    const words = fc.array(word, { maxLength: 6 })
    const value = fc.stringMatching(/^[A-Za-z&é' -]{1,20}$/).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(words, fc.constantFrom(...FACETS), value, (typed, facet, chosen) => {
        const narrowed = withFacet(typed.join(' '), facet, chosen, 'only')
        expect(facetState(narrowed, facet, chosen)).toBe('only')
        expect(withFacet(narrowed, facet, chosen, 'free')).toBe(typed.join(' '))
      }),
    )
  })
})

describe('a month in a query', () => {
  test('is picked, changed and let go', () => {
    const picked = toggleMonth('gaz', '2001-07')
    expect(picked).toBe('gaz date:2001-07')
    expect(pickedMonth(picked)).toBe('2001-07')
    expect(toggleMonth(picked, '2001-08')).toBe('gaz date:2001-08')
    expect(toggleMonth(picked, '2001-07')).toBe('gaz')
  })

  test('is not a year', () => {
    expect(pickedMonth('gaz date:2001')).toBeNull()
  })
})

test('the words of a query are what is left without fields and operators', () => {
  expect(wordsOf('from:ada (tariff OR price) -type:chat "meter data" NEAR/3 gas')).toBe(
    'tariff OR price "meter data" gas',
  )
})
