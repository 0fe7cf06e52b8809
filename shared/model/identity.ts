import type { MergeEvidence } from './correction.ts'
import type { AliasId, ItemId, PersonId } from './ids.ts'
import type { MergeReason, PersonKind } from './person.ts'

/** An address, chat account or bare name, as the exports use it. */
export interface KnownAlias {
  readonly id: AliasId
  readonly address: string
  /** An export says that this account is a program. */
  readonly bot: boolean
  readonly names: readonly { readonly name: string; readonly uses: number }[]
  /** Aliases that an export declared to be the same account. */
  readonly linked: readonly AliasId[]
  /** Items written. */
  readonly written: number
  /** Of the written: those that programs wrote. */
  readonly automated: number
  /** Items received: to, cc, bcc or mentioned. */
  readonly received: number
  /** Of the received: those that came through a mailing list or in bulk. */
  readonly listed: number
}

/** What identity resolution decided about one person. */
export interface ResolvedPerson {
  /** The smallest id of its aliases. */
  readonly id: PersonId
  readonly name: string
  readonly kind: PersonKind
  readonly department: string | null
  /** Position in the directory's entries, or null. */
  readonly directoryIndex: number | null
  readonly aliases: readonly { readonly id: AliasId; readonly reason: MergeReason; readonly joinedTo: AliasId | null }[]
}

/** Two aliases of different people that may be one person's, for a person to judge. */
export interface SuggestedMerge {
  readonly a: AliasId
  readonly b: AliasId
  /** 0 to 1. */
  readonly score: number
  readonly evidence: readonly MergeEvidence[]
}

export interface ResolvedIdentities {
  readonly people: readonly ResolvedPerson[]
  /** The likeliest first. */
  readonly suggestions: readonly SuggestedMerge[]
}

/** An item as threading sees it. */
export interface ThreadableItem {
  readonly id: ItemId
  readonly key: string | null
  /** Keys of its ancestors, oldest first. */
  readonly ancestors: readonly string[]
  readonly subject: string
  readonly date: number | null
  readonly author: PersonId | null
  /** Everybody on it, author included. */
  readonly people: readonly PersonId[]
}

export interface ThreadPlace {
  readonly id: ItemId
  /** The smallest item id of its conversation. */
  readonly thread: ItemId
  readonly parent: ItemId | null
}
