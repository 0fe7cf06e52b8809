import { describe, expect, test } from 'vitest'
import { Router } from '../../../renderer/state/router.svelte.ts'
import { fakeAddressBar } from './addressBar.ts'

describe('the router', () => {
  test('starts where the address says', () => {
    expect(new Router(fakeAddressBar('#/people?dept=Legal')).route).toEqual({
      view: 'people',
      id: null,
      params: { dept: 'Legal' },
    })
  })

  test('leaves the parameters of the view that it leaves behind', () => {
    const router = new Router(fakeAddressBar('#/search?q=gaz&page=2'))
    router.go('person', { item: 4 }, 12)
    expect(router.route).toEqual({ view: 'person', id: 12, params: { item: '4' } })
  })

  test('goes back to where the person was', () => {
    const bar = fakeAddressBar('#/search?q=gaz')
    const router = new Router(bar)
    router.change({ item: 7 })
    router.change({ item: 8 })
    bar.back()
    expect(router.route.params).toEqual({ q: 'gaz', item: '7' })
    bar.back()
    expect(router.route.params).toEqual({ q: 'gaz' })
  })

  test('leaves no step behind when it replaces', () => {
    const bar = fakeAddressBar('#/search?q=gaz')
    const router = new Router(bar)
    router.change({ item: 7 }, true)
    expect(bar.entries).toEqual(['#/search?q=gaz&item=7'])
  })

  test('leaves no step behind when nothing changes', () => {
    const bar = fakeAddressBar('#/home')
    new Router(bar).go('home')
    expect(bar.entries).toEqual(['#/home'])
  })

  test('follows plain links, until it is closed', () => {
    const bar = fakeAddressBar('#/home')
    const router = new Router(bar)
    bar.visit('#/sources')
    expect(router.route.view).toBe('sources')
    router.close()
    bar.visit('#/people')
    expect(router.route.view).toBe('sources')
  })
})
