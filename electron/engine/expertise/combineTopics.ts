import type { Contribution } from './evidence.ts'
import type { RankedPerson } from './expertRanking.ts'

/** One of several topics that were asked for together. */
export interface RankedTopic {
  readonly ranked: readonly RankedPerson[]
  /** How special it is: more where fewer items have it. Above 0. */
  readonly specificity: number
}

export interface CombinedPerson extends RankedPerson {
  /** Score on each topic, in the order of the topics. */
  readonly byTopic: readonly number[]
}

/** Of the first one's score, what who has nothing on a topic is given: they are far behind, and not all the same. */
const NOTHING = 0.01

/**
 * People on several topics at once: the weighted geometric mean of their scores, the weight of a topic its specificity, so that who
 * knows both comes before who knows much of one, and who knows what is special before who knows what many do. Descending, the first has
 * 1. A single topic stays as it is.
 */
export function combineTopics(topics: readonly RankedTopic[]): CombinedPerson[] {
  const whole = topics.reduce((sum, { specificity }) => sum + specificity, 0)
  const people = new Map<number, { byTopic: number[]; contributions: Contribution[]; matchedTerms: number }>()
  for (const [index, { ranked, specificity }] of topics.entries()) {
    const most = (ranked[0]?.contributions ?? []).reduce((sum, { part }) => sum + part, 0)
    const scale = most > 0 ? specificity / whole / most : 0
    for (const { person, score, contributions, matchedTerms } of ranked) {
      const known = people.get(person) ?? { byTopic: topics.map(() => 0), contributions: [], matchedTerms: 0 }
      known.byTopic[index] = score
      known.contributions.push(...contributions.map((one) => ({ ...one, part: one.part * scale })))
      known.matchedTerms += matchedTerms
      people.set(person, known)
    }
  }
  const floor = topics.length > 1 ? NOTHING : 0
  const combined = [...people].map(([person, { byTopic, contributions, matchedTerms }]) => {
    const logs = byTopic.map(
      (score, index) => ((topics[index]?.specificity ?? 0) / whole) * Math.log(Math.max(score, floor)),
    )
    const score = Math.exp(logs.reduce((sum, log) => sum + log, 0))
    return { person, score, byTopic, matchedTerms, contributions: onePerItem(contributions) }
  })
  combined.sort((a, b) => b.score - a.score || a.person - b.person)
  const best = combined[0]?.score ?? 0
  return combined.map((one) => ({ ...one, score: best > 0 ? one.score / best : 0 }))
}

function onePerItem(contributions: readonly Contribution[]): Contribution[] {
  const byItem = new Map<number, Contribution>()
  for (const one of contributions) {
    const known = byItem.get(one.item)
    byItem.set(one.item, known ? { ...known, part: known.part + one.part } : one)
  }
  return [...byItem.values()].sort((a, b) => b.part - a.part || a.item - b.item)
}
