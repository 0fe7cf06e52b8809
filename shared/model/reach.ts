import type { Language } from '../wording/language.ts'
import type { Instant, ItemId } from './ids.ts'
import type { ItemKind } from './item.ts'
import type { Period } from './network.ts'
import type { PersonSummary } from './person.ts'

/** Somebody on the way to somebody. */
export interface ReachPerson extends Pick<PersonSummary, 'id' | 'name' | 'kind' | 'department' | 'title'> {
  /** Their last day, where the directory says that it is past. */
  readonly left: Instant | null
}

/** What two people exchanged in the period of the network. */
export interface Bond {
  readonly messages: number
  /** Sum of 1 / recipients over these messages. */
  readonly strength: number
}

/** From the asker to the person, each knowing the next. */
export interface ReachPath {
  readonly people: readonly ReachPerson[]
  /** Between each and the next: one fewer than the people. */
  readonly bonds: readonly Bond[]
  /** Sum of 1 / strength of its ties: the smaller, the closer. */
  readonly distance: number
}

/** An acquaintance of both. */
export interface Introducer {
  readonly person: ReachPerson
  readonly withAsker: Bond
  readonly withPerson: Bond
  /** Conversations on the topic in which they and the person both wrote. */
  readonly sharedThreads: number
}

/** Whom to turn to where no chain of acquaintances leads to the person. */
export interface StandIn {
  readonly person: ReachPerson
  /** A colleague of the asker who can reach the person; of the person whom the asker can reach; or who knows many departments. */
  readonly why: 'asker-department' | 'person-department' | 'liaison'
  /** How many people stand between them and whom they reach; null for a liaison. */
  readonly between: number | null
}

/** Something of the person's own on the topic. */
export interface ReachEvidence {
  readonly id: ItemId
  readonly kind: ItemKind
  /** Without `Re:` and the like; empty for a chat message. */
  readonly subject: string
  readonly date: Instant | null
}

/** A topic of the asker that the person asked about. */
export interface Offer {
  readonly topic: string
  /** Questions of the person's on it. */
  readonly asked: number
}

/** How to reach somebody. */
export interface ReachReply {
  readonly from: ReachPerson
  readonly to: ReachPerson
  /** What it is about: as asked, or the person's first topic; null where neither is. */
  readonly topic: string | null
  /** What ties count. */
  readonly period: Period
  /** They write with each other: nobody needs to introduce them. */
  readonly acquainted: Bond | null
  /** The best first, at most four; none to somebody who has left. */
  readonly paths: readonly ReachPath[]
  readonly introducers: readonly Introducer[]
  /** Where there is no path. */
  readonly standIns: readonly StandIn[]
  /** Others who wrote on the topic, where the person has left. */
  readonly instead: readonly ReachPerson[]
  /** The most quotable first. */
  readonly evidence: readonly ReachEvidence[]
  /** The most asked about first. */
  readonly offers: readonly Offer[]
  /** What the person writes in. */
  readonly language: Language
  /** What the first of the best path writes in. */
  readonly introducerLanguage: Language
}
