import { expect, test } from 'vitest'
import { listStep } from '../../../renderer/components/search/listStep.ts'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: null,
  ...held,
})

test('j and k move along the results wherever the focus is', () => {
  expect([listStep(key('j'), false), listStep(key('k'), false)]).toEqual([1, -1])
})

test('arrows move along the results only inside them', () => {
  expect([listStep(key('ArrowDown'), true), listStep(key('ArrowUp'), true)]).toEqual([1, -1])
  expect([listStep(key('ArrowDown'), false), listStep(key('ArrowUp'), false)]).toEqual([0, 0])
})

test('keys of the browser’s own are left to it', () => {
  expect([listStep(key('k', { ctrlKey: true }), true), listStep(key('j', { metaKey: true }), true)]).toEqual([0, 0])
  expect(listStep(key('x'), true)).toBe(0)
})
