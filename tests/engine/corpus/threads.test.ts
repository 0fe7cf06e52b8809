import fc from 'fast-check'
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
      [2, 2, null],
      [3, 2, 2],
    ])
  })

  it('believes later References about an answer that names nobody', () => {
    const items = [item(1), item(2), item(3, { ancestors: ['m1', 'm2'] })]
    expect(places(items)).toEqual([
      [1, 1, null],
      [2, 1, 1],
      [3, 1, 2],
    ])
    const older = [item(1), item(2, { date: 0 }), item(3, { ancestors: ['m1', 'm2'] })]
    expect(places(older).map(([, , parent]) => parent)).toEqual([null, null, 2])
  })

  it('puts the messages of a chat’s thread below the first, whether that is here or not', () => {
    const chat = (id: number, root: string) => item(id, { key: `c${id}`, ancestors: [root, root] })
    expect(places([item(1, { key: 'c1', ancestors: ['c1'] }), chat(2, 'c1'), chat(3, 'c1')])).toEqual([
      [1, 1, null],
      [2, 1, 1],
      [3, 1, 1],
    ])
    expect(places([chat(2, 'gone'), chat(3, 'gone')])).toEqual([
      [2, 2, null],
      [3, 2, null],
    ])
  })

  const SUBJECTS = ['', 'hi', 'Gas storage', 'Re: Gas storage', 'Fwd: gas storage', 'RE: [list] gas storage']
  const anyItems = fc
    .array(
      fc.record({
        ancestors: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
        subject: fc.constantFrom(...SUBJECTS),
        date: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
        by: fc.integer({ min: 1, max: 3 }),
        keyed: fc.boolean(),
      }),
      { maxLength: 10 },
    )
    .map((made) =>
      made.map(({ ancestors, date, keyed, ...rest }, index) =>
        item(index + 1, {
          ...rest,
          ...(keyed ? {} : { key: null }),
          date: date === null ? null : date * DAY,
          ancestors: ancestors.map((ancestor) => `m${ancestor}`),
        }),
      ),
    )

  it('makes trees: no circle, and whoever answers is in the conversation answered', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const found = new Map(threadItems(items).map((place) => [place.id, place]))
        for (const { id, thread } of found.values()) {
          let above = found.get(id)
          for (let steps = 0; above && above.parent !== null; steps++) {
            expect(steps).toBeLessThan(items.length)
            above = found.get(above.parent)
            expect(above?.thread).toBe(thread)
          }
        }
      }),
    )
  })

  it('does not depend on the order of the items', () => {
    const shuffled = anyItems.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    )
    fc.assert(
      fc.property(shuffled, ([items, others]) => {
        const byId = (list: readonly ThreadableItem[]) => threadItems(list).sort((a, b) => a.id - b.id)
        expect(byId(others)).toEqual(byId(items))
      }),
    )
  })
})
