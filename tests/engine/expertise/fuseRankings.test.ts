import { describe, expect, it } from 'vitest'
import type { RankedPerson } from '../../../electron/engine/expertise/expertRanking.ts'
import { fuseRankings, missingShare, scoreNear } from '../../../electron/engine/expertise/fuseRankings.ts'

const ranked = (person: number, score: number, ...items: readonly number[]): RankedPerson => ({
  person,
  score,
  matchedTerms: 2,
  contributions: items.map((item) => ({ item, part: 1, role: 'wrote' })),
})

describe('words and meaning together', () => {
  it('add up by their weights, evidence included, and the first has 1', () => {
    const fused = fuseRankings(
      [ranked(1, 1, 10, 11), ranked(2, 0.5, 20)],
      [ranked(2, 1, 20, 21), ranked(3, 0.4, 30)],
      0.5,
    )
    expect(fused.map(({ person }) => person)).toEqual([2, 1, 3])
    const [second, first, third] = fused
    // .75 is the best: (.5 + 1) / 2 against 1 / 2 and .4 / 2.
    expect([second?.score, first?.score, third?.score]).toEqual([1, 0.5 / 0.75, 0.2 / 0.75])
    expect(second?.contributions.map(({ item, part }) => [item, part])).toEqual([
      [20, 0.25 + 0.25],
      [21, 0.25],
    ])
    expect([first?.matchedTerms, third?.matchedTerms]).toEqual([2, 0])
  })

  it('are the words alone where there is no model, or no weight', () => {
    const words = [ranked(1, 1, 10)]
    expect(fuseRankings(words, [])).toBe(words)
    expect(fuseRankings(words, [ranked(2, 1, 20)], 0)).toBe(words)
    expect(fuseRankings([], [ranked(2, 0.7, 20)], 0.3)).toMatchObject([{ person: 2, score: 1, matchedTerms: 0 }])
  })

  it('leave meaning as much to say as the words did not find', () => {
    expect(missingShare([ranked(1, 1, 10)], 4)).toBe(0.5)
    expect(missingShare([ranked(1, 1, 10)], 2)).toBe(0)
    expect(missingShare([], 3)).toBe(1)
  })

  it('take closeness from the farthest that was found', () => {
    const like = { items: [1], bm25: new Float32Array(4), matched: new Uint8Array(4), terms: [], compoundForms: [] }
    const scores = scoreNear(
      [
        { item: 3, closeness: 0.9 },
        { item: 1, closeness: 0.7 },
        { item: 2, closeness: 0.6 },
        // Came after the snapshot was read.
        { item: 9, closeness: 0.8 },
      ],
      like,
    )
    expect(scores.items).toEqual([3, 1, 2])
    expect([...scores.bm25].map((value) => Math.round(value * 1000) / 1000)).toEqual([0, 0.25, 0, 0.75])
    expect([...scores.matched]).toEqual([0, 1, 1, 1])
  })
})
