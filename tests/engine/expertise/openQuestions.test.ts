import { describe, expect, it } from 'vitest'
import { findQuestions } from '../../../electron/engine/expertise/openQuestions.ts'

interface Message {
  readonly author: number
  readonly thread: number
  readonly parent?: number
  readonly date?: number
  readonly asks?: boolean
  readonly courtesy?: boolean
  readonly silent?: boolean
}

/** Items from 1 on. */
function questionsOf(messages: readonly Message[]) {
  const items = [null, ...messages]
  const asks = (item: number) => items[item]?.asks === true
  const columns = {
    size: items.length,
    author: Int32Array.from(items, (one) => one?.author ?? 0),
    thread: Int32Array.from(items, (one) => one?.thread ?? 0),
    parent: Int32Array.from(items, (one) => one?.parent ?? 0),
    date: Float64Array.from(items, (one, index) => one?.date ?? index),
    silent: Uint8Array.from(items, (one) => (one?.silent ? 1 : 0)),
    answers: Uint8Array.from(items, (one) => (one?.courtesy ? 0 : 1)),
  }
  return findQuestions(columns, asks).map(({ item, answered }) => [item, answered])
}
/** Somebody answers person 1, so that their questions count. */
const HEARD: readonly Message[] = [
  { author: 1, thread: 90 },
  { author: 2, thread: 90, parent: 1 },
]

describe('questions and their answers', () => {
  it('takes the first answer of somebody else, in the same conversation', () => {
    expect(
      questionsOf([
        ...HEARD,
        { author: 1, thread: 7, asks: true },
        { author: 1, thread: 7, parent: 3 },
        { author: 2, thread: 7, parent: 3, date: 20 },
        { author: 3, thread: 7, parent: 3, date: 10 },
        { author: 3, thread: 8, date: 5 },
      ]),
    ).toEqual([[3, 10]])
  })

  it('takes neither thanks nor a question back nor a program for an answer', () => {
    expect(
      questionsOf([
        ...HEARD,
        { author: 1, thread: 7, asks: true },
        { author: 2, thread: 7, parent: 3, courtesy: true },
        { author: 3, thread: 7, parent: 3, asks: true },
        { author: 4, thread: 7, parent: 3, silent: true },
      ]),
    ).toEqual([[3, null]])
  })

  it('counts only what begins a conversation, is dated, and is of somebody who is ever answered here', () => {
    expect(
      questionsOf([
        ...HEARD,
        { author: 1, thread: 90, parent: 2, asks: true },
        { author: 1, thread: 7, asks: true, date: NaN },
        { author: 5, thread: 8, asks: true },
      ]),
    ).toEqual([])
  })
})
