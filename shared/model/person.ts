import type { Instant, ItemId, PersonId } from './ids.ts'

/** `member` belongs to the organisation (directory, or its domains); `service` is a program, list or shared mailbox. */
export type PersonKind = 'member' | 'external' | 'service'

export interface PersonSummary {
  readonly id: PersonId
  readonly name: string
  readonly kind: PersonKind
  readonly department: string | null
  readonly title: string | null
  readonly addresses: readonly string[]
  /** Items written. */
  readonly items: number
}

export type MergeReason = 'same-address' | 'directory' | 'chat-profile' | 'unique-full-name'

export interface PersonAlias {
  readonly address: string | null
  readonly names: readonly string[]
  readonly reason: MergeReason
  readonly items: number
}

export interface PersonTopic {
  readonly label: string
  readonly items: number
  /** 1 is the first of the topic's holders. */
  readonly rank: number
  readonly holders: number
}

export interface Colleague {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  readonly messages: number
  readonly reciprocated: boolean
}

export interface PersonProfile extends PersonSummary {
  readonly location: string | null
  readonly manager: string | null
  readonly declaredSkills: readonly string[]
  readonly aliases: readonly PersonAlias[]
  readonly topics: readonly PersonTopic[]
  readonly colleagues: readonly Colleague[]
  /** Items written by quarter, oldest first, empty quarters included. */
  readonly activity: readonly { readonly quarter: string; readonly items: number }[]
  readonly recent: readonly { readonly id: ItemId; readonly subject: string; readonly date: Instant | null }[]
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

export type DirectoryProblemCode =
  | 'missing-name'
  | 'malformed-address'
  | 'duplicate-address'
  | 'duplicate-name'
  | 'unknown-manager'
  | 'manager-cycle'
  | 'near-miss-domain'
  | 'department-of-one'

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
