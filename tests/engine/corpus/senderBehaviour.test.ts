import { describe, expect, it } from 'vitest'
import { areLettersSeen, observeSender, type SentItem } from '../../../electron/engine/corpus/senderBehaviour.ts'
import { sketchTokens } from '../../../electron/engine/corpus/textSketch.ts'

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const words = (start: number, count: number) =>
  range(count).map((index) => `word${String.fromCharCode(97 + start)}x${index}`)

/** Letters of a person: each has another subject and other words. */
const letter = (id: number, more: Partial<SentItem> = {}): SentItem => ({
  id,
  date: null,
  sketch: sketchTokens(words(id % 26, 40).map((word) => `${word}n${id}`)),
  subject: `subject ${String.fromCharCode(96 + id)}`,
  recipients: 1,
  reply: false,
  automated: false,
  optOut: false,
  bulk: false,
  answered: false,
  ...more,
})
const SILENCE = { received: 0, answered: 0 }
const machine = (items: readonly SentItem[], echoes = SILENCE, lettersSeen = false) =>
  observeSender(items, echoes, lettersSeen).machine

describe('a sender that behaves like a program', () => {
  it('fills in forms and is never answered', () => {
    const form = (id: number) => letter(id, { sketch: sketchTokens([...words(0, 60), `number${id}`]) })
    expect(machine(range(8).map(form))).toBe(true)
    expect(machine(range(7).map(form))).toBe(false)
    expect(machine(range(8).map((id) => letter(id, { subject: 'daily prices' })))).toBe(true)
  })

  it('writes to many, or says how to leave', () => {
    expect(machine(range(8).map((id) => letter(id, { recipients: 20 })))).toBe(true)
    expect(machine(range(8).map((id) => letter(id, { recipients: 19 })))).toBe(false)
    expect(machine(range(4).map((id) => letter(id, { optOut: id > 2 })))).toBe(true)
    expect(machine(range(3).map((id) => letter(id, { optOut: id > 1 })))).toBe(false)
  })

  it('tells every time how to leave, unless that is the footer of a list', () => {
    expect(machine([letter(1, { optOut: true })])).toBe(true)
    expect(machine([letter(1, { optOut: true }), letter(2)])).toBe(false)
    expect(machine([letter(1, { optOut: true, bulk: true })])).toBe(false)
    expect(machine([letter(1, { optOut: true })], { received: 1, answered: 0 })).toBe(false)
  })

  it('writes much and gets nothing, where letters to people are seen', () => {
    const many = range(20).map((id) => letter(id))
    expect(machine(many, SILENCE, true)).toBe(true)
    expect(machine(many, SILENCE, false)).toBe(false)
    expect(machine(many.slice(1), SILENCE, true)).toBe(false)
  })

  it('is not the director who writes to everybody, is answered, answers or is written to', () => {
    const notes = range(12).map((id) => letter(id, { recipients: 300, subject: 'news' }))
    expect(machine(notes)).toBe(true)
    expect(machine(notes, { received: 2, answered: 0 })).toBe(false)
    expect(machine(notes, { received: 0, answered: 2 })).toBe(false)
    expect(machine(notes.map((note) => ({ ...note, reply: note.id > 10 })))).toBe(false)
  })

  it('may be answered once by somebody who did not look', () => {
    const notes = range(10).map((id) => letter(id, { recipients: 40 }))
    expect(machine(notes, { received: 1, answered: 1 })).toBe(true)
    expect(machine(notes.slice(1), { received: 1, answered: 0 })).toBe(false)
  })
})

describe('what was said before', () => {
  it('is told from what is new by four fifths of its words', () => {
    const text = words(0, 100)
    const items = [
      letter(1, { sketch: sketchTokens(text) }),
      letter(2, { sketch: sketchTokens([...text.slice(0, 99), 'other']) }),
      letter(3, { sketch: sketchTokens([...text.slice(0, 30), ...words(1, 70)]) }),
    ]
    expect(observeSender(items, SILENCE, false).repeated).toEqual([2])
  })

  it('is not the short word that people say again and again', () => {
    const thanks = sketchTokens('thanks that is fine with me'.split(' '))
    const items = range(4).map((id) => letter(id, { sketch: thanks }))
    expect(observeSender(items, SILENCE, false).repeated).toEqual([])
  })
})

describe('letters', () => {
  it('are seen where most of those who write much are written to', () => {
    expect(areLettersSeen([])).toBe(false)
    expect(areLettersSeen([{ sent: 30, received: 4 }, { sent: 19, received: 0 }])).toBe(true) // prettier-ignore
    expect(areLettersSeen([{ sent: 30, received: 4 }, { sent: 20, received: 0 }])).toBe(false) // prettier-ignore
  })
})
