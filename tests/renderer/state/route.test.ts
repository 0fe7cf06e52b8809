import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Route } from '../../../renderer/state/route.ts'
import { formatRoute, mergeParams, numberParam, parseRoute, VIEWS } from '../../../renderer/state/route.ts'

describe('an address', () => {
  test('names a view, a person and parameters', () => {
    expect(parseRoute('#/person/12?item=3&thread=1')).toEqual({
      view: 'person',
      id: 12,
      params: { item: '3', thread: '1' },
    })
  })

  test.each(['', '#', '#/', '#/nowhere', '#/search<script>'])('%j leads home', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'home', id: null, params: {} })
  })

  test.each(['#/person/0', '#/person/-3', '#/person/1e3', '#/person/ada'])('%j names nobody', (hash) => {
    expect(parseRoute(hash)).toMatchObject({ view: 'person', id: null })
  })

  test('keeps accents, quotation marks, ampersands and question marks of a query', () => {
    const route: Route = { view: 'search', id: null, params: { q: 'dept:"R&D" dérogation ? #12 +5' } }
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  test('is read back as the route that wrote it', () => {
    const params = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, unit: 'grapheme' }), {
      noNullPrototype: true,
    })
    const routes = fc.record({ view: fc.constantFrom(...VIEWS), id: fc.option(fc.integer({ min: 1 })), params })
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route)
      }),
    )
  })
})

describe('parameters', () => {
  test('are set, replaced and taken away', () => {
    expect(
      mergeParams({ q: 'gaz', page: '3', item: '9' }, { page: null, item: 12, order: 'newest', q: undefined }),
    ).toEqual({
      item: '12',
      order: 'newest',
    })
  })

  test('that are empty are not there', () => {
    expect(mergeParams({ dept: 'Legal' }, { dept: '' })).toEqual({})
  })

  test.each([
    ['12', 12],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['twelve', null],
    ['9007199254740993', null],
  ])('%j is the number %j', (item, expected) => {
    expect(numberParam({ view: 'home', id: null, params: { item } }, 'item')).toBe(expected)
  })
})
