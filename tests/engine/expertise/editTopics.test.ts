import { describe, expect, it } from 'vitest'
import { editTopics } from '../../../electron/engine/expertise/editTopics.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'

function topic(label: string, holders: readonly (readonly [id: number, items: number])[] = [[1, 4]]): FoundTopic {
  const items = holders.reduce((sum, [, count]) => sum + count, 0)
  return {
    key: label,
    keys: [label],
    label,
    forms: [label],
    score: 1,
    items,
    threads: items,
    history: [[8000, items]],
    holders: holders.map(([id, count]) => ({ id, items: count, share: count / items })),
  }
}

const labels = (topics: readonly FoundTopic[]) => topics.map(({ label }) => label)

describe('what people say of topics', () => {
  it('gives one another name', () => {
    expect(labels(editTopics([topic('a'), topic('b')], [{ type: 'rename', key: 'a', label: 'Gas' }]))).toEqual([
      'Gas',
      'b',
    ])
  })

  it('hides one', () => {
    expect(labels(editTopics([topic('a'), topic('b')], [{ type: 'hide', key: 'a' }]))).toEqual(['b'])
  })

  it('makes two one, with the holders of both', () => {
    const [merged, ...others] = editTopics(
      [
        topic('a', [[1, 4]]),
        topic('b', [
          [1, 2],
          [2, 6],
        ]),
      ],
      [{ type: 'merge', key: 'a', into: 'b' }],
    )
    expect(others).toEqual([])
    expect(merged).toMatchObject({
      key: 'b',
      keys: ['b', 'a'],
      forms: ['b', 'a'],
      items: 12,
      history: [[8000, 12]],
      holders: [
        { id: 1, items: 6, share: 0.5 },
        { id: 2, items: 6, share: 0.5 },
      ],
    })
  })

  it('holds for a topic that was merged away before', () => {
    const edits = [
      { type: 'merge', key: 'a', into: 'b' },
      { type: 'rename', key: 'a', label: 'Both' },
    ] as const
    expect(labels(editTopics([topic('a'), topic('b')], edits))).toEqual(['Both'])
  })

  it('waits while there is no such topic', () => {
    expect(labels(editTopics([topic('b')], [{ type: 'hide', key: 'a' }]))).toEqual(['b'])
    expect(labels(editTopics([topic('b')], [{ type: 'merge', key: 'b', into: 'a' }]))).toEqual(['b'])
  })

  it('leaves one thing in two languages as one topic with both names, unless it is said to be two', () => {
    const pair = [
      { ...topic('gas tariff', [[1, 2]]), twin: 'tarif gaz' },
      { ...topic('tarif gaz', [[1, 6]]), twin: 'gas tariff' },
    ]
    expect(editTopics(pair, [])).toMatchObject([
      {
        key: 'tarif gaz',
        keys: ['tarif gaz', 'gas tariff'],
        label: 'tarif gaz / gas tariff',
        names: ['tarif gaz', 'gas tariff'],
        items: 8,
        holders: [{ id: 1, items: 8, share: 1 }],
      },
    ])
    expect(labels(editTopics(pair, [{ type: 'split', key: 'gas tariff' }]))).toEqual(['gas tariff', 'tarif gaz'])
    expect(labels(editTopics(pair.slice(0, 1), []))).toEqual(['gas tariff'])
    expect(labels(editTopics(pair, [{ type: 'rename', key: 'gas tariff', label: 'Tariffs' }]))).toEqual(['Tariffs'])
  })

  it('give a topic the name and the texts of its twin that nobody holds, which is none of its own when they are two', () => {
    const pair = [
      { ...topic('tarif gaz', [[1, 6]]), twin: 'gas tariff' },
      { ...topic('gas tariff', []), items: 9, twin: 'tarif gaz' },
    ]
    for (const order of [pair, pair.toReversed()]) {
      const [joined, ...more] = editTopics(order, [])
      expect(more).toEqual([])
      expect(joined).toMatchObject({ key: 'tarif gaz', label: 'tarif gaz / gas tariff', items: 15 })
      expect(joined?.holders).toEqual([{ id: 1, items: 6, share: 1 }])
      expect(labels(editTopics(order, [{ type: 'split', key: 'gas tariff' }]))).toEqual(['tarif gaz'])
      expect(labels(editTopics(order, [{ type: 'split', key: 'tarif gaz' }]))).toEqual(['tarif gaz'])
    }
  })
})
