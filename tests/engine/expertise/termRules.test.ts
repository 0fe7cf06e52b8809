import { describe, expect, it } from 'vitest'
import type { PhraseUse } from '../../../electron/engine/expertise/phraseUse.ts'
import { isTermByItself, staysNoTerm } from '../../../electron/engine/expertise/termRules.ts'

/** A word of a hundred conversations that no subject names, one time in ten what is spoken of, never a noun. */
const EVERYDAY: PhraseUse = {
  texts: 100,
  bodies: 100,
  threads: 100,
  subjects: 0,
  heads: 10,
  asNoun: 0,
  asOther: 200,
  most: 5,
}

describe('staysNoTerm', () => {
  it('holds as long as the further uses cannot make up what is missing', () => {
    // 10 + 20 heads are fewer than four in ten of the least texts, 80; 10 + 25 of 75 are more.
    expect(staysNoTerm(EVERYDAY, 20)).toBe(true)
    expect(staysNoTerm(EVERYDAY, 25)).toBe(false)
  })

  it('does not hold of a word that is a term', () => {
    const named = { ...EVERYDAY, subjects: 50, heads: 80 }
    expect(isTermByItself(1, named)).toBe(true)
    expect(staysNoTerm(named, 1)).toBe(false)
  })

  it('does not hold where a further use may make the word a noun, or none', () => {
    // A use has three cues at most: 95 or 101 of 198 are less than half, or more.
    expect(staysNoTerm({ ...EVERYDAY, asNoun: 98, asOther: 100 }, 1)).toBe(false)
    expect(staysNoTerm({ ...EVERYDAY, asNoun: 90, asOther: 100 }, 1)).toBe(true)
    expect(staysNoTerm({ ...EVERYDAY, asNoun: 110, asOther: 100 }, 1)).toBe(true)
  })

  it('does not hold where too few cues tell that the word is no noun', () => {
    expect(staysNoTerm({ ...EVERYDAY, asOther: 5 }, 1)).toBe(false)
  })
})
