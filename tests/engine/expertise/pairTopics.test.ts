import { describe, expect, it } from 'vitest'
import { pairTopics, type NamedTopic } from '../../../electron/engine/expertise/pairTopics.ts'

const [FRENCH, ENGLISH] = [0, 1]

function topic(language: number, name: string, ...users: (readonly [id: number, texts: number])[]): NamedTopic {
  const words = name.split(' ')
  return { key: name, language, words, users: users.map(([id, texts]) => ({ id, texts })) }
}

describe('two topics are one thing in two languages', () => {
  it('when their names are cognates and the same people use both', () => {
    const pairs = pairTopics([topic(FRENCH, 'tarif gaz', [1, 6], [2, 2]), topic(ENGLISH, 'gas tariff', [1, 3], [3, 1])])
    expect([...pairs]).toEqual([
      ['tarif gaz', 'gas tariff'],
      ['gas tariff', 'tarif gaz'],
    ])
  })

  it('not when different people use them', () => {
    expect(pairTopics([topic(FRENCH, 'tarif gaz', [1, 6]), topic(ENGLISH, 'gas tariff', [2, 6])]).size).toBe(0)
  })

  it('not when they are of one language, or their names have too little in common', () => {
    expect(pairTopics([topic(FRENCH, 'audit interne', [1, 6]), topic(FRENCH, 'audit', [1, 6])]).size).toBe(0)
    expect(pairTopics([topic(FRENCH, 'fret maritime', [1, 6]), topic(ENGLISH, 'copper index', [1, 6])]).size).toBe(0)
  })

  it('where one of them is no topic by its own name, but never two such', () => {
    const [french, english] = [topic(FRENCH, 'tarif gaz', [1, 6]), topic(ENGLISH, 'gas tariff', [1, 2], [3, 2])]
    expect(pairTopics([french], [english]).get('tarif gaz')).toBe('gas tariff')
    expect(pairTopics([], [french, english]).size).toBe(0)
  })

  it('with the closest name alone, whatever order they come in', () => {
    const all = [
      topic(FRENCH, 'audit de securite', [1, 6]),
      topic(ENGLISH, 'audit', [1, 6]),
      topic(ENGLISH, 'security audit', [1, 6]),
    ]
    for (const topics of [all, all.toReversed()]) {
      const pairs = pairTopics(topics)
      expect(pairs.get('audit de securite')).toBe('security audit')
      expect(pairs.get('audit')).toBeUndefined()
    }
  })

  it('as single words only if they are much alike', () => {
    expect(pairTopics([topic(FRENCH, 'calibrage', [1, 6]), topic(ENGLISH, 'calibrate', [1, 6])]).size).toBe(2)
    expect(pairTopics([topic(FRENCH, 'contrat', [1, 6]), topic(ENGLISH, 'country', [1, 6])]).size).toBe(0)
  })
})
