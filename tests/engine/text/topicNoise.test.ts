import { describe, expect, it } from 'vitest'
import { isGeneric } from '../../../electron/engine/text/genericWords.ts'
import { lineMark } from '../../../electron/engine/text/lineMark.ts'

const mark = (line: string) => lineMark(line, 0, line.length)

describe('the mark of a line', () => {
  it('is the same whatever the case, the digits and the punctuation', () => {
    expect(mark('CALENDAR ENTRY - APPOINTMENT')).toBe(mark('Calendar entry: appointment 12'))
    expect(mark('Calendar entry: appointment')).not.toBe(mark('Calendar entry: appointed'))
  })

  it('is none for a line that says little', () => {
    expect(mark('Gas cap, 12 345')).toBe(0)
    expect(mark('')).toBe(0)
  })

  it('is of a piece of a text, and fits into 16 bits', () => {
    const line = 'The gas cap of the upper reservoir'
    expect(lineMark(`one\n${line}\ntwo`, 4, 4 + line.length)).toBe(mark(line))
    expect(mark(line)).toBeGreaterThan(0)
    expect(mark(line)).toBeLessThan(65_536)
  })
})

describe('a label of words that name no field', () => {
  it.each(['weekly reports', 'Calendar Entry', 'liste de suivi', '3rd meeting', 'Proposed', 'associated'])(
    'is generic: %s',
    (label) => {
      expect(isGeneric(label)).toBe(true)
    },
  )

  it.each(['gas report', 'IT', 'contrat Sérénité', 'MQTT broker', 'feed', 'proposed tariff'])('is not: %s', (label) => {
    expect(isGeneric(label)).toBe(false)
  })
})
