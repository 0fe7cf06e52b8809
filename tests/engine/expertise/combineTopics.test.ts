import { describe, expect, it } from 'vitest'
import { combineTopics } from '../../../electron/engine/expertise/combineTopics.ts'
import { withdrawnShare } from '../../../electron/engine/expertise/withdrawnShare.ts'

const [ADA, BOB, CYD] = [1, 2, 3]
const ranked = (...scores: [person: number, score: number][]) =>
  scores.map(([person, score], index) => ({
    person,
    score,
    matchedTerms: 1,
    contributions: [{ item: 10 * person + index, part: score, role: 'wrote' as const }],
  }))

describe('several topics', () => {
  it('are known by who knows all, by the geometric mean', () => {
    const [first, second, third] = combineTopics([
      { ranked: ranked([BOB, 1], [ADA, 0.25]), specificity: 1 },
      { ranked: ranked([ADA, 1], [CYD, 1]), specificity: 1 },
    ])
    expect(first).toMatchObject({ person: ADA, score: 1, byTopic: [0.25, 1], matchedTerms: 2 })
    // The mean of 1 and of nothing, .01, is .1; Ada's is .5.
    expect(second?.person).toBe(BOB)
    expect(second?.score).toBeCloseTo(0.2, 9)
    expect(third?.score).toBeCloseTo(0.2, 9)
  })

  it('count the more the more special they are', () => {
    const people = combineTopics([
      { ranked: ranked([BOB, 1]), specificity: 1 },
      { ranked: ranked([CYD, 1]), specificity: 3 },
    ])
    expect(people.map(({ person }) => person)).toEqual([CYD, BOB])
  })

  it('leave a single one as it is, and nobody where there is nobody', () => {
    expect(combineTopics([{ ranked: ranked([BOB, 1], [ADA, 0.25]), specificity: 2 }])).toMatchObject([
      { person: BOB, score: 1 },
      { person: ADA, score: 0.25 },
    ])
    expect(combineTopics([{ ranked: [], specificity: 1 }])).toEqual([])
  })
})

describe('what people took back', () => {
  const withdrawn = new Map([[ADA, [new Set(['gas', 'pricing']), new Set(['tax'])]]])
  const share = (person: number, ...asked: string[]) => withdrawnShare(person, new Set(asked), withdrawn)

  it('is all of a question that names it, and a part of one that names more', () => {
    expect([share(ADA, 'gas', 'pricing'), share(ADA, 'tax', 'gas', 'pricing', 'law')]).toEqual([1, 0.75])
  })

  it('is nothing of a question that names a part of it, or of another person', () => {
    expect([share(ADA, 'gas'), share(BOB, 'gas', 'pricing'), share(ADA)]).toEqual([0, 0, 0])
  })
})
