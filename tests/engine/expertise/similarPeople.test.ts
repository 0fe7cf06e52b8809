import { describe, expect, it } from 'vitest'
import { similarPeople } from '../../../electron/engine/expertise/similarPeople.ts'

const topic = (label: string, ...holders: readonly (readonly [id: number, items: number])[]) => ({
  label,
  holders: holders.map(([id, items]) => ({ id, items })),
})

describe('similar people', () => {
  it('hold the same topics, the rarer the more', () => {
    const topics = [
      topic('copper', [1, 5], [2, 5]),
      topic('meetings', [1, 5], [3, 5], [4, 5], [5, 5], [6, 5]),
      topic('roses', [3, 5]),
    ]
    const found = similarPeople(topics, 1, 10)
    expect(found.map(({ id }) => id)).toEqual([2, 4, 5, 6, 3])
    expect(found[0]?.topics).toEqual(['copper'])
  })

  it('are alike to 1 where they wrote the same', () => {
    expect(similarPeople([topic('copper', [1, 5], [2, 5])], 1, 10)).toEqual([
      { id: 2, similarity: expect.closeTo(1) as number, topics: ['copper'] },
    ])
  })

  it('are nobody for who holds nothing, and at most as many as are asked for', () => {
    const topics = [topic('copper', [1, 5], [2, 5], [3, 5])]
    expect(similarPeople(topics, 9, 10)).toEqual([])
    expect(similarPeople(topics, 1, 1)).toHaveLength(1)
  })
})
