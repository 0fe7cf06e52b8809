import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containment, hashShingles, openingHash, sketchTokens } from '../../../electron/engine/corpus/textSketch.ts'

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `w${from + index}`)

describe('sketchTokens', () => {
  it('is empty without words, and one hash for fewer than five', () => {
    expect(sketchTokens([])).toHaveLength(0)
    expect(sketchTokens(['a', 'b'])).toHaveLength(2)
    expect(hashShingles(numbered(0, 9))).toHaveLength(5)
  })

  it('keeps few hashes of a long text', () => {
    expect(sketchTokens(numbered(0, 4000))).toHaveLength(25)
  })

  it('knows an opening by its words after the greeting, whatever the numbers', () => {
    const report = (name: string, day: string) =>
      `hello dear ${name} here is the report of ${day} on gas prices at the hub as agreed with trading`.split(' ')
    const opening = openingHash(sketchTokens(report('ada', '12')))
    expect(opening).not.toBe(0)
    expect(openingHash(sketchTokens(report('bob', '13')))).toBe(opening)
    expect(openingHash(sketchTokens(['short']))).toBe(0)
  })
})

describe('containment', () => {
  it('is 1 in itself and 0 between strangers', () => {
    const text = sketchTokens(numbered(0, 300))
    expect(containment(text, text)).toBe(1)
    expect(containment(text, sketchTokens(numbered(1000, 1300)))).toBe(0)
    expect(containment(new Uint32Array(0), text)).toBe(0)
    expect(containment(text, new Uint32Array(0))).toBe(0)
  })

  it('finds a text in a longer one, and not the longer one in it', () => {
    const [part, whole] = [sketchTokens(numbered(0, 200)), sketchTokens(numbered(0, 800))]
    expect(containment(part, whole)).toBe(1)
    expect(containment(whole, part)).toBeLessThan(0.6)
  })

  it('is a share whatever the texts, and exact for texts of which everything is kept', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 24 })
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [one, other] = [new Set(hashShingles(a)), new Set(hashShingles(b))]
        const exact =
          one.size === 0 || other.size === 0 ? 0 : [...one].filter((hash) => other.has(hash)).length / one.size
        expect(containment(sketchTokens(a), sketchTokens(b))).toBeCloseTo(exact, 10)
      }),
    )
  })
})
