import { describe, expect, it } from 'vitest'
import { threadItems } from '../../../electron/engine/corpus/threads.ts'
import type { ThreadableItem } from '../../../shared/model/identity.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'

const DAY = 86_400_000

function item(
  id: number,
  more: Partial<Omit<ThreadableItem, 'id' | 'author' | 'people'>> & { by?: number; to?: number[] } = {},
): ThreadableItem {
  const { by = 1, to = [2], ...rest } = more
  return {
    id: id as ItemId,
    key: `m${id}`,
    ancestors: [],
    subject: '',
    date: id * DAY,
    author: by as PersonId,
    people: [by, ...to] as PersonId[],
    ...rest,
  }
}

const places = (items: ThreadableItem[]) => threadItems(items).map(({ id, thread, parent }) => [id, thread, parent])

describe('threadItems', () => {
  it('follows References to the nearest ancestor that is here', () => {
    const items = [item(1), item(2, { ancestors: ['m1'] }), item(3, { ancestors: ['m1', 'lost'] })]
    expect(places(items)).toEqual([
      [1, 1, null],
      [2, 1, 1],
      [3, 1, 1],
    ])
  })

  it('joins two answers to a message that is not here', () => {
    expect(places([item(1, { ancestors: ['lost'] }), item(2, { ancestors: ['lost'] })])).toEqual([
      [1, 1, null],
      [2, 1, null],
    ])
  })

  it('falls back on the subject for a reply that names nobody, among those who were on it', () => {
    const items = [
      item(1, { subject: 'Gas storage', by: 1, to: [2] }),
      item(2, { subject: 'RE: Gas storage', by: 2, to: [1] }),
    ]
    expect(places(items)).toEqual([
      [1, 1, null],
      [2, 1, 1],
    ])
  })

  it('does not join by subject a stranger, an old message, a short subject or a new message', () => {
    const items = [
      item(1, { subject: 'Gas storage', by: 1, to: [2] }),
      item(2, { subject: 'Re: Gas storage', by: 9, to: [8] }),
      item(90, { subject: 'Re: Gas storage', by: 2, to: [1] }),
      item(91, { subject: 'hi' }),
      item(92, { subject: 'Re: hi', by: 2, to: [1] }),
      item(93, { subject: 'Gas storage', by: 2, to: [1] }),
    ]
    expect(places(items).map(([, , parent]) => parent)).toEqual([null, null, null, null, null, null])
  })

  it('survives messages that answer themselves or each other', () => {
    expect(
      places([item(1, { ancestors: ['m1'] }), item(2, { ancestors: ['m3'] }), item(3, { ancestors: ['m2'] })]),
    ).toEqual([
      [1, 1, null],
      [2, 2, 3],
      [3, 2, 2],
    ])
  })
})
