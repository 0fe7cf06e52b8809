import type { HiddenExpertRules } from '../../../shared/model/hiddenExpert.ts'
import { midRanks } from './visibility.ts'

/** The rule of Passerelle: among the first five, in three conversations, among the two fifths who are seen least; and a fifth of what is there. */
export const DEFAULT_HIDDEN_RULES: HiddenExpertRules = {
  maxRank: 5,
  minThreads: 3,
  minShare: 0.2,
  maxVisibility: 0.4,
}

/** What a person's own words on a topic come to. */
export interface TopicEvidence {
  readonly person: number
  readonly topic: string
  readonly items: number
  readonly threads: number
  /** People who asked them about it, or named them on it. */
  readonly askedBy: number
  /** How visible they are whatever the topic, 0 to 1. */
  readonly visibility: number
  readonly declared: boolean
}

export type JudgedEvidence<E extends TopicEvidence> = E & {
  readonly rank: number
  /** Part of what the topic's people wrote on it. */
  readonly share: number
  readonly visibility: number
}

/** Of visibility, what being asked or named on the topic counts; the rest is ties, reach and seniority, equal parts. */
const ASKED_WEIGHT = 0.25

/**
 * Those who are hidden experts, strongest first: place, then conversations, then items. A place is by items of substance on the
 * topic, equals sharing the better one. Empty for no evidence.
 *
 * @param evidence of everybody on each topic: who is not hidden takes a place all the same
 */
export function findHiddenExperts<E extends TopicEvidence>(
  evidence: readonly E[],
  { maxRank, minThreads, minShare, maxVisibility }: HiddenExpertRules,
): JudgedEvidence<E>[] {
  const asked = midRanks(evidence.map(({ askedBy }) => askedBy))
  const seen = new Map(
    evidence.map((one, index) => [one, (1 - ASKED_WEIGHT) * one.visibility + ASKED_WEIGHT * (asked[index] ?? 0)]),
  )
  return [...Map.groupBy(evidence, ({ topic }) => topic).values()]
    .flatMap((ofTopic) => {
      const all = ofTopic.reduce((sum, { items }) => sum + items, 0)
      return ofTopic.map((one) => ({
        ...one,
        rank: 1 + ofTopic.filter(({ items }) => items > one.items).length,
        share: one.items / Math.max(1, all),
        visibility: seen.get(one) ?? 1,
      }))
    })
    .filter(
      ({ rank, threads, share, declared }) =>
        rank <= maxRank && threads >= minThreads && share >= minShare && !declared,
    )
    .filter(({ visibility }) => visibility <= maxVisibility)
    .sort((a, b) => a.rank - b.rank || b.threads - a.threads || b.items - a.items || a.person - b.person)
}

/** The least general visibility with which nobody can be hidden any more: whoever has more need not be looked at. */
export function mostGeneralVisibility({ maxVisibility }: HiddenExpertRules): number {
  return maxVisibility / (1 - ASKED_WEIGHT)
}
