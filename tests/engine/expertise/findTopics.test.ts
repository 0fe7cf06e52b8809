import { describe, expect, it } from 'vitest'
import { TopicFinder } from '../../../electron/engine/expertise/findTopics.ts'
import type { TopicPhrase } from '../../../electron/engine/expertise/phraseUse.ts'

const ADA = 1
const BOB = 2
/** Ten people who write of the weather, so that there is somebody to differ from. */
const OTHERS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]

type Use = Partial<Omit<TopicPhrase, 'key' | 'words'>>

/** A phrase as an article announces it, in subject and body, unless told otherwise. */
function phrase(surface: string, use: Use = {}): TopicPhrase {
  const key = surface.toLowerCase()
  const words = key.split(' ').length
  return { key, surface, words, inSubject: true, inBody: true, asNoun: 1, asOther: 0, ...use }
}

/** A finder that has read the others' texts and, for each of the given phrases, one text in each of the given conversations. */
function corpus(
  written: readonly (readonly [person: number, threads: readonly number[], ...phrases: TopicPhrase[]])[],
) {
  const finder = new TopicFinder()
  for (const person of OTHERS) {
    for (let text = 0; text < 10; text++) {
      finder.add({ person, thread: 1000 + person * 10 + text, phrases: [phrase('weather')] })
    }
  }
  for (const [person, threads, ...phrases] of written)
    for (const thread of threads) finder.add({ person, thread, phrases })
  return finder
}

const labels = (finder: TopicFinder) => finder.list(50).map(({ label }) => label)
const FIVE = [1, 2, 3, 4, 5]

describe('a topic is a phrase that', () => {
  it('one person uses in five texts of several conversations', () => {
    expect(corpus([[ADA, FIVE, phrase('gas cap')]]).list(50)).toMatchObject([
      { label: 'gas cap', items: 5, holders: [{ id: ADA, items: 5, share: 1 }] },
    ])
    expect(labels(corpus([[ADA, [1, 2, 3, 4], phrase('gas cap')]]))).toEqual([])
    expect(labels(corpus([[ADA, [1, 1, 1, 2, 2], phrase('gas cap')]]))).toEqual([])
  })

  it('two people use, each holding it by their share of the texts', () => {
    const finder = corpus([
      [ADA, [1, 2, 3, 4, 5, 6, 7, 8], phrase('gas cap')],
      [BOB, [9, 10, 11, 12], phrase('gas cap')],
    ])
    expect(finder.list(50)).toMatchObject([
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

  it('is not used by everybody', () => {
    expect(labels(corpus([[ADA, FIVE, phrase('weather')]]))).toEqual([])
  })

  it('stands in texts, not in subjects only like the title of a form', () => {
    expect(labels(corpus([[ADA, FIVE, phrase('leave request', { inBody: false })]]))).toEqual([])
  })

  it('a subject names, or else an article announces', () => {
    const unnamed = { inSubject: false }
    expect(labels(corpus([[ADA, FIVE, phrase('heat pump', unnamed)]]))).toEqual(['heat pump'])
    expect(labels(corpus([[ADA, FIVE, phrase('heat pump', { ...unnamed, asNoun: 0 })]]))).toEqual([])
    expect(labels(corpus([[ADA, FIVE, phrase('pump', unnamed)]]))).toEqual([])
  })

  it('holds no verb, as the words before it tell', () => {
    const verb = phrase('change', { asNoun: 0, asOther: 1 })
    expect(labels(corpus([[ADA, FIVE, verb]]))).toEqual([])
    expect(labels(corpus([[ADA, FIVE, verb, phrase('garage change')]]))).toEqual([])
    expect(labels(corpus([[ADA, FIVE, phrase('change'), phrase('garage change')]]))).toEqual(['garage change'])
  })

  it('has four letters if it is one word, or is an acronym', () => {
    expect(labels(corpus([[ADA, FIVE, phrase('gas'), phrase('CO2')]]))).toEqual(['CO2'])
  })

  it('is not always part of the same longer phrase', () => {
    const whole = phrase('crude oil tank')
    expect(labels(corpus([[ADA, FIVE, phrase('crude oil'), phrase('oil tank'), whole]]))).toEqual(['crude oil tank'])
  })

  it('the caller does not refuse', () => {
    const finder = corpus([[ADA, FIVE, phrase('Lyon'), phrase('gas cap')]])
    expect(finder.list(50, (label) => label !== 'Lyon').map(({ label }) => label)).toEqual(['gas cap'])
  })
})

describe('the list of topics', () => {
  it('goes by the commonest way of writing', () => {
    const finder = corpus([
      [ADA, [1, 2, 3], phrase('Gas Cap')],
      [ADA, [4, 5, 6, 7, 8], phrase('gas cap')],
    ])
    expect(labels(finder)).toEqual(['gas cap'])
  })

  it('is as long as it may be, and of a corpus without texts empty', () => {
    expect(corpus([[ADA, FIVE, phrase('gas cap'), phrase('oil tank')]]).list(1)).toHaveLength(1)
    expect(new TopicFinder().list(10)).toEqual([])
  })
})
