import { describe, expect, it } from 'vitest'
import { rankPeople } from '../../../electron/engine/expertise/expertRanking.ts'
import { AUTHOR_ROLES, type AuthorRole } from '../../../electron/engine/expertise/evidenceRoles.ts'
import { computeProfiles } from '../../../electron/engine/expertise/profiles.ts'
import type { RankedColumns } from '../../../electron/engine/expertise/rankedColumns.ts'
import { RANKING_RULES, type RankingRules } from '../../../electron/engine/expertise/rankingRules.ts'
import { indexReplies } from '../../../electron/engine/expertise/replies.ts'

const [ADA, BOB, CYD] = [1, 2, 3]
const NOW = Date.UTC(2020, 0, 1)
const YEAR = 365.25 * 86_400_000

interface Written {
  readonly author: number
  /** BM25 as if it had been computed; 0 for an item that is about something else. */
  readonly bm25?: number
  /** Of two words. */
  readonly matched?: number
  readonly role?: AuthorRole
  /** Number of the item that it answers, from 1. */
  readonly answers?: number
  readonly yearsAgo?: number
  readonly welcomed?: boolean
}

/** Scores of people by id, with nothing but the rules named: the others are as if they were not. */
function scores(written: readonly Written[], rules: Partial<RankingRules>): Record<number, number> {
  const items = [undefined, ...written]
  const column = (of: (one: Written) => number) => items.map((one) => (one ? of(one) : 0))
  const columns: RankedColumns & { length: Uint32Array } = {
    size: items.length,
    author: Int32Array.from(column(({ author }) => author)),
    parent: Int32Array.from(column(({ answers = 0 }) => answers)),
    date: Float64Array.from(column(({ yearsAgo = 0 }) => NOW - yearsAgo * YEAR)),
    oldest: -Infinity,
    newest: NOW,
    silent: Uint8Array.from(column(() => 0)),
    role: Uint8Array.from(column(({ role = 'wrote' }) => AUTHOR_ROLES.indexOf(role))),
    asker: new Int32Array(items.length),
    answers: new Uint8Array(items.length).fill(1),
    welcomed: Uint8Array.from(column(({ welcomed = false }) => (welcomed ? 1 : 0))),
    words: new Uint8Array(items.length),
    repeated: new Uint8Array(items.length),
    replies: indexReplies(Int32Array.from(column(({ answers = 0 }) => answers))),
    length: new Uint32Array(items.length).fill(10),
  }
  const found = items.flatMap((one, item) => (one && (one.bm25 ?? 0) > 0 ? [item] : []))
  const itemScores = {
    items: found,
    bm25: Float32Array.from(column(({ bm25 = 0 }) => bm25)),
    matched: Uint8Array.from(column(({ matched = 2 }) => matched)),
    terms: [],
    compoundForms: [],
  }
  const all = { ...ONLY_SUMS, ...rules }
  const ranked = rankPeople(itemScores, 2, columns, computeProfiles(columns, 3, all), () => true, undefined, all)
  return Object.fromEntries(ranked.map(({ person, score }) => [person, Number(score.toFixed(4))]))
}

const ONLY_SUMS: RankingRules = {
  ...RANKING_RULES,
  coverage: 0,
  power: 1,
  answered: 0,
  reviewed: 0,
  sharing: 0,
  welcomed: 1,
  unsaid: 1,
  halfLife: Infinity,
  leastPresence: 1,
  leastConstancy: 1,
  volume: 0,
  evidence: 1,
  profile: 0,
}

describe('each rule of the ranking, alone', () => {
  it('coverage: half of the words is worth half', () => {
    const written = [
      { author: ADA, bm25: 2 },
      { author: BOB, bm25: 2, matched: 1 },
    ]
    expect([scores(written, {}), scores(written, { coverage: 1 })]).toEqual([
      { [ADA]: 1, [BOB]: 1 },
      { [ADA]: 1, [BOB]: 0.5 },
    ])
  })

  it('power: one good item against three middling ones', () => {
    const written = [{ author: ADA, bm25: 2 }, ...Array.from({ length: 3 }, () => ({ author: BOB, bm25: 1 }))]
    expect([scores(written, {}), scores(written, { power: 3 })]).toEqual([
      { [BOB]: 1, [ADA]: 0.6667 },
      { [ADA]: 1, [BOB]: 0.375 },
    ])
  })

  it('who answers has what they answer, who approves a part of it', () => {
    const written: Written[] = [
      { author: ADA, bm25: 1 },
      { author: BOB, role: 'answered', answers: 1 },
      { author: CYD, role: 'reviewed', answers: 1 },
    ]
    expect(scores(written, {})).toEqual({ [ADA]: 1, [BOB]: 0, [CYD]: 0 })
    expect(scores(written, { answered: 1, reviewed: 0.4 })).toEqual({ [ADA]: 1, [BOB]: 1, [CYD]: 0.4 })
  })

  it('what four answer gives half to each', () => {
    const written: Written[] = [
      { author: ADA, bm25: 1 },
      ...Array.from({ length: 4 }, () => ({ author: BOB, role: 'answered', answers: 1 }) as const),
    ]
    expect(scores(written, { answered: 0.25 })).toEqual({ [ADA]: 1, [BOB]: 1 })
    expect(scores(written, { answered: 0.25, sharing: 0.5 })).toEqual({ [ADA]: 1, [BOB]: 0.5 })
  })

  it('an answer that is welcomed counts more, other items do not', () => {
    const written: Written[] = [
      { author: CYD },
      { author: ADA, bm25: 1, role: 'answered', answers: 1, welcomed: true },
      { author: BOB, bm25: 1, welcomed: true },
    ]
    expect(scores(written, { welcomed: 1.25 })).toEqual({ [ADA]: 1, [BOB]: 0.8 })
  })

  it('asking adds as much as one says oneself, and a hundredth of what is beyond', () => {
    const written = [
      { author: ADA, bm25: 10 },
      { author: BOB, bm25: 20, role: 'asked' as const },
      { author: CYD, bm25: 20, role: 'asked' as const },
      { author: CYD, bm25: 1 },
    ]
    expect(scores(written, { unsaid: 1 })).toEqual({ [ADA]: 1, [CYD]: 0.3, [BOB]: 0.2 })
    expect(scores(written, { unsaid: 0.01 })).toEqual({ [ADA]: 1, [CYD]: 0.201, [BOB]: 0.002 })
  })

  it('a half-life takes half of nine tenths', () => {
    const written = [
      { author: ADA, bm25: 1 },
      { author: BOB, bm25: 1, yearsAgo: 4 },
    ]
    expect(scores(written, { halfLife: 4 })).toEqual({ [ADA]: 1, [BOB]: 0.55 })
  })

  it('who has long been silent is less, whatever they wrote last', () => {
    const old = [
      { author: ADA, bm25: 1, yearsAgo: 4 },
      { author: BOB, bm25: 1, yearsAgo: 4 },
    ]
    expect(scores([...old, { author: ADA }], { halfLife: 4, leastPresence: 0.5 })).toEqual({ [ADA]: 1, [BOB]: 0.75 })
  })

  it('one day is less than half a year', () => {
    const written = [
      { author: ADA, bm25: 1, yearsAgo: 0.5 },
      { author: ADA, bm25: 1 },
      { author: BOB, bm25: 1 },
      { author: BOB, bm25: 1 },
    ]
    expect(scores(written, { leastConstancy: 0.7 })).toEqual({ [ADA]: 1, [BOB]: 0.8235 })
  })

  it('who writes about everything gives way a little', () => {
    const written = [
      { author: ADA, bm25: 1 },
      { author: BOB, bm25: 1 },
      ...Array.from({ length: 15 }, () => ({ author: BOB })),
    ]
    expect(scores(written, { volume: 0.5 })).toEqual({ [ADA]: 1, [BOB]: 0.25 })
  })

  it('of more items than are looked at, the best count', () => {
    const written = [
      { author: ADA, bm25: 3 },
      { author: BOB, bm25: 2 },
      { author: CYD, bm25: 1 },
    ]
    expect(Object.keys(scores(written, { topItems: 2 })).map(Number)).toEqual([ADA, BOB])
  })
})
