import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTies, DEFAULT_TIE_RULES, messagesNeeded } from '../../../electron/engine/network/buildTies.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction, TieRules } from '../../../shared/model/network.ts'

const DAY = 24 * 60 * 60 * 1000
const ALWAYS = { from: null, to: null }
const LOOSE: TieRules = { reciprocated: false, minMessagesPerYear: 0, maxRecipients: 10 }

const message = (from: number, to: number[], day = 0): Interaction => ({
  from: from as PersonId,
  to: to as PersonId[],
  date: day * DAY,
})

const times = (count: number, make: (turn: number) => Interaction) =>
  Array.from({ length: count }, (_, turn) => make(turn))

describe('ties between people', () => {
  it('adds one over the number of recipients to the strength of each', () => {
    expect(buildTies([message(1, [2, 3]), message(2, [1])], LOOSE, ALWAYS)).toEqual([
      { a: 1, b: 2, strength: 1.5, messages: 2, reciprocated: true },
      { a: 1, b: 3, strength: 0.5, messages: 1, reciprocated: false },
    ])
  })

  it('counts neither the sender nor a second mention among the recipients', () => {
    expect(buildTies([message(1, [1, 2, 2])], LOOSE, ALWAYS)).toEqual([
      { a: 1, b: 2, strength: 1, messages: 1, reciprocated: false },
    ])
  })

  it('takes ten recipients for a conversation and eleven for an announcement', () => {
    const recipients = Array.from({ length: 11 }, (_, at) => at + 2)
    expect(buildTies([message(1, recipients.slice(0, 10))], LOOSE, ALWAYS)).toHaveLength(10)
    expect(buildTies([message(1, recipients)], LOOSE, ALWAYS)).toEqual([])
  })

  it('asks by default for an answer and for five messages over a year', () => {
    const yearOf = (answers: number, questions: number) => [
      message(8, [9], 0),
      message(8, [9], 365.25),
      ...times(answers, () => message(2, [1], 100)),
      ...times(questions, () => message(1, [2], 50)),
    ]
    const made = (answers: number, questions: number) =>
      buildTies(yearOf(answers, questions), DEFAULT_TIE_RULES, ALWAYS).length
    expect([made(0, 9), made(1, 3), made(1, 4)]).toEqual([0, 0, 1])
  })

  it('takes an answer to what nobody collected for a message that was written, and for no more than that', () => {
    const year = [message(8, [9], 0), message(8, [9], 365.25)]
    const answer = { ...message(1, [2, 3], 100), answers: 2 as PersonId }
    const questions = (count: number) => times(count, () => message(1, [2, 3], 50))
    const made = (count: number) => buildTies([...year, answer, ...questions(count)], DEFAULT_TIE_RULES, ALWAYS)
    expect(made(4)).toEqual([{ a: 1, b: 2, strength: 2.5, messages: 5, reciprocated: true }])
    expect(made(3)).toEqual([])
  })

  it('asks for more over several years, for less over months, and never for fewer than two', () => {
    expect([2, 1, 0.5, 0.1, 0].map((years) => messagesNeeded(DEFAULT_TIE_RULES, years))).toEqual([10, 5, 2.5, 2, 2])
    expect(messagesNeeded({ ...DEFAULT_TIE_RULES, minMessagesPerYear: 1 }, 0.1)).toBe(1)
  })

  it('ignores what lies outside the period, both ends of which belong to it', () => {
    const interactions = [1, 2, 3, 4].map((day) => message(1, [2], day))
    const ties = buildTies(interactions, LOOSE, { from: 2 * DAY, to: 3 * DAY })
    expect(ties.map(({ messages }) => messages)).toEqual([2])
  })

  it('is not stretched by a few messages dated by a wrong clock', () => {
    const dated = times(396, (turn) => message(turn % 2 === 0 ? 1 : 2, turn % 2 === 0 ? [2] : [1], 12_000 + turn / 2))
    const pair = [...times(3, () => message(3, [4], 12_050)), ...times(3, () => message(4, [3], 12_050))]
    const stray = [message(1, [2], 0), message(1, [2], 27_000)]
    expect(buildTies([...dated, ...pair, ...stray], DEFAULT_TIE_RULES, ALWAYS)).toHaveLength(2)
  })

  it('is empty without messages', () => {
    expect(buildTies([], DEFAULT_TIE_RULES, ALWAYS)).toEqual([])
  })

  const person = fc.integer({ min: 1, max: 8 })
  const anything = fc.array(
    fc
      .tuple(person, fc.array(person, { maxLength: 12 }), fc.integer({ min: 0, max: 900 }))
      .map((row) => message(...row)),
  )

  it('does not depend on the order of the messages', () => {
    fc.assert(
      fc.property(anything, (interactions) => {
        const rounded = (list: Interaction[]) =>
          buildTies(list, DEFAULT_TIE_RULES, ALWAYS).map((tie) => ({ ...tie, strength: tie.strength.toFixed(9) }))
        expect(rounded(interactions.toReversed())).toEqual(rounded(interactions))
      }),
    )
  })

  it('gives, with stricter rules, only ties that looser rules give', () => {
    fc.assert(
      fc.property(anything, (interactions) => {
        const loose = new Set(buildTies(interactions, LOOSE, ALWAYS).map(({ a, b }) => `${a} ${b}`))
        const strict = buildTies(interactions, { ...DEFAULT_TIE_RULES, minMessagesPerYear: 2 }, ALWAYS)
        expect(strict.every(({ a, b }) => a < b && loose.has(`${a} ${b}`))).toBe(true)
      }),
    )
  })

  it('shares out exactly one of strength per message', () => {
    fc.assert(
      fc.property(anything, (interactions) => {
        const sent = interactions.filter(({ from, to }) => to.some((recipient) => recipient !== from))
        const strength = buildTies(interactions, LOOSE, ALWAYS).reduce((sum, tie) => sum + tie.strength, 0)
        expect(strength).toBeCloseTo(sent.length, 8)
      }),
    )
  })
})
