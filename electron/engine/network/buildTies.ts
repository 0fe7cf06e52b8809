import type { Interaction, Period, Tie, TieRules } from '../../../shared/model/network.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { yearsObserved } from './observedWindow.ts'

/** What separates an acquaintance from an address in mail (De Choudhury, Mason, Hofman & Watts 2010, WWW). */
export const DEFAULT_TIE_RULES: TieRules = { reciprocated: true, minMessagesPerYear: 5, maxRecipients: 10 }

/**
 * Below this, even a short window makes no tie: one message is not an acquaintance. Never above what the rules ask of a
 * year.
 */
const FEWEST_MESSAGES = 2

/** Person ids are row ids, far below 2^26, so a pair fits exactly in one number. */
const PAIR_BASE = 2 ** 26

interface PairCount {
  readonly a: PersonId
  readonly b: PersonId
  strength: number
  fromA: number
  fromB: number
  /** Whether one was answered what is not in the library. */
  answeredA: boolean
  answeredB: boolean
}

/**
 * The undirected ties that interactions make, ordered by `a` then `b`; none without interactions.
 *
 * - A sender among her own recipients is dropped, as is the second mention of a recipient. What is left is the number
 *   of recipients: above `maxRecipients` the message is an announcement and makes no tie; otherwise it adds 1 message
 *   and 1 / recipients of strength to each pair.
 * - `minMessagesPerYear` is an average over the observed window (see `yearsObserved`): two years ask for twice as many
 *   messages, and three months for a quarter, but never for less than 2 messages (or `minMessagesPerYear` where that is
 *   smaller).
 * - Somebody has also written to the other where the other answers what is not in the library (`answers`): of two whose mail is
 *   collected on one side only, nothing else would ever be seen. Only messages that are there are counted.
 * - The rules are applied as they stand whatever the size of the corpus: a small or one-sided corpus gives few ties,
 *   and the report says how few, rather than ties that mean something else than elsewhere.
 *
 * Interactions outside `period` (both ends included) are ignored.
 *
 * @param shareOf how much of the observed window two could have written to each other in, 0 to 1
 */
export function buildTies(
  interactions: Iterable<Interaction>,
  rules: TieRules,
  period: Period,
  shareOf: (a: PersonId, b: PersonId) => number = () => 1,
): Tie[] {
  const pairs = new Map<number, PairCount>()
  const dates: number[] = []
  for (const interaction of interactions) {
    if (!isWithin(interaction.date, period)) continue
    dates.push(interaction.date)
    const recipients = new Set(interaction.to)
    recipients.delete(interaction.from)
    if (recipients.size > rules.maxRecipients) continue
    for (const recipient of recipients)
      count(pairs, interaction.from, recipient, 1 / recipients.size, interaction.answers === recipient)
  }
  const years = yearsObserved(dates)
  const needed = messagesNeeded(rules, years)
  const neededOf = (share: number) => (share === 1 ? needed : messagesNeeded(rules, years * share))
  return [...pairs.values()]
    .filter((pair) => pair.fromA + pair.fromB >= neededOf(shareOf(pair.a, pair.b)))
    .map(toTie)
    .filter((tie) => tie.reciprocated || !rules.reciprocated)
    .sort((one, other) => one.a - other.a || one.b - other.b)
}

/** Messages a pair must have exchanged in a window of so many years. */
export function messagesNeeded(rules: TieRules, years: number): number {
  return Math.max(rules.minMessagesPerYear * years, Math.min(rules.minMessagesPerYear, FEWEST_MESSAGES))
}

function isWithin(date: number, period: Period): boolean {
  return (period.from === null || date >= period.from) && (period.to === null || date <= period.to)
}

function count(pairs: Map<number, PairCount>, from: PersonId, to: PersonId, strength: number, isAnswer: boolean): void {
  const [a, b] = from < to ? [from, to] : [to, from]
  const key = a * PAIR_BASE + b
  const pair = pairs.get(key) ?? { a, b, strength: 0, fromA: 0, fromB: 0, answeredA: false, answeredB: false }
  pair.strength += strength
  if (from === a) {
    pair.fromA++
    pair.answeredB ||= isAnswer
  } else {
    pair.fromB++
    pair.answeredA ||= isAnswer
  }
  pairs.set(key, pair)
}

function toTie({ a, b, strength, fromA, fromB, answeredA, answeredB }: PairCount): Tie {
  const reciprocated = (fromA > 0 || answeredA) && (fromB > 0 || answeredB)
  return { a, b, strength, messages: fromA + fromB, reciprocated }
}
