import { describe, expect, test } from 'vitest'
import { ExpertsFinder } from '../../../renderer/state/expertsFinder.svelte.ts'
import { PeopleList, personKindOf } from '../../../renderer/state/peopleList.svelte.ts'
import { Profile } from '../../../renderer/state/profile.svelte.ts'
import { orderOf, SearchResults } from '../../../renderer/state/searchResults.svelte.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

describe('a search', () => {
  test('asks for one page in one order', async () => {
    const transport = fakeTransport()
    const results = new SearchResults(transport)
    results.ask({ query: 'gaz', order: 'newest', page: 2 })
    await expect.poll(() => results.reply.current?.hits.length).toBe(20)
    expect(transport.asked).toMatchObject([{ argument: { query: 'gaz', order: 'newest', limit: 20, offset: 20 } }])
  })

  test('for nothing asks nothing and shows nothing', async () => {
    const transport = fakeTransport()
    const results = new SearchResults(transport)
    results.ask({ query: 'gaz', order: 'relevance', page: 1 })
    await expect.poll(() => results.reply.current?.query).toBe('gaz')
    results.ask({ query: ' ', order: 'relevance', page: 1 })
    expect(results.reply.current).toBeUndefined()
    expect(transport.asked).toHaveLength(1)
  })

  test('takes an order that the address misspells for the usual one', () => {
    expect(['oldest', 'upside-down', undefined].map(orderOf)).toEqual(['oldest', 'relevance', 'relevance'])
  })
})

describe('the question who knows', () => {
  test('leaves out what was not chosen', async () => {
    const transport = fakeTransport()
    const finder = new ExpertsFinder(transport)
    finder.ask({ query: 'gaz', department: '', scope: null, recency: 'any', present: false, all: false })
    finder.ask({
      query: 'gaz',
      department: 'Trading',
      scope: 'everyone',
      recency: 'any',
      present: true,
      all: true,
    })
    await expect.poll(() => finder.reply.loading).toBe(false)
    const asked = transport.asked.flatMap((frame) => (frame.type === 'request' ? [frame.argument] : []))
    expect(asked).toEqual([
      { query: 'gaz', limit: 5 },
      { query: 'gaz', limit: 20, department: 'Trading', scope: 'everyone', present: true },
    ])
  })
})

describe('the list of people', () => {
  test('asks for what is filtered', async () => {
    const transport = fakeTransport()
    const list = new PeopleList(transport)
    list.ask({ filter: 'so', kind: 'member', department: '', page: 1 })
    await expect.poll(() => list.reply.current?.total).toBe(2)
    expect(transport.asked).toMatchObject([{ argument: { filter: 'so', kind: 'member', limit: 50, offset: 0 } }])
  })

  test('knows no kind that does not exist', () => {
    expect(['service', 'list', 'robot', undefined].map(personKindOf)).toEqual(['service', 'list', null, null])
  })
})

describe('a person’s page', () => {
  test('never shows the one who was there before', async () => {
    const profile = new Profile(fakeTransport())
    profile.ask(1 as PersonId)
    await expect.poll(() => profile.person.current?.id).toBe(1)
    profile.ask(1 as PersonId)
    expect(profile.person.current?.id).toBe(1)
    profile.ask(2 as PersonId)
    expect(profile.person.current).toBeUndefined()
  })

  test('stays with whoever uses an alias when ids change', async () => {
    const transport = fakeTransport()
    const profile = new Profile(transport)
    profile.ask(1 as PersonId)
    await expect.poll(() => profile.person.current?.id).toBe(1)
    const other = await transport.request('person.get', { id: 2 as PersonId })
    expect(await profile.follow(other.addresses[0])).toBe(2)
    expect(await profile.follow('nobody@example.org')).toBe(2)
  })

  test('says when there is no such person', async () => {
    const profile = new Profile(fakeTransport())
    profile.ask(999 as PersonId)
    await expect.poll(() => profile.person.error?.code).toBe('not-found')
  })
})
