import { describe, expect, it } from 'vitest'
import { withoutWithdrawn } from '../../../electron/engine/expertise/withoutWithdrawn.ts'

describe('topics without who withdrew', () => {
  const topic = {
    label: 'sludge',
    forms: ['sludge'],
    items: 8,
    holders: [
      { id: 1, items: 6, share: 0.75 },
      { id: 2, items: 2, share: 0.25 },
    ],
  }
  const judged = (person: number, verdict: 'rejected' | 'confirmed') => [{ person, key: 'sludge', verdict }]

  it('shares what is left among the others', () => {
    expect(withoutWithdrawn([topic], judged(1, 'rejected'))[0]?.holders).toEqual([{ id: 2, items: 2, share: 1 }])
  })

  it('keeps who confirmed', () => {
    expect(withoutWithdrawn([topic], judged(1, 'confirmed'))).toEqual([topic])
  })

  it('leaves out a topic that nobody is left to hold', () => {
    expect(withoutWithdrawn([{ ...topic, holders: [{ id: 1, items: 6, share: 1 }] }], judged(1, 'rejected'))).toEqual(
      [],
    )
  })
})
