import { decay } from './decay.ts'
import { profileLikelihoods, type Profiles } from './profiles.ts'
import type { RankedColumns } from './rankedColumns.ts'
import type { ItemScores } from './scoreItems.ts'

export interface Contribution {
  readonly item: number
  readonly part: number
  readonly role: 'wrote' | 'answered' | 'reviewed'
}

export interface RankedPerson {
  readonly person: number
  readonly score: number
  /** Largest first. */
  readonly contributions: readonly Contribution[]
  readonly matchedTerms: number
}

/** Parameters of science.md "Experts", measured on three projects' histories. */
const TOP_ITEMS = 1000
const POWER = 3
const VOLUME_EXPONENT = 0.1
const EVIDENCE_EXPONENT = 0.85
const PROFILE_EXPONENT = 0.15
const REPLY_SHARE = 0.5

/**
 * People by what they wrote on the query:
 * S = [ sum over the 1,000 best items of (BM25 x coverage)^3 x role x tau / n^0.1 ]^0.85 x M1^0.15, where an answer also gets half
 * of what it answers, n is all that the person wrote and M1 Balog's Model 1 (doi:10.1145/1148170.1148181). Descending; scores are
 * 0 to 1, the first being 1. Empty where nothing matches.
 */
export function rankPeople(
  scores: ItemScores,
  termCount: number,
  columns: RankedColumns,
  profiles: Profiles,
  eligible: (person: number) => boolean,
): RankedPerson[] {
  const evidence = collectEvidence(topItems(scores, termCount, columns), columns, eligible)
  const likelihoods = profileLikelihoods(scores, profiles, columns, [...evidence.keys()])
  const ranked = [...evidence].map(([person, contributions]) => {
    const sum = contributions.reduce((total, { part }) => total + part, 0)
    const volume = Math.max(1, profiles.items[person] ?? 1) ** VOLUME_EXPONENT
    const score = (sum / volume) ** EVIDENCE_EXPONENT * (likelihoods.get(person) ?? 0) ** PROFILE_EXPONENT
    const mergedContributions = mergeByItem(contributions)
    const matchedTerms = Math.max(...mergedContributions.slice(0, 20).map(({ item }) => scores.matched[item] ?? 0))
    return { person, score, contributions: mergedContributions, matchedTerms }
  })
  ranked.sort((a, b) => b.score - a.score || a.person - b.person)
  const best = ranked[0]?.score ?? 0
  return ranked.map((candidate) => ({ ...candidate, score: best > 0 ? candidate.score / best : 0 }))
}

interface ScoredItem {
  readonly item: number
  readonly score: number
}

function topItems(scores: ItemScores, termCount: number, columns: RankedColumns): ScoredItem[] {
  const scored: ScoredItem[] = []
  for (const item of scores.items) {
    if (columns.silent[item] === 1) continue
    const coverage = (scores.matched[item] ?? 0) / termCount
    scored.push({ item, score: ((scores.bm25[item] ?? 0) * coverage) ** POWER })
  }
  return scored.sort((a, b) => b.score - a.score || a.item - b.item).slice(0, TOP_ITEMS)
}

function collectEvidence(top: readonly ScoredItem[], columns: RankedColumns, eligible: (person: number) => boolean) {
  const evidence = new Map<number, Contribution[]>()
  const add = (item: number, score: number, role: Contribution['role']) => {
    const person = columns.author[item] ?? 0
    if (person === 0 || !eligible(person)) return
    const part = score * decay(columns.date[item] ?? NaN, columns.newest)
    const known = evidence.get(person)
    if (known) known.push({ item, part, role })
    else evidence.set(person, [{ item, part, role }])
  }
  for (const { item, score } of top) {
    add(item, score, columns.parent[item] ? 'answered' : 'wrote')
    const end = columns.replies.start[item + 1] ?? 0
    for (let index = columns.replies.start[item] ?? 0; index < end; index++) {
      const reply = columns.replies.child[index] ?? 0
      if (columns.silent[reply] === 1 || columns.author[reply] === columns.author[item]) continue
      add(reply, score * REPLY_SHARE, 'reviewed')
    }
  }
  return evidence
}

/** An answer that matches by itself and through what it answers is one piece of evidence. */
function mergeByItem(contributions: readonly Contribution[]): Contribution[] {
  const byItem = new Map<number, Contribution>()
  for (const contribution of contributions) {
    const known = byItem.get(contribution.item)
    const role = known && known.role !== 'reviewed' ? known.role : contribution.role
    byItem.set(contribution.item, { ...contribution, role, part: contribution.part + (known?.part ?? 0) })
  }
  return [...byItem.values()].sort((a, b) => b.part - a.part || a.item - b.item)
}
