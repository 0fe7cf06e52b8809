import type { AliasId, Instant, ItemId, PersonId } from './ids.ts'
import type { TopicJudgement } from './judgement.ts'
import type { ItemKind } from './item.ts'

/**
 * `member` belongs to the organisation (directory, or its domains), `external` does not. The others are nobody: a `service` is a
 * program, a `list` hands messages on, a `shared` mailbox is written from by several people, a `room` is booked.
 */
export type PersonKind = 'member' | 'external' | 'service' | 'list' | 'shared' | 'room'
export const PERSON_KINDS = [
  'member',
  'external',
  'service',
  'list',
  'shared',
  'room',
] as const satisfies readonly PersonKind[]

/** Whether one person stands behind it, who can know something and be talked to. */
export function isSomebody(kind: PersonKind): boolean {
  return kind === 'member' || kind === 'external'
}

/** What says that a person is of a department; all but the first two are guesses and shown as such. */
export type DepartmentOrigin = 'directory' | 'correction' | 'signature' | 'domain' | 'community'

export interface PersonSummary {
  readonly id: PersonId
  readonly name: string
  readonly kind: PersonKind
  /** Today's, or the last that is known. */
  readonly department: string | null
  /** Null without a department. */
  readonly departmentOrigin: DepartmentOrigin | null
  readonly title: string | null
  readonly addresses: readonly string[]
  /** Items written. */
  readonly items: number
}

/** Why an alias belongs to its person. `same-address` is the alias that the others joined. */
export type MergeReason =
  'same-address' | 'directory' | 'chat-profile' | 'legacy-name' | 'unique-full-name' | 'correction'

export interface PersonAlias {
  readonly id: AliasId
  /** What corrections name it by: its address, chat handle, or `name:` and the bare name. */
  readonly key: string
  /** Null for a bare name. */
  readonly address: string | null
  readonly names: readonly string[]
  readonly reason: MergeReason
  /** Key of the alias that it was joined to; null where it was joined to none. */
  readonly joinedTo: string | null
  readonly items: number
}

export interface ListedPerson extends PersonSummary {
  /** Where they were asked for, the most used first. */
  readonly aliases?: readonly PersonAlias[]
}

/** A spell in a department. */
export interface Membership {
  readonly department: string
  readonly origin: DepartmentOrigin
  /** Null: as far back as is known. */
  readonly since: Instant | null
  /** The first moment after it; left out where it lasts, or until the next one. */
  readonly until?: Instant
}

export interface PersonTopic {
  readonly key: string
  readonly label: string
  readonly items: number
  /** 1 is the first of the topic's holders. */
  readonly rank: number
  readonly holders: number
}

/**
 * How deep and how broad their topics are: `t` is both, `thin` neither. `deep` are topics among whose first people they are, `others` the
 * rest.
 */
export interface ProfileShape {
  readonly kind: 't' | 'deep' | 'broad' | 'thin'
  readonly deep: number
  readonly others: number
}

/** A skill that the directory declares, beside what they wrote. */
export interface DeclaredSkill {
  readonly skill: string
  /** Items of theirs that have its words, questions and mere forwards left out. */
  readonly items: number
}

/** Somebody with the same topics. */
export interface Likeness {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  /** 0 to 1. */
  readonly similarity: number
  /** Topics that both hold, what weighs most first. */
  readonly topics: readonly string[]
  /** They write with one another. */
  readonly tied: boolean
}

export interface Colleague {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  readonly messages: number
  readonly reciprocated: boolean
}

export interface RecentItem {
  readonly id: ItemId
  readonly kind: ItemKind
  readonly subject: string
  /** How its own words begin, where it has no subject; empty otherwise. */
  readonly excerpt: string
  readonly date: Instant | null
}

export interface PersonProfile extends PersonSummary {
  readonly location: string | null
  readonly manager: string | null
  readonly declaredSkills: readonly string[]
  readonly aliases: readonly PersonAlias[]
  /** Oldest first; the last one is today's. */
  readonly memberships: readonly Membership[]
  readonly topics: readonly PersonTopic[]
  readonly shape: ProfileShape
  /** As `declaredSkills`, in the same order. */
  readonly declared: readonly DeclaredSkill[]
  /** The most alike first. */
  readonly similar: readonly Likeness[]
  /** What they say of topics of theirs, in the order in which they said it. */
  readonly judgements: readonly TopicJudgement[]
  readonly colleagues: readonly Colleague[]
  /** Items written by quarter, oldest first, empty quarters included. */
  readonly activity: readonly { readonly quarter: string; readonly items: number }[]
  readonly recent: readonly RecentItem[]
}

/** One row of a directory file. */
export interface DirectoryEntry {
  readonly name: string
  readonly addresses: readonly string[]
  readonly division: string | null
  readonly department: string | null
  readonly title: string | null
  readonly manager: string | null
  readonly location: string | null
  readonly skills: readonly string[]
  readonly joined: Instant | null
  readonly left: Instant | null
}

/** A row with what it says of where the department belongs and how long this held. */
export interface DirectoryRow extends DirectoryEntry {
  /** The departments that `department` is part of, the topmost first. */
  readonly above: readonly string[]
  /** From when the person is of the department; null where the row does not say. */
  readonly since: Instant | null
  /** The first moment when this no longer held. */
  readonly until: Instant | null
}

export type DirectoryProblemCode =
  | 'missing-name'
  | 'malformed-address'
  | 'duplicate-address'
  | 'duplicate-name'
  | 'unknown-manager'
  | 'manager-cycle'
  | 'near-miss-domain'
  | 'department-of-one'
  /** Of the people who had a department, more than half would have none: `subject` is how many of how many, `80/156`. */
  | 'departments-lost'
  /** A department is, by way of others, part of itself. */
  | 'department-cycle'
  /** A spell ends before it begins. */
  | 'dates-reversed'

export interface DirectoryProblem {
  readonly code: DirectoryProblemCode
  /** 1-based line of the file, header included; 0 where the problem is of the whole file. */
  readonly line: number
  readonly subject: string
}

export interface DirectoryReport {
  readonly people: number
  readonly departments: number
  /** People of the directory who appear in the imported items. */
  readonly matched: number
  readonly problems: readonly DirectoryProblem[]
}
