import { describe, expect, it } from 'vitest'
import { holmCorrected, placesAmong, rankTest } from '../../../electron/engine/network/rankTest.ts'
import type { Reply } from '../../../electron/engine/network/replyTimes.ts'
import { findSlowBorders } from '../../../electron/engine/network/slowBorders.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { range } from '../../support/smallGraphs.ts'

const HOUR = 3_600_000
/** A Monday at eight. */
const MONDAY = Date.UTC(2024, 0, 8, 8)
const NAMES = ['Sales', 'Plant', 'Lab']
/** Six people each: 0-5, 6-11, 12-17. */
const departmentOf = (person: PersonId) => NAMES[Math.floor(person / 6)] ?? null

/** Each of the first `pairs` people of a department answers one of another, `each` times, after about so many hours. */
function answers(asking: number, answering: number, hours: number, { pairs = 6, each = 5 } = {}): Reply[] {
  return range(0, pairs).flatMap((pair) =>
    range(0, each).map((turn) => ({
      asking: (asking * 6 + pair) as PersonId,
      answering: (answering * 6 + pair) as PersonId,
      asked: MONDAY,
      answered: MONDAY + (hours + pair / 10 + turn / 100) * HOUR,
    })),
  )
}
const find = (replies: readonly Reply[]) => findSlowBorders({ replies, departmentOf, period: { from: null, to: null } })
const others = [...answers(0, 2, 1), ...answers(1, 2, 1.2)]

describe('slow borders', () => {
  it('are named with median, interval, how many and what is usual elsewhere', () => {
    const { judged, slow } = find([...others, ...answers(0, 1, 6)])
    expect(judged).toBe(3)
    expect(slow).toEqual([
      {
        a: 'Plant',
        b: 'Sales',
        replies: 30,
        pairs: 6,
        people: 12,
        medianHours: expect.closeTo(6.27, 2) as number,
        interval: [expect.closeTo(6.1, 0) as number, expect.closeTo(6.5, 0) as number],
        usualHours: expect.closeTo(1.36, 1) as number,
        p: expect.any(Number) as number,
      },
    ])
    expect(slow[0]?.p).toBeLessThan(0.01)
  })

  it('are none where all take alike, however long', () => {
    expect(find([...answers(0, 1, 5), ...answers(0, 2, 5), ...answers(1, 2, 5)]).slow).toEqual([])
  })

  it('are none where the difference is certain but small', () => {
    expect(find([...others, ...answers(0, 1, 1.7)]).slow).toEqual([])
  })

  it('are none where few answers, few people, or one person make it', () => {
    expect(find([...others, ...answers(0, 1, 6, { each: 3 })]).slow).toEqual([])
    expect(find([...others, ...answers(0, 1, 6, { pairs: 4, each: 10 })]).slow).toEqual([])
    const oneAnswers = answers(0, 1, 6, { each: 2 }).concat(
      answers(0, 1, 6, { each: 10 }).map((reply) => ({ ...reply, answering: 6 as PersonId })),
    )
    expect(find([...others, ...oneAnswers]).slow).toEqual([])
  })

  it('are none where there is one border, nothing to compare it with', () => {
    expect(find(answers(0, 1, 6))).toMatchObject({ judged: 1, slow: [] })
    expect(find([])).toMatchObject({ judged: 0, slow: [] })
  })

  it('are found though some of its people only chat, and whoever chats answers at once', () => {
    const chats = [...answers(0, 1, 0), ...answers(0, 2, 0), ...answers(1, 2, 0)].map((reply) => ({
      ...reply,
      // Not those who write mail to one another.
      answering: (reply.answering % 6 === 5 ? reply.answering - 5 : reply.answering + 1) as PersonId,
      chat: true,
    }))
    const { slow } = find([...others, ...answers(0, 1, 6, { each: 8 }), ...chats])
    expect(slow.map(({ a, b, pairs }) => [a, b, pairs])).toEqual([['Plant', 'Sales', 12]])
  })

  it('are none where one border writes mail and the others chat', () => {
    const chat = others.map((reply) => ({ ...reply, chat: true }))
    const mail = [...answers(0, 1, 6), ...answers(0, 2, 6)]
    expect(find([...chat, ...mail]).slow).toEqual([])
  })

  it('count both directions as one', () => {
    const { slow } = find([...others, ...answers(0, 1, 6, { each: 3 }), ...answers(1, 0, 6, { each: 3 })])
    expect(slow.map(({ a, b, replies, pairs }) => [a, b, replies, pairs])).toEqual([['Plant', 'Sales', 36, 6]])
  })
})

describe('rankTest', () => {
  it('gives the normal approximation with continuity correction', () => {
    // U = 25 of 25, mean 12.5, variance 25 x 11 / 12: z = 12 / 4.787.
    expect(rankTest([6, 7, 8, 9, 10], [1, 2, 3, 4, 5])).toBeCloseTo(0.00609, 4)
    expect(rankTest([1, 2, 3, 4, 5], [6, 7, 8, 9, 10])).toBeGreaterThan(0.99)
    expect(rankTest([3, 3, 3], [3, 3])).toBe(1)
    expect(rankTest([], [1])).toBe(1)
  })
})

describe('placesAmong', () => {
  it('is the share of all values below each, ties by half', () => {
    expect([...placesAmong([30, 10, 20, 20])]).toEqual([0.875, 0.125, 0.5, 0.5])
    expect([...placesAmong([])]).toEqual([])
  })
})

describe('holmCorrected', () => {
  it('multiplies the smallest most, and never turns the order round', () => {
    expect(holmCorrected([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06])
    expect(holmCorrected([0.9, 0.8])).toEqual([1, 1])
    expect(holmCorrected([])).toEqual([])
  })
})
