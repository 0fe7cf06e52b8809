import { credibleDate } from './credibleDate.ts'
import { decay } from './decay.ts'
import { AUTHOR_ROLES, OWN_WEIGHTS } from './evidenceRoles.ts'
import type { RankedColumns } from './rankedColumns.ts'
import { RANKING_RULES, type RankingRules } from './rankingRules.ts'
import type { ItemScores } from './scoreItems.ts'

/** Everybody's written work, by person id. */
export interface Profiles {
  /** Items written. */
  readonly items: Uint32Array
  /** Tokens written, decayed. */
  readonly length: Float64Array
  /** Date of the newest item; NaN where none is known. */
  readonly last: Float64Array
  readonly meanLength: number
  readonly totalLength: number
}

/** What each person wrote, decayed by age; `people` is the highest person id. */
export function computeProfiles(
  columns: RankedColumns & { readonly length: Uint32Array },
  people: number,
  rules: RankingRules = RANKING_RULES,
): Profiles {
  const items = new Uint32Array(people + 1)
  const length = new Float64Array(people + 1)
  const last = new Float64Array(people + 1).fill(NaN)
  for (let item = 0; item < columns.size; item++) {
    const person = columns.author[item] ?? 0
    if (person === 0 || columns.silent[item] === 1) continue
    const date = credibleDate(columns, item)
    if (!Number.isNaN(date) && !((last[person] ?? NaN) >= date)) last[person] = date
    if (columns.repeated[item] === 1) continue
    items[person] = (items[person] ?? 0) + 1
    length[person] = (length[person] ?? 0) + (columns.length[item] ?? 0) * weightOf(item, columns, rules)
  }
  const writers = length.reduce((count, tokens) => count + (tokens > 0 ? 1 : 0), 0)
  const totalLength = length.reduce((sum, tokens) => sum + tokens, 0)
  return { items, length, last, totalLength, meanLength: writers > 0 ? totalLength / writers : 1 }
}

/** What an item's words count in its author's profile. */
function weightOf(item: number, columns: RankedColumns, rules: RankingRules): number {
  const role = AUTHOR_ROLES[columns.role[item] ?? 0] ?? 'wrote'
  return OWN_WEIGHTS[role] * decay(credibleDate(columns, item), columns.newest, rules)
}

/** beta = 10 mean profile lengths. */
const SMOOTHING = 10

/**
 * Balog's Model 1 on decayed profiles: product over the terms of (1 - lambda) p(t|profile) + lambda p(t), lambda = beta / (beta +
 * |profile|). Divided by the largest, so 0 to 1. Empty without people.
 */
export function profileLikelihoods(
  scores: ItemScores,
  profiles: Profiles,
  columns: RankedColumns,
  people: readonly number[],
  rules: RankingRules = RANKING_RULES,
): Map<number, number> {
  const logs = new Map(people.map((person) => [person, 0]))
  const beta = SMOOTHING * profiles.meanLength
  for (const { frequency, total } of scores.terms) {
    const background = total / Math.max(1, profiles.totalLength)
    if (background === 0) continue
    const byPerson = new Map<number, number>()
    for (const [item, tf] of frequency) {
      const person = columns.author[item] ?? 0
      if (!logs.has(person) || columns.silent[item] === 1 || columns.repeated[item] === 1) continue
      byPerson.set(person, (byPerson.get(person) ?? 0) + tf * weightOf(item, columns, rules))
    }
    for (const [person, log] of logs) {
      const length = Math.max(1, profiles.length[person] ?? 1)
      const lambda = beta / (beta + length)
      const own = (byPerson.get(person) ?? 0) / length
      logs.set(person, log + Math.log((1 - lambda) * own + lambda * background))
    }
  }
  const best = Math.max(...logs.values())
  return new Map([...logs].map(([person, log]) => [person, Math.exp(log - best)]))
}
