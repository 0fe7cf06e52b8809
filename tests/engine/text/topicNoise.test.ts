import { describe, expect, it } from 'vitest'
import { isGeneric } from '../../../electron/engine/text/genericWords.ts'
import { RepeatedLines } from '../../../electron/engine/text/repeatedLines.ts'

describe('a line', () => {
  it('that stood in five texts before is left out, and others stay', () => {
    const lines = new RepeatedLines()
    for (let text = 1; text <= 5; text++) {
      expect(lines.leaveOut(`Calendar entry: appointment ${text}\nown ${text}`)).toContain('Calendar')
    }
    expect(lines.leaveOut('CALENDAR ENTRY - APPOINTMENT\nThe gas cap leaks.')).toBe('The gas cap leaks.')
  })

  it('that says little stays however often it comes', () => {
    const lines = new RepeatedLines()
    for (let text = 0; text < 20; text++) lines.leaveOut('Gas cap')
    expect(lines.leaveOut('Gas cap')).toBe('Gas cap')
  })

  it('counts once for each text', () => {
    const lines = new RepeatedLines()
    const text = 'A line of some length.\n'.repeat(9)
    expect(lines.leaveOut(text)).toBe(text)
  })
})

describe('a label of words that name no field', () => {
  it.each(['weekly reports', 'Calendar Entry', 'liste de suivi', '3rd meeting'])('is generic: %s', (label) => {
    expect(isGeneric(label)).toBe(true)
  })

  it.each(['gas report', 'IT', 'contrat Sérénité', 'MQTT broker'])('is not: %s', (label) => {
    expect(isGeneric(label)).toBe(false)
  })
})
