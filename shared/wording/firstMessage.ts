import type { Instant } from '../model/ids.ts'
import type { ItemKind } from '../model/item.ts'
import type { Offer, ReachReply } from '../model/reach.ts'
import { firstMessageEn } from './firstMessageEn.ts'
import { firstMessageFr } from './firstMessageFr.ts'
import { greetingName } from './greetingName.ts'
import type { Language } from './language.ts'

export const MESSAGE_MOODS = ['plain', 'warm', 'brief'] as const
export type MessageMood = (typeof MESSAGE_MOODS)[number]

export interface Message {
  readonly subject: string
  readonly body: string
}

/** What a first message is made of; names as one greets with them or signs with them. */
export interface MessageFacts {
  readonly greeted: string
  readonly signed: string
  /** The sender's, for the signature; null where both are of one. */
  readonly department: string | null
  readonly topic: string | null
  /** What the recipient wrote on the topic, as it is quoted to them. */
  readonly wrote: { readonly kind: ItemKind; readonly subject: string; readonly date: Instant | null } | null
  /** An acquaintance of both; null where there is none, or where the two write with each other already. */
  readonly introducer: string | null
  /** Topics of the sender that the recipient asked about, the most asked about first. */
  readonly offers: readonly Offer['topic'][]
}

/** What a request to be introduced is made of. */
export interface IntroductionFacts {
  readonly greeted: string
  readonly signed: string
  readonly department: string | null
  /** Who is to be reached. */
  readonly wanted: string
  readonly topic: string | null
  /** Who stands between the one who is asked and the person; null where they know each other. */
  readonly through: string | null
}

export interface MessageWords {
  readonly first: (facts: MessageFacts, mood: MessageMood) => Message
  readonly introduction: (facts: IntroductionFacts, mood: MessageMood) => Message
}

const WORDS: Readonly<Record<Language, MessageWords>> = { en: firstMessageEn, fr: firstMessageFr }

/**
 * A first message to the person who is to be reached, ready to be changed and sent: why them, by what they wrote themselves; who knows
 * both; and what is in it for them. Without evidence it quotes none, and without an offer it promises what everybody can.
 */
export function firstMessage(reply: ReachReply, mood: MessageMood, language: Language = reply.language): Message {
  const [wrote] = reply.evidence
  return WORDS[language].first(
    {
      greeted: greetingName(reply.to.name),
      signed: reply.from.name,
      topic: reply.topic,
      department: reply.from.department === reply.to.department ? null : reply.from.department,
      wrote: wrote ?? null,
      introducer: reply.acquainted === null ? (reply.introducers[0]?.person.name ?? null) : null,
      offers: reply.offers.map(({ topic }) => topic),
    },
    mood,
  )
}

/** A request to the first person of the best path to introduce the asker; undefined where nobody needs to. */
export function introductionRequest(
  reply: ReachReply,
  mood: MessageMood,
  language: Language = reply.introducerLanguage,
): Message | undefined {
  const people = reply.paths[0]?.people ?? []
  const [, first, second] = people
  if (first === undefined || second === undefined || people.length === 2) return undefined
  return WORDS[language].introduction(
    {
      greeted: greetingName(first.name),
      signed: reply.from.name,
      department: reply.from.department === first.department ? null : reply.from.department,
      wanted: reply.to.name,
      topic: reply.topic,
      through: people.length > 3 ? second.name : null,
    },
    mood,
  )
}
