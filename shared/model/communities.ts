import type { Instant, PersonId } from './ids.ts'
import type { Period } from './network.ts'

export interface CommunityPerson {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
}

/** `core`: in the innermost k-core of its ties. `edge`: no more ties inside than outside. */
export type CommunityPlace = 'core' | 'middle' | 'edge'

export interface CommunityMember extends CommunityPerson {
  readonly place: CommunityPlace
  /** Ties inside the community, and to everybody else. */
  readonly inside: number
  readonly outside: number
}

/** Who keeps it going, with the acts of the period that say so. */
export interface Animator extends CommunityPerson {
  /** Conversations they opened, and those of them that another member answered. */
  readonly opened: number
  readonly answered: number
  /** Newcomers whom they answered first. */
  readonly welcomed: number
  /** Conversations they took up again after two weeks of silence, which then went on. */
  readonly revived: number
}

export interface Newcomer extends CommunityPerson {
  readonly since: Instant
  /** Whether a member answered their first message within five working days; null while that may still happen. */
  readonly welcomed: boolean | null
}

/** Of fewer opening messages it is not told how many are answered. */
export const FEWEST_OPENINGS = 20

export interface CommunityHealth {
  /** Members who wrote inside it in the last quarter of the period, and in the one before. */
  readonly activeNow: number
  readonly activeBefore: number
  /** Opening messages of the period, and those that somebody answered. */
  readonly openings: number
  readonly answered: number
  /** Newcomers whose welcome is known, and those who were answered in time. */
  readonly newcomers: number
  readonly welcomed: number
}

/** Somebody outside who holds its topics and knows somebody in it. */
export interface CommunityInvitation extends CommunityPerson {
  readonly topics: readonly string[]
  /** Members they know, the closest first, and how many they are. */
  readonly knows: readonly CommunityPerson[]
  readonly known: number
  /** What is in it for them: members on the same topics whom they do not know, the best first, and how many. */
  readonly peers: readonly CommunityPerson[]
  readonly peerCount: number
}

/** People of a department in a community; null stands for departments and communities of under five people, all together. */
export interface CommunityFlow {
  readonly department: string | null
  readonly community: string | null
  readonly people: readonly CommunityPerson[]
}

export const PARTICIPATION_STYLES = ['quiet-expert', 'enthusiast', 'broadcaster', 'observer', 'connector'] as const
export type ParticipationStyle = (typeof PARTICIPATION_STYLES)[number]

/** How many people of a group take part in which way; whoever fits no style is in none. */
export interface StyleCounts {
  readonly people: number
  readonly styles: Readonly<Record<ParticipationStyle, number>>
}

export interface CommunitySummary {
  /** The same from one analysis to the next, as long as most of its people stay together. */
  readonly key: string
  readonly people: number
  /** What it is named by: at most three topics whose holders are concentrated in it; none where nothing sets it apart. */
  readonly topics: readonly string[]
  /** Where its people are, the largest first; null: of no department, or of one of under five people. */
  readonly departments: readonly { readonly name: string | null; readonly people: number; readonly share: number }[]
  /** The three with most ties inside. */
  readonly foremost: readonly CommunityPerson[]
  readonly health: CommunityHealth
  /** The quarter (`2001-Q3`) in which nearly all of its messages lie, where it was a burst. */
  readonly burst: string | null
}

export interface CommunityDetail extends CommunitySummary {
  /** Those with most ties inside first. */
  readonly members: readonly CommunityMember[]
  readonly animators: readonly Animator[]
  /** The latest first. */
  readonly newcomers: readonly Newcomer[]
  readonly invitations: readonly CommunityInvitation[]
  /** Messages among its members by quarter, the oldest first. */
  readonly history: readonly { readonly quarter: string; readonly items: number }[]
  /** Null where telling would tell of one person. */
  readonly styles: StyleCounts | null
}

/** The departments beside the communities. */
export interface DepartmentsAgainstCommunities {
  /** Agreement of the two ways to divide the people who are in both; null where there is nothing to compare. */
  readonly nmi: number | null
  readonly ari: number | null
  /** The largest first. */
  readonly flows: readonly CommunityFlow[]
  readonly styles: readonly ({ readonly department: string } & StyleCounts)[]
}

export interface CommunitiesReply {
  /** What ties count; it ends where the mail still comes from everybody. */
  readonly period: Period
  /** What communities were found at; it is put right from the ties themselves (Newman 2016). */
  readonly resolution: number
  readonly modularity: number | null
  /** The largest first. */
  readonly communities: readonly CommunitySummary[]
  /** Of under five people: counted only. */
  readonly withheld: { readonly communities: number; readonly people: number }
  readonly against: DepartmentsAgainstCommunities
}
