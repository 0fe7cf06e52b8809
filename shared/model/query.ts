import type { Instant, ItemId } from './ids.ts'
import type { ItemKind, ParticipantRole } from './item.ts'

/** What an item is beside its kind: `is:automated` and the like. */
export type ItemTrait = 'automated' | 'bulk' | 'question' | 'approval' | 'reply' | 'forward'

/** What a query asks of an item; made by the search language, answered by storage. */
export type Condition =
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }
  /** An FTS5 expression. */
  | { readonly type: 'text'; readonly expression: string }
  /** A person with that address, or whose name contains the text. */
  | { readonly type: 'participant'; readonly roles: readonly ParticipantRole[]; readonly text: string }
  | { readonly type: 'department'; readonly text: string }
  | { readonly type: 'kind'; readonly kind: ItemKind }
  | { readonly type: 'source'; readonly text: string }
  | { readonly type: 'place'; readonly text: string }
  | { readonly type: 'language'; readonly code: string }
  | { readonly type: 'attachment' }
  | { readonly type: 'trait'; readonly trait: ItemTrait }
  /** from <= date < to */
  | { readonly type: 'date'; readonly from: Instant | null; readonly to: Instant | null }
  | { readonly type: 'items'; readonly ids: readonly ItemId[] }

export interface CompiledQuery {
  readonly condition: Condition
  /** FTS5 expression by which hits are ranked; null where the query has no words, and the newest come first. */
  readonly ranking: string | null
  /** Words to mark in snippets, folded; those that end with `*` mark what begins with them. */
  readonly marks: readonly string[]
  readonly understood: string
}
