import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HashedNumbers } from '../../../electron/engine/expertise/hashedNumbers.ts'
import { IN_BODY, IN_SUBJECT, nounCues, otherCues, TopicTexts } from '../../../electron/engine/expertise/topicTexts.ts'

const phrase = fc.record({
  key: fc.constantFrom('gas', 'gas cap', 'étanch', 'drill'),
  surface: fc.constantFrom('gas', 'Gas', 'gas caps', 'étanchéité', ''),
  inSubject: fc.boolean(),
  inBody: fc.boolean(),
  asNoun: fc.nat(9),
  asOther: fc.nat(9),
  asHead: fc.boolean(),
  lines: fc.nat(65_535),
})
const someTexts = fc
  .array(fc.tuple(fc.integer(), fc.array(phrase, { maxLength: 4 })), { maxLength: 8 })
  .map((rows) => rows.map(([opening, phrases], item) => ({ item, opening, phrases })))

/** What is kept, spelled out. */
function content(texts: TopicTexts) {
  return texts.parts.flatMap(({ items, openings, counts, forms, bits, lines }) => {
    let at = 0
    return Array.from(items, (item, index) => {
      const from = at
      at += counts[index] ?? 0
      const phrases = Array.from(forms.subarray(from, at), (form, offset) => ({
        key: texts.key(texts.phraseOf[form] ?? -1),
        surface: texts.surface(form),
        bits: bits[from + offset],
        lines: lines[from + offset],
      }))
      return { item, opening: openings[index], phrases }
    })
  })
}

describe('the phrases of texts', () => {
  it('are kept as they were given, their cues up to three', () => {
    const texts = new TopicTexts()
    const given = {
      key: 'gas cap',
      surface: 'Gas caps',
      inSubject: true,
      inBody: true,
      asNoun: 2,
      asOther: 12,
      asHead: true,
      lines: 5,
    }
    texts.add([{ item: 4, opening: -9, phrases: [given] }])
    const [only] = content(texts)
    expect(only).toMatchObject({ item: 4, opening: -9, phrases: [{ key: 'gas cap', surface: 'Gas caps', lines: 5 }] })
    const bits = only?.phrases[0]?.bits ?? 0
    expect([bits & IN_SUBJECT, bits & IN_BODY, nounCues(bits), otherCues(bits)]).toEqual([IN_SUBJECT, IN_BODY, 2, 3])
    expect([texts.has(4), texts.has(5)]).toEqual([true, false])
    expect(texts.add([])).toBeNull()
  })

  it('are the same in parts, as one part, and read back', () => {
    fc.assert(
      fc.property(someTexts, fc.nat(8), (rows, cut) => {
        const whole = new TopicTexts()
        whole.add(rows)
        const parted = new TopicTexts()
        parted.add(rows.slice(0, cut))
        parted.add(rows.slice(cut))
        const again = new TopicTexts()
        for (const part of parted.parts) again.append(part)
        const joined = new TopicTexts()
        joined.append(again.whole())
        for (const texts of [parted, again, joined]) expect(content(texts)).toEqual(content(whole))
        expect(joined.phrases).toBe(whole.phrases)
      }),
    )
  })
})

describe('numbers of what has a hash', () => {
  it('begin with 0, go on past any size, and are found again, equal hashes told apart', () => {
    const numbers = new HashedNumbers()
    for (let hash = 0; hash < 10_000; hash++) expect(numbers.numberOf(hash * 7919, () => true)).toBe(hash)
    for (let hash = 0; hash < 10_000; hash++) expect(numbers.numberOf(hash * 7919, () => true)).toBe(hash)
    expect(numbers.numberOf(7919, () => false)).toBe(10_000)
    expect(numbers.add(7919)).toBe(10_001)
    expect(numbers.size).toBe(10_002)
  })
})
