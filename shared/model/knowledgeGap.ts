import type { Instant, ItemId, PersonId } from './ids.ts'

/** A topic that people ask about and get no answer. */
export interface KnowledgeGap {
  readonly key: string
  readonly label: string
  /** Questions on it that began a conversation. */
  readonly asked: number
  /** Of these, without an answer in time. */
  readonly open: number
  /** Of the open ones, answered after all. */
  readonly late: number
  /** How many more are open than usual: `open` less `asked` times the usual part. */
  readonly excess: number
  /** People who asked the open ones; null where they are fewer than five. */
  readonly askers: number | null
  /** Departments of at least five of these people. */
  readonly departments: readonly string[]
  /** Who holds the topic, the first ones: they may know the answer. */
  readonly holders: readonly { readonly id: PersonId; readonly name: string }[]
  /** The newest open questions. */
  readonly evidence: readonly { readonly id: ItemId; readonly subject: string; readonly date: Instant | null }[]
}

export interface KnowledgeGaps {
  /** Working days within which an answer was looked for. */
  readonly days: number
  /** Questions that began a conversation, and those of them that stayed open; on whatever topic. */
  readonly asked: number
  readonly open: number
  /** Whether conversations can be followed: false where most questions have no answer at all, and then there are no gaps. */
  readonly followed: boolean
  readonly total: number
  /** Those with the most open questions beyond the usual first. */
  readonly gaps: readonly KnowledgeGap[]
}
