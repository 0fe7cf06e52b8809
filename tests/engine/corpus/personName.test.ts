import { describe, expect, it } from 'vitest'
import { displayName, nameKey } from '../../../electron/engine/corpus/personName.ts'

describe('nameKey', () => {
  it('reads "Last, First (Dept)" as "First Last"', () => {
    expect(nameKey('ALLEN, Phillip K. (Trading)')).toEqual({
      words: 'phillip allen',
      initials: 'k',
      generation: '',
      full: true,
    })
  })

  it('does not see accents, case or quotation marks', () => {
    expect(nameKey('"Hélène LEFÈVRE"').words).toBe(nameKey('Helene Lefevre').words)
  })

  it('is not full for a single word, an address or a name with digits', () => {
    expect([nameKey('Support'), nameKey('ada@example.org'), nameKey('Room 12')].map((key) => key.full)).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('displayName', () => {
  it('turns one comma around and leaves more than one alone', () => {
    expect([displayName('Martin, Léa'), displayName('Doe, John, Jr.')]).toEqual(['Léa Martin', 'Doe, John, Jr.'])
  })
})
