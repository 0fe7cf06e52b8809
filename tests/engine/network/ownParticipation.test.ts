import { describe, expect, test } from 'vitest'
import { ownWay } from '../../../electron/engine/network/ownParticipation.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage, Tie } from '../../../shared/model/network.ts'

const OWNER = 1 as PersonId
const others = [2, 3, 4, 5, 6, 7] as PersonId[]
const person = (id: PersonId, department: string | null = 'Sales') => ({ id, name: `P${id}`, department })

/** What each other wrote to the owner and was written, each opening something of its own. */
class Exchanges {
  readonly messages: SentMessage[] = []

  say(from: PersonId, to: PersonId[], times: number, answeredBy?: PersonId): this {
    for (let n = 0; n < times; n++) {
      const item = (this.messages.length + 1) as ItemId
      this.messages.push({ item, thread: item, parent: null, from, to, date: 10 })
      if (answeredBy === undefined) continue
      const answer = (item + 1) as ItemId
      this.messages.push({ item: answer, thread: item, parent: item, from: answeredBy, to: [from], date: 11 })
    }
    return this
  }

  way(departmentOf: (id: PersonId) => string | null = () => 'Sales', tied = others) {
    const ties = tied.map((b): Tie => ({ a: OWNER, b, strength: 5, messages: 5, reciprocated: true }))
    return ownWay({
      owner: person(OWNER),
      share: 0.98,
      people: new Map([OWNER, ...others].map((id) => [id, person(id, id === OWNER ? 'Sales' : departmentOf(id))])),
      ties: [...ties, { a: others[0] ?? OWNER, b: others[1] ?? OWNER, strength: 1, messages: 9, reciprocated: true }],
      messages: this.messages,
      period: { from: 0, to: 20 },
    })
  }
}

describe('one’s own way of taking part', () => {
  test('compares each exchange from its two sides, not all that one does with what is seen of others', () => {
    // Everybody writes as much to the owner as the owner to them: 12 against 2 in all, and yet nothing stands out.
    const even = others.reduce((all, other) => all.say(OWNER, [other], 2).say(other, [OWNER], 2), new Exchanges())
    expect(even.way()).toMatchObject({
      style: null,
      exchanges: 6,
      own: { wrote: 2, opened: 2, answered: 0, recipients: 1 },
      others: { wrote: 2, opened: 2, answered: 0, recipients: 1 },
      across: 0,
      departments: 0,
    })
  })

  test('an enthusiast writes and opens as much as the busiest, and is answered as often', () => {
    const eager = others.reduce(
      (all, other) => all.say(OWNER, [other], 2, other).say(OWNER, [other], 3).say(other, [OWNER], 2),
      new Exchanges(),
    )
    expect(eager.say(others[0] ?? OWNER, [OWNER], 1).way()).toMatchObject({
      style: 'enthusiast',
      own: { wrote: 5, opened: 5, answered: 0.4 },
      others: { wrote: 4, opened: 2, answered: 0 },
    })
  })

  test('an observer is written to far more than they write', () => {
    const quiet = others.reduce((all, other) => all.say(other, [OWNER], 10).say(OWNER, [other], 1), new Exchanges())
    expect(quiet.way()).toMatchObject({ style: 'observer', own: { wrote: 1 }, others: { wrote: 10 } })
  })

  test('a broadcaster opens much, to many, and is hardly answered', () => {
    const loud = others.reduce((all, other) => all.say(other, [OWNER], 10, OWNER), new Exchanges())
    expect(loud.say(OWNER, others, 12).way()).toMatchObject({
      style: 'broadcaster',
      own: { recipients: 6, answered: 0 },
      others: { recipients: 1, answered: 1 },
    })
  })

  test('a connector’s ties lead to other departments; those between others are none of theirs', () => {
    const wide = others.reduce((all, other) => all.say(OWNER, [other], 1).say(other, [OWNER], 2), new Exchanges())
    expect(wide.way((id) => `Department ${id % 3}`)).toMatchObject({ style: 'connector', across: 6, departments: 3 })
    expect(wide.way(() => null)).toMatchObject({ style: null, across: 0 })
  })

  test('has no style under five exchanges, and figures only for what there is', () => {
    const few = new Exchanges().say(others[0] ?? OWNER, [OWNER], 50)
    expect(few.way(() => 'Sales', others.slice(0, 4))).toMatchObject({ style: null, exchanges: 4 })
    expect(new Exchanges().way(() => 'Sales', [])).toMatchObject({
      style: null,
      own: { wrote: 0, opened: 0, answered: null, recipients: null },
    })
  })
})
