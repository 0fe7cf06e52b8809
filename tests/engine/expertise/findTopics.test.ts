import { describe, expect, it } from 'vitest'
import { findTopics } from '../../../electron/engine/expertise/findTopics.ts'
import { TopicTexts, type TopicPhrase } from '../../../electron/engine/expertise/topicTexts.ts'

const ADA = 1
const BOB = 2
/** Ten people who write of the weather, so that there is somebody to differ from. */
const OTHERS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]

type Use = Partial<Omit<TopicPhrase, 'key'>>

/** A phrase as an article announces it, in subject and body, unless told otherwise. */
function phrase(surface: string, use: Use = {}): TopicPhrase {
  const key = surface.toLowerCase()
  return { key, surface, inSubject: true, inBody: true, asNoun: 1, asOther: 0, asHead: true, lines: 0, ...use }
}

type Written = readonly [person: number, threads: readonly number[], ...phrases: TopicPhrase[]]

const WEATHER = OTHERS.map((person): Written => [
  person,
  Array.from({ length: 10 }, (_, text) => 1000 + person * 10 + text),
  phrase('weather'),
])

/** The topics of the others' texts and, for each of the given phrases, of one text in each of the given conversations. */
function topics(written: readonly Written[], limit = 50, isTopic: (label: string) => boolean = () => true) {
  const rows = [...WEATHER, ...written].flatMap(([person, threads, ...phrases]) =>
    threads.map((thread) => ({ person, thread, phrases })),
  )
  const texts = new TopicTexts()
  texts.add(rows.map(({ phrases }, item) => ({ item, opening: item + 1, phrases })))
  const facts = {
    person: Int32Array.from(rows, ({ person }) => person),
    thread: Int32Array.from(rows, ({ thread }) => thread),
    quarter: new Int32Array(rows.length).fill(8003),
    othersSubject: new Uint8Array(rows.length),
    language: new Uint8Array(rows.length),
    asks: Uint8Array.from(rows, ({ thread }) => Number(thread >= ASKED)),
  }
  return findTopics(texts, facts, { limit, isTopic, isNamed: (form) => texts.surface(form).includes('Zoe') }).topics
}

const NO_FACTS = {
  person: new Int32Array(),
  thread: new Int32Array(),
  quarter: new Int32Array(),
  othersSubject: new Uint8Array(),
  language: new Uint8Array(),
  asks: new Uint8Array(),
}
const labels = (...written: Written[]) => topics(written).map(({ label }) => label)
/** Conversations from this number on are begun by a question of who writes. */
const ASKED = 5000
const FIVE = [1, 2, 3, 4, 5]

describe('a topic is a phrase that', () => {
  it('one person uses in five texts of several conversations, in four where a subject names it', () => {
    expect(topics([[ADA, FIVE, phrase('gas cap')]])).toMatchObject([
      { label: 'gas cap', items: 5, holders: [{ id: ADA, items: 5, share: 1 }] },
    ])
    const unnamed = { inSubject: false, asNoun: 3 }
    expect(labels([ADA, FIVE, phrase('gas cap', unnamed)])).toEqual(['gas cap'])
    expect(labels([ADA, [1, 2, 3, 4], phrase('gas cap', unnamed)])).toEqual([])
    expect(labels([ADA, [1, 2, 3, 4], phrase('gas cap')])).toEqual(['gas cap'])
    expect(labels([ADA, [1, 2, 3], phrase('gas cap')])).toEqual([])
    expect(labels([ADA, [1, 1, 1, 2, 2], phrase('gas cap')])).toEqual([])
  })

  it('two people use, each holding it by their share of the texts', () => {
    const found = topics([
      [ADA, [1, 2, 3, 4, 5, 6, 7, 8], phrase('gas cap')],
      [BOB, [9, 10, 11, 12], phrase('gas cap')],
    ])
    expect(found).toMatchObject([
      {
        label: 'gas cap',
        items: 12,
        holders: [
          { id: ADA, items: 8, share: 8 / 12 },
          { id: BOB, items: 4, share: 4 / 12 },
        ],
      },
    ])
  })

  it('people tell of: who only asks about it holds nothing of it', () => {
    const asked = [1, 2, 3, 4, 5, 6, 7, 8].map((thread) => ASKED + thread)
    expect(
      topics([
        [BOB, asked, phrase('gas cap')],
        [ADA, FIVE, phrase('gas cap')],
      ]),
    ).toMatchObject([{ items: 13, holders: [{ id: ADA, items: 5, share: 1 }] }])
    expect(labels([BOB, asked, phrase('gas cap')])).toEqual([])
  })

  it('is not used by everybody', () => {
    expect(labels([ADA, FIVE, phrase('weather')])).toEqual([])
  })

  it('stands in texts, not in subjects only like the title of a form', () => {
    expect(labels([ADA, FIVE, phrase('leave request', { inBody: false })])).toEqual([])
  })

  it('a subject names, or else an article announces', () => {
    const unnamed = { inSubject: false }
    expect(labels([ADA, FIVE, phrase('heat pump', unnamed)])).toEqual(['heat pump'])
    expect(labels([ADA, FIVE, phrase('heat pump', { ...unnamed, asNoun: 0 })])).toEqual([])
    expect(labels([ADA, FIVE, phrase('pump', unnamed)])).toEqual([])
  })

  it('holds no verb, as the words before it tell', () => {
    const verb = phrase('change', { asNoun: 0, asOther: 1 })
    expect(labels([ADA, FIVE, verb])).toEqual([])
    expect(labels([ADA, FIVE, verb, phrase('garage change')])).toEqual([])
    expect(labels([ADA, FIVE, phrase('change'), phrase('garage change')])).toEqual(['garage change'])
  })

  it('has four letters if it is one word, or is an acronym', () => {
    expect(labels([ADA, FIVE, phrase('gas'), phrase('CO2')])).toEqual(['CO2'])
  })

  it('is not always part of the same longer phrase', () => {
    const whole = phrase('crude oil tank')
    expect(labels([ADA, FIVE, phrase('crude oil'), phrase('oil tank'), whole])).toEqual(['crude oil tank'])
  })

  it('the caller does not refuse', () => {
    const found = topics([[ADA, FIVE, phrase('Lyon'), phrase('gas cap')]], 50, (label) => label !== 'Lyon')
    expect(found.map(({ label }) => label)).toEqual(['gas cap'])
  })

  it('is what is spoken of in two of five texts, if it is one word: what always describes another is an adjective', () => {
    const describing = phrase('natural', { asHead: false })
    expect(labels([ADA, FIVE, describing])).toEqual([])
    expect(labels([ADA, [1, 2, 3], describing], [ADA, [4, 5], phrase('natural')])).toEqual(['natural'])
  })

  it('is nobody’s name', () => {
    expect(labels([ADA, FIVE, phrase('Zoe Ohm'), phrase('gas cap')])).toEqual(['gas cap'])
  })

  it('counts in a line of a form for the first five texts alone, unless the subject names it', () => {
    const inForm = phrase('gas cap', { lines: 77, inSubject: false })
    expect(topics([[ADA, [1, 2, 3, 4, 5, 6, 7, 8], inForm]])).toMatchObject([{ items: 5 }])
    const found = topics([[ADA, [1, 2, 3, 4, 5, 6, 7, 8], phrase('gas cap', { lines: 77 })]])
    expect(found).toMatchObject([{ label: 'gas cap', items: 8 }])
  })
})

describe('the list of topics', () => {
  it('goes by the commonest way of writing', () => {
    expect(labels([ADA, [1, 2, 3], phrase('Gas Cap')], [ADA, [4, 5, 6, 7, 8], phrase('gas cap')])).toEqual(['gas cap'])
  })

  it('is as long as it may be, and of a corpus without texts empty', () => {
    expect(topics([[ADA, FIVE, phrase('gas cap'), phrase('oil tank')]], 1)).toHaveLength(1)
    expect(findTopics(new TopicTexts(), NO_FACTS, { limit: 10, isTopic: () => true, isNamed: () => false })).toEqual({
      topics: [],
      others: [],
    })
  })
})
