import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../electron/engine/corpus/compareNames.ts'
import { editDistance } from '../../../electron/engine/corpus/editDistance.ts'
import { nameKey } from '../../../electron/engine/corpus/personName.ts'

const compared = (a: string, b: string) => compareNames(nameKey(a), nameKey(b))

describe('compareNames', () => {
  it.each([
    ['Lovelace Ada', 'Ada Lovelace', 'similar-name'],
    ['Marco Edward Gorelli', 'Marco Gorelli', 'similar-name'],
    ['Derek Homeir', 'Derek Homeier', 'similar-name'],
    ['Kate Leblanc', 'Katherine Leblanc', 'short-first-name'],
    ['Fred Dubois', 'Frédéric Dubois', 'short-first-name'],
    ['Bill Booth', 'William Booth', 'short-first-name'],
    ['E. Madison Bray', 'Erik M. Bray', 'initials'],
    ['E. M. Bray', 'Erik Bray', 'initials'],
  ])('takes %s for a form of %s', (a, b, type) => {
    expect(compared(a, b)).toMatchObject({ type })
    expect(compared(a, b).score).toBeGreaterThanOrEqual(0.45)
    expect(compared(b, a)).toEqual(compared(a, b))
  })

  it.each([
    ['Jane Smith', 'Mike Smith'],
    ['John B Smith', 'John D Smith'],
    ['Ada Lovelace Jr.', 'Ada Lovelace Sr.'],
    ['B. Bray', 'Erik Bray'],
  ])('takes %s and %s for two people', (a, b) => {
    expect(compared(a, b).score).toBe(0)
  })

  it('does not take a woman’s name for a misprint of a man’s', () => {
    const pairs = [
      ['Jean Martin', 'Jeanne Martin'],
      ['Mario Rossi', 'Maria Rossi'],
      ['Daniel Petit', 'Danielle Petit'],
    ] as const
    for (const [a, b] of pairs) expect(compared(a, b).score).toBeLessThan(0.45)
  })
})

describe('editDistance', () => {
  it('counts an exchange of neighbours once and stops at the most that is asked', () => {
    expect([
      editDistance('homeier', 'homeir', 2),
      editDistance('martin', 'matrin', 2),
      editDistance('abc', 'xyz', 1),
      editDistance('', 'ab', 2),
    ]).toEqual([1, 1, 2, 2])
  })

  it('is the same both ways, and nothing for equal words only', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9))
        expect(editDistance(a, b, 9) === 0).toBe(a === b)
      }),
    )
  })
})
