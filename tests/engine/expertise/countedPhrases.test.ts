import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CountedPhrases } from '../../../electron/engine/expertise/countedPhrases.ts'
import { findTopics } from '../../../electron/engine/expertise/findTopics.ts'
import type { TextFacts } from '../../../electron/engine/expertise/phraseUse.ts'
import { TopicTexts } from '../../../electron/engine/expertise/topicTexts.ts'

const SURFACES = ['gas cap', 'drill string', 'heat pump', 'weather', 'rain gauge', 'rain']
const RAIN = 5

interface Text {
  person: number
  thread: number
  asks: number
  othersSubject: number
  readonly phrases: readonly number[]
  /** How it uses the everyday word; null where it does not. */
  readonly rain: Rain | null
}

interface Rain {
  readonly inSubject: boolean
  readonly asHead: boolean
  readonly asNoun: number
  readonly asOther: number
  /** A line that other texts may repeat; 0 for none. */
  readonly lines: number
}

const IN_PASSING: Rain = { inSubject: false, asHead: false, asNoun: 0, asOther: 0, lines: 0 }

/** A hundred texts of other people, of the weather, so that there is somebody to differ from; half of them speak of rain in passing. */
const OTHERS: readonly Text[] = Array.from({ length: 100 }, (_, index) => ({
  person: 10 + (index % 10),
  thread: 1000 + index,
  asks: 0,
  othersSubject: 0,
  phrases: [3],
  rain: index % 2 === 0 ? null : { ...IN_PASSING, asNoun: index % 3, asOther: index % 4 === 1 ? 1 : 0 },
}))
/** Everybody has a phrase of their own, which most of their texts hold. */
const text = fc
  .record({
    person: fc.integer({ min: 1, max: 3 }),
    thread: fc.integer({ min: 1, max: 12 }),
    other: fc.nat(12),
    rain: fc.option(
      fc.record({
        inSubject: fc.boolean(),
        asHead: fc.boolean(),
        asNoun: fc.nat(3),
        asOther: fc.nat(3),
        lines: fc.nat(2),
      }),
    ),
  })
  .map(({ person, thread, other, rain }): Text => ({
    person,
    thread,
    asks: 0,
    othersSubject: 0,
    phrases: [other < 3 ? other : person - 1, ...(other % 3 === 1 ? [4] : [])],
    rain,
  }))
/** What happens between two analyses: texts come in, something else is known of old ones, words become names or are no more. */
const step = fc.record({
  added: fc.array(text, { maxLength: 12 }),
  changed: fc.array(
    fc.record({
      text: fc.integer({ min: 0, max: 200 }),
      fact: fc.constantFrom('person' as const, 'thread' as const, 'asks' as const, 'othersSubject' as const),
      value: fc.nat(3),
    }),
    { maxLength: 12 },
  ),
  named: fc.option(fc.nat(3), { nil: null }),
})

function factsOf(texts: readonly Text[]): TextFacts {
  return {
    person: Int32Array.from(texts, ({ person }) => person),
    thread: Int32Array.from(texts, ({ thread }) => thread),
    quarter: new Int32Array(texts.length).fill(8003),
    othersSubject: Uint8Array.from(texts, ({ othersSubject }) => othersSubject),
    language: new Uint8Array(texts.length),
    asks: Uint8Array.from(texts, ({ asks }) => asks),
  }
}

it('topics are those of a count of everything, whatever came in or changed since the last', () => {
  let found = 0
  const first = fc.array(text, { minLength: 30, maxLength: 60 })
  fc.assert(
    fc.property(first, fc.array(step, { minLength: 1, maxLength: 4 }), (begun, steps) => {
      const texts = new TopicTexts()
      const counted = new CountedPhrases()
      const known: Text[] = []
      let namedBefore: number | null = null
      for (const { added, changed, named } of [{ added: [...OTHERS, ...begun], changed: [], named: null }, ...steps]) {
        texts.add(added.map((one, index) => rowOf(one, known.length + index)))
        known.push(...added.map((one) => ({ ...one })))
        for (const change of changed) {
          const one = known[change.text % known.length]
          if (one) one[change.fact] = change.value
        }
        const isNamed = (form: number) => texts.surface(form) === SURFACES[named ?? -1]
        const flipped = named === namedBefore ? [] : [named, namedBefore].map((word) => SURFACES[word ?? -1])
        const forms = texts.phraseOf.keys().filter((form) => flipped.includes(texts.surface(form)))
        const rules = { limit: 50, isTopic: () => true, isNamed, changedForms: new Set(forms) }
        namedBefore = named
        const again = findTopics(texts, factsOf(known), rules, counted)
        expect(again).toEqual(findTopics(texts, factsOf(known), rules))
        found += again.topics.length
      }
    }),
  )
  expect(found).toBeGreaterThan(0)
})

function rowOf({ phrases, rain }: Text, item: number) {
  const use = { inSubject: true, inBody: true, asNoun: 1, asOther: 0, asHead: true, lines: 0 }
  return {
    item,
    opening: item + 1,
    phrases: [
      ...phrases.map((phrase) => ({ ...use, ...named(phrase) })),
      ...(rain === null ? [] : [{ ...use, ...rain, ...named(RAIN) }]),
    ],
  }
}

function named(phrase: number) {
  const surface = SURFACES[phrase] ?? ''
  return { key: surface, surface }
}

describe('an everyday word', () => {
  const rules = { limit: 50, isTopic: () => true, isNamed: () => false, changedForms: new Set<number>() }
  const gauge = (thread: number, rain: Rain | null): Text => ({
    person: 1,
    thread,
    asks: 0,
    othersSubject: 0,
    phrases: [4],
    rain,
  })

  it('is counted again as soon as it may be a noun, and a phrase with it a topic', () => {
    const { add } = searched(OTHERS.map((text) => ({ ...text, rain: { ...IN_PASSING, asOther: 1 } })))
    const turns = Array.from({ length: 40 }, (_, turn) =>
      add([gauge(2000 + turn, { ...IN_PASSING, asNoun: 3 })]).includes('rain gauge'),
    )
    expect(turns[20]).toBe(false)
    expect(turns.at(-1)).toBe(true)
  })

  it('is counted again where a text that is gone makes a line count in another one', () => {
    // Four cues of ten are a noun's; the sixth text of the line has three more, which count only when one of the five before it is gone.
    const rains: (Rain | null)[] = [
      ...Array.from({ length: 5 }, () => ({ ...IN_PASSING, lines: 7 })),
      { ...IN_PASSING, lines: 7, asNoun: 3 },
      { ...IN_PASSING, asNoun: 3, asOther: 3 },
      { ...IN_PASSING, asNoun: 1, asOther: 3 },
    ]
    const gauges = Array.from({ length: 10 }, (_, turn) => gauge(2000 + turn, null))
    const { known, add } = searched([...OTHERS.map((text, at) => ({ ...text, rain: rains[at] ?? null })), ...gauges])
    expect(add([])).not.toContain('rain gauge')
    const [first] = known
    if (first) first.person = 0
    expect(add([])).toContain('rain gauge')
  })

  /** Texts that were searched for topics once, and a search after further ones came, which is to find what one of everything does. */
  function searched(begun: readonly Text[]) {
    const texts = new TopicTexts()
    const counted = new CountedPhrases()
    const known: Text[] = []
    const add = (added: readonly Text[]) => {
      texts.add(added.map((one, index) => rowOf(one, known.length + index)))
      known.push(...added)
      const found = findTopics(texts, factsOf(known), rules, counted)
      expect(found).toEqual(findTopics(texts, factsOf(known), rules))
      return found.topics.map(({ key }) => key)
    }
    add(begun)
    return { known, add }
  }
})
