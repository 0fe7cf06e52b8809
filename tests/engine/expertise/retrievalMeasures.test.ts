import { describe, expect, it } from 'vitest'
import {
  averagePrecision,
  bootstrapMean,
  reciprocalRank,
  successAt,
} from '../../../electron/engine/expertise/retrievalMeasures.ts'
import { rankingConfidence } from '../../../electron/engine/expertise/confidence.ts'

const ranking = [['a', 'a@home'], ['b'], ['c'], ['d']]

describe('retrieval measures', () => {
  it('average the precision over the relevant, found or not', () => {
    // b at rank 2 and d at rank 4: (1/2 + 2/4) / 2
    expect(averagePrecision(ranking, new Set(['b', 'd']))).toBe(0.5)
    expect(averagePrecision(ranking, new Set(['a']))).toBe(1)
    expect(averagePrecision(ranking, new Set(['a', 'x']))).toBe(0.5)
    expect(averagePrecision(ranking, new Set(['x']))).toBe(0)
    expect(averagePrecision(ranking, new Set())).toBeNaN()
  })

  it('take a person of two addresses for one candidate', () => {
    expect(averagePrecision(ranking, new Set(['a@home']))).toBe(1)
    expect(averagePrecision(ranking, new Set(['a', 'a@home']))).toBe(1)
  })

  it('look at the first that is relevant', () => {
    expect([reciprocalRank(ranking, new Set(['c', 'd'])), reciprocalRank(ranking, new Set(['x']))]).toEqual([1 / 3, 0])
    expect([successAt(2, ranking, new Set(['c'])), successAt(3, ranking, new Set(['c']))]).toEqual([0, 1])
  })

  it('come with an interval that holds the mean', () => {
    let state = 1
    const random = () => (state = (state * 16807) % 2147483647) / 2147483647
    const { mean, interval } = bootstrapMean([0, 0, 1, 1], random)
    expect(mean).toBe(0.5)
    expect(interval).toEqual([0, 1])
    expect(bootstrapMean([0.25], random)).toEqual({ mean: 0.25, interval: [0.25, 0.25] })
  })
})

describe('confidence', () => {
  it('goes by the first one’s share of the first ten scores', () => {
    // 1 / 3.3, 1 / 4, 1 / 10
    expect(rankingConfidence([1, 1, 0.8], 1)).toBe('high')
    expect(rankingConfidence([1, 1, 1, 1], 1)).toBe('fair')
    expect(rankingConfidence(Array<number>(12).fill(1), 1)).toBe('low')
  })

  it('is none without a candidate, or with less than half of the words', () => {
    expect([rankingConfidence([], 1), rankingConfidence([1], 0.49)]).toEqual(['none', 'none'])
  })
})
