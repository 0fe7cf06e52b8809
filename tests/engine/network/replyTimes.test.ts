import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeReplyTimes, type Reply } from '../../../electron/engine/network/replyTimes.ts'
import { likelyUtcOffset, workingHours } from '../../../electron/engine/network/workingTime.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Period } from '../../../shared/model/network.ts'

const at = (text: string) => Date.parse(`${text}Z`)
const HOUR = 3_600_000

describe('workingHours', () => {
  it('counts Monday to Friday, 8 to 18', () => {
    // 2024-01-05 was a Friday.
    expect(workingHours(at('2024-01-05T09:00'), at('2024-01-05T11:30'), 0)).toBe(2.5)
    expect(workingHours(at('2024-01-05T17:00'), at('2024-01-08T09:00'), 0)).toBe(2)
    expect(workingHours(at('2024-01-05T19:00'), at('2024-01-08T07:00'), 0)).toBe(0)
    expect(workingHours(at('2024-01-06T12:00'), at('2024-01-13T12:00'), 0)).toBe(50)
    expect(workingHours(at('1969-12-29T08:00'), at('1970-01-02T18:00'), 0)).toBe(50)
  })

  it('counts them where people are', () => {
    expect(workingHours(at('2024-01-05T23:00'), at('2024-01-06T01:00'), -6)).toBe(1)
  })

  it('adds up, and never counts more than has passed', () => {
    const instant = fc.integer({ min: at('1999-01-01T00:00'), max: at('2003-01-01T00:00') })
    fc.assert(
      fc.property(instant, instant, instant, fc.integer({ min: -12, max: 14 }), (a, b, c, offset) => {
        const [first = 0, second = 0, third = 0] = [a, b, c].sort((x, y) => x - y)
        const [one, other] = [workingHours(first, second, offset), workingHours(second, third, offset)]
        expect(one + other).toBeCloseTo(workingHours(first, third, offset), 6)
        expect(one).toBeLessThanOrEqual((second - first) / HOUR + 1e-9)
      }),
    )
  })
})

describe('likelyUtcOffset', () => {
  it('is where most is written in working time', () => {
    const houston = ['2001-07-02T14:00', '2001-07-02T23:30', '2001-07-03T15:00'].map(at)
    expect(likelyUtcOffset(houston)).toBe(-6)
    expect(likelyUtcOffset(['2001-07-02T06:10', '2001-07-02T15:30'].map(at))).toBe(2)
    expect(likelyUtcOffset([])).toBe(0)
  })
})

/** Sales are 1 to 5, Plant 6 to 10, Board 11. */
const departmentOf = (person: PersonId) => (person > 10 ? null : person > 5 ? 'Plant' : 'Sales')
const MONDAY = at('2024-01-08T08:00')

/** `count` answers, by turns of five people to five people, the first after `hours`, each next an hour later. */
function answers(asking: number, answering: number, count: number, hours: number): Reply[] {
  return Array.from({ length: count }, (_, index) => ({
    asking: (asking + (index % 5)) as PersonId,
    answering: (answering + ((index + 1) % 5)) as PersonId,
    asked: MONDAY,
    answered: MONDAY + hours * HOUR,
  }))
}
const timesOf = (replies: readonly Reply[], period: Period = { from: null, to: null }) =>
  computeReplyTimes({ replies, departmentOf, period })

describe('reply times', () => {
  it('are medians and quartiles by pair and direction, the slowest first', () => {
    const replies = [
      ...answers(1, 6, 10, 2),
      ...answers(1, 6, 10, 4),
      ...answers(1, 6, 10, 9),
      ...answers(6, 1, 20, 1),
      ...answers(1, 1, 20, 3),
    ]
    expect(timesOf(replies)).toEqual({
      utcOffset: 0,
      within: { replies: 20, medianHours: 3, quartiles: [3, 3] },
      across: { replies: 50, medianHours: 2, quartiles: [1, 4] },
      pairs: [
        { asking: 'Sales', answering: 'Plant', replies: 30, medianHours: 4, quartiles: [2, 9] },
        { asking: 'Sales', answering: 'Sales', replies: 20, medianHours: 3, quartiles: [3, 3] },
        { asking: 'Plant', answering: 'Sales', replies: 20, medianHours: 1, quartiles: [1, 1] },
      ],
    })
  })

  it('are told of no fewer than twenty replies', () => {
    expect(timesOf(answers(1, 6, 19, 1))).toMatchObject({ across: null, pairs: [] })
    expect(timesOf([])).toEqual({ utcOffset: 0, within: null, across: null, pairs: [] })
  })

  it('are told of no fewer than five people on each side, nor mostly of one', () => {
    const ofFour = answers(1, 6, 40, 1).filter(({ answering }) => answering !== 6)
    expect(timesOf(ofFour)).toMatchObject({ across: null, pairs: [] })
    const mostlyOne = [
      ...answers(1, 6, 20, 1),
      ...answers(1, 6, 40, 1).map((reply) => ({ ...reply, answering: 6 as PersonId })),
    ]
    expect(timesOf(mostlyOne)).toMatchObject({ across: null, pairs: [] })
  })

  it('leave out people of no shown department, and answers outside of the period', () => {
    const board = answers(1, 6, 20, 1).map((reply) => ({ ...reply, asking: 11 as PersonId }))
    expect(timesOf(board).across).toBeNull()
    expect(timesOf(answers(1, 6, 20, 1), { from: null, to: MONDAY }).across).toBeNull()
  })
})
