import { credibleDate } from './credibleDate.ts'
import { constancy, presence } from './decay.ts'
import { addAuthors, EvidenceTable, evidenceOf, mergeByItem, type Contribution } from './evidence.ts'
import { OTHER_WEIGHTS, type OtherRole } from './evidenceRoles.ts'
import { profileLikelihoods, type Profiles } from './profiles.ts'
import { RANKING_RULES, type RankingRules } from './rankingRules.ts'
import type { RankedColumns } from './rankedColumns.ts'
import type { ItemScores } from './scoreItems.ts'

export interface RankedPerson {
  readonly person: number
  readonly score: number
  /** Largest first. */
  readonly contributions: readonly Contribution[]
  readonly matchedTerms: number
}

/** Who else an item speaks for. */
export interface OtherPart {
  readonly item: number
  readonly person: number
  readonly role: OtherRole
}

/**
 * People by what they wrote on the query:
 * S = [ sum over the 2,000 best items of (BM25 x coverage)^3 x role x tau / n^0.1 ]^0.85 x M1^0.15 x presence x constancy, where a
 * reply also gets its share of what it replies to, n is all that the person wrote, and M1 is Balog's Model 1
 * (doi:10.1145/1148170.1148181). Presence is less the longer the person has been silent, constancy the shorter the time over which they
 * wrote on it. Descending; scores are 0 to 1, the first being 1. Empty where nothing matches.
 *
 * @param listOthers whom items speak for beside their authors
 */
export function rankPeople(
  scores: ItemScores,
  termCount: number,
  columns: RankedColumns,
  profiles: Profiles,
  eligible: (person: number) => boolean,
  listOthers: (items: readonly number[]) => Iterable<OtherPart> = () => [],
  rules: RankingRules = RANKING_RULES,
): RankedPerson[] {
  const top = topItems(scores, termCount, columns, rules)
  const evidence = new EvidenceTable(columns, eligible, rules)
  for (const { item, score } of top) addAuthors(evidence, item, score, columns, rules)
  const scoreOf = new Map(top.map(({ item, score }) => [item, score]))
  const others = [...listOthers(top.slice(0, rules.sharedItems).map(({ item }) => item))]
  const linking = countLinking(others)
  for (const { item, person, role } of others) {
    // To be written to is no sign of knowing but for those who write on it themselves.
    if (person === columns.author[item] || (role === 'received' && !evidence.people.has(person))) continue
    const share = role === 'linked' ? (linking.get(item) ?? 1) ** -rules.sharing : 1
    evidence.add(person, item, (scoreOf.get(item) ?? 0) * OTHER_WEIGHTS[role] * share, role)
  }
  return rankEvidence(evidence.people, scores, columns, profiles, rules)
}

/** Of a page that many link to, each has less: by item, how many people do. */
function countLinking(others: readonly OtherPart[]): ReadonlyMap<number, number> {
  const linking = new Map<number, number>()
  for (const { item, role } of others) if (role === 'linked') linking.set(item, (linking.get(item) ?? 0) + 1)
  return linking
}

function rankEvidence(
  evidence: ReadonlyMap<number, readonly Contribution[]>,
  scores: ItemScores,
  columns: RankedColumns,
  profiles: Profiles,
  rules: RankingRules,
): RankedPerson[] {
  const likelihoods = profileLikelihoods(scores, profiles, columns, [...evidence.keys()], rules)
  const ranked = [...evidence].map(([person, contributions]) => {
    const volume = Math.max(1, profiles.items[person] ?? 1) ** rules.volume
    const evident = (evidenceOf(contributions, rules) / volume) ** rules.evidence
    const likely = (likelihoods.get(person) ?? 0) ** rules.profile
    const kept = constancy(
      contributions.map(({ item }) => credibleDate(columns, item)),
      rules,
    )
    const score = evident * likely * kept * presence(profiles.last[person] ?? NaN, columns.newest, rules)
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

/** Only what can be among the best is put in order: a common word has tens of thousands of items. */
function topItems(
  scores: ItemScores,
  termCount: number,
  columns: RankedColumns,
  { coverage: exponent, power, topItems: most }: RankingRules,
): ScoredItem[] {
  const items = scores.items.filter((item) => columns.silent[item] !== 1)
  const all = Float64Array.from(items, (item) => {
    const coverage = (scores.matched[item] ?? 0) / termCount
    return ((scores.bm25[item] ?? 0) * coverage ** exponent) ** power
  })
  const least = items.length > most ? (all.slice().sort()[items.length - most] ?? 0) : 0
  return items
    .flatMap((item, index) => {
      const score = all[index] ?? 0
      return score >= least ? [{ item, score }] : []
    })
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, most)
}
