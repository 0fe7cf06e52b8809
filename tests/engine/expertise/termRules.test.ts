import { describe, expect, it } from 'vitest'
import type { PhraseUse } from '../../../electron/engine/expertise/phraseUse.ts'
import { isTermByItself, staysNoTerm } from '../../../electron/engine/expertise/termRules.ts'
import {
  AS_HEAD,
  IN_BODY,
  IN_SUBJECT,
  MOST_CUES,
  nounCues,
  otherCues,
} from '../../../electron/engine/expertise/topicTexts.ts'
import { UseDrift } from '../../../electron/engine/expertise/useDrift.ts'

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

/** That of so many uses, each of what is spoken of, in the subject and below it, three times as a noun and three times as something else. */
function drift(uses: number): UseDrift {
  const moved = new UseDrift()
  const bits = IN_SUBJECT | IN_BODY | AS_HEAD | (MOST_CUES << 3) | (MOST_CUES << 5)
  for (let use = 0; use < uses; use++) moved.add(bits, 0)
  return moved
}

describe('staysNoTerm', () => {
  it('holds as long as the further uses cannot make up what is missing', () => {
    // 10 + 20 heads are fewer than four in ten of the least texts, 80; 10 + 25 of 75 are more.
    expect(staysNoTerm(EVERYDAY, drift(20))).toBe(true)
    expect(staysNoTerm(EVERYDAY, drift(25))).toBe(false)
    expect(staysNoTerm(EVERYDAY, Object.assign(drift(25), { heads: 19 }))).toBe(true)
  })

  it('does not hold of a word that is a term', () => {
    const named = { ...EVERYDAY, subjects: 50, heads: 80 }
    expect(isTermByItself(1, named)).toBe(true)
    expect(staysNoTerm(named, new UseDrift())).toBe(false)
  })

  it('does not hold where further uses may make the word a noun, or none', () => {
    // 95 or 101 of 198 are less than half, or more.
    expect(staysNoTerm({ ...EVERYDAY, asNoun: 98, asOther: 100 }, drift(1))).toBe(false)
    expect(staysNoTerm({ ...EVERYDAY, asNoun: 90, asOther: 100 }, drift(1))).toBe(true)
    expect(staysNoTerm({ ...EVERYDAY, asNoun: 110, asOther: 100 }, drift(1))).toBe(true)
    expect(
      staysNoTerm({ ...EVERYDAY, asNoun: 98, asOther: 100 }, Object.assign(drift(1), { asNoun: 1, asOther: 0 })),
    ).toBe(true)
  })

  it('counts of each use what it says, and twice where it may make the line of another one a form', () => {
    const bits = IN_BODY | AS_HEAD | (2 << 3) | (1 << 5)
    expect([nounCues(bits), otherCues(bits)]).toEqual([2, 1])
    const plain = new UseDrift()
    plain.add(bits, 0)
    expect(plain).toMatchObject({ texts: 1, bodies: 1, subjects: 0, heads: 1, asNoun: 2, asOther: 1 })
    const inForm = new UseDrift()
    inForm.add(bits, 7)
    expect(inForm).toMatchObject({ texts: 2, bodies: 2, subjects: 0, heads: 2, asNoun: 5, asOther: 4 })
  })

  it('does not hold where too few cues tell that the word is no noun', () => {
    expect(staysNoTerm({ ...EVERYDAY, asOther: 5 }, drift(1))).toBe(false)
  })
})
