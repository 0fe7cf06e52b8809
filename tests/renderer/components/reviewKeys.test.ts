import { describe, expect, test } from 'vitest'
import { reviewAction } from '../../../renderer/components/identity/reviewKeys.ts'

const press = (key: string, modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  reviewAction({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...modifiers })

describe('keys of the review', () => {
  test('decide, move and take back', () => {
    expect(['s', 'D', 'l', 'ArrowRight', 'ArrowLeft', 'u'].map((key) => press(key))).toEqual([
      'same',
      'two',
      'later',
      'next',
      'previous',
      'undo',
    ])
    expect([press('z', { ctrlKey: true }), press('z', { metaKey: true })]).toEqual(['undo', 'undo'])
  })

  test('leave the browser its own', () => {
    expect([
      press('s', { ctrlKey: true }),
      press('d', { metaKey: true }),
      press('ArrowLeft', { altKey: true }),
    ]).toEqual([null, null, null])
    expect([press('x'), press('Enter')]).toEqual([null, null])
  })
})
