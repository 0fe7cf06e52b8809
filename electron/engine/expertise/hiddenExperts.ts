import type { HiddenExpertRules } from '../../../shared/model/hiddenExpert.ts'
import { atLeast } from './binomialTail.ts'
import { midRanks } from './visibility.ts'

/**
 * The rule of Passerelle: among the first five, in three conversations, among the two fifths who are seen least; and with a fifth of all
 * that was written on it, in texts no shorter than is usual, more than chance makes likely, on what most of their department does not do.
 */
export const DEFAULT_HIDDEN_RULES: HiddenExpertRules = {
  maxRank: 5,
  minThreads: 3,
  minShare: 0.2,
  minSubstance: 1,
  maxDepartment: 0.5,
  maxChance: 0.001,
  maxVisibility: 0.4,
}

/** What a person's own words on a topic come to. */
export interface TopicEvidence {
  readonly person: number
  readonly topic: string
  readonly items: number
  readonly threads: number
  /** Words of the middle one of these items. */
  readonly length: number
  /** Part of the others of their department who write on it, 0 to 1. */
  readonly department: number
  /** People who asked them about it, or named them on it. */
  readonly askedBy: number
  /** How visible they are whatever the topic, 0 to 1. */
  readonly visibility: number
  readonly declared: boolean
  /** What they wrote on anything. */
  readonly written: number
  /** What anybody wrote on the topic. */
  readonly ofAll: number
}

/** What the people of the organisation wrote. */
export interface AllWritten {
  readonly items: number
  /** Words of the middle one. */
  readonly length: number
}

export type JudgedEvidence<E extends TopicEvidence> = E & {
  readonly rank: number
  /** Part of all that was written on the topic. */
  readonly share: number
  readonly chance: number
  readonly visibility: number
}

/** Of visibility, what being asked or named on the topic counts; the rest is ties, reach and seniority, equal parts. */
const ASKED_WEIGHT = 0.25

/**
 * Those who are hidden experts, the most surprising first: the number of zeros of the chance, times how little they are seen. A place is
 * by items of substance on the topic, equals sharing the better one. The chance is the binomial one that somebody who writes as much
 * as they do would have as many of the topic's items, times the pairs of people and topics looked at (Bonferroni). Empty for no evidence.
 *
 * @param evidence of everybody on each topic: who is not hidden takes a place all the same
 */
export function findHiddenExperts<E extends TopicEvidence>(
  evidence: readonly E[],
  rules: HiddenExpertRules,
  all: AllWritten,
): JudgedEvidence<E>[] {
  const asked = midRanks(evidence.map(({ askedBy }) => askedBy))
  const seen = new Map(
    evidence.map((one, index) => [one, (1 - ASKED_WEIGHT) * one.visibility + ASKED_WEIGHT * (asked[index] ?? 0)]),
  )
  return [...Map.groupBy(evidence, ({ topic }) => topic).values()]
    .flatMap((ofTopic) =>
      ofTopic.map((one) => ({
        ...one,
        rank: 1 + ofTopic.filter(({ items }) => items > one.items).length,
        share: one.items / Math.max(1, one.ofAll),
        chance: Math.min(1, evidence.length * atLeast(one.items, one.ofAll, one.written / Math.max(1, all.items))),
        visibility: seen.get(one) ?? 1,
      })),
    )
    .filter((one) => isHidden(one, rules, all))
    .map((one) => ({ one, surprise: -Math.log10(Math.max(one.chance, Number.MIN_VALUE)) * (1 - one.visibility) }))
    .sort((a, b) => b.surprise - a.surprise || b.one.threads - a.one.threads || a.one.person - b.one.person)
    .map(({ one }) => one)
}

function isHidden(one: JudgedEvidence<TopicEvidence>, rules: HiddenExpertRules, all: AllWritten): boolean {
  return (
    !one.declared &&
    one.rank <= rules.maxRank &&
    one.threads >= rules.minThreads &&
    one.share >= rules.minShare &&
    one.length >= rules.minSubstance * all.length &&
    one.department <= rules.maxDepartment &&
    one.chance <= rules.maxChance &&
    one.visibility <= rules.maxVisibility
  )
}

/** The least general visibility with which nobody can be hidden any more: whoever has more need not be looked at. */
export function mostGeneralVisibility({ maxVisibility }: HiddenExpertRules): number {
  return maxVisibility / (1 - ASKED_WEIGHT)
}

/** The middle value, the lower of two; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
}
