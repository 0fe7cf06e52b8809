import type { Instant, ItemId, PersonId, SourceId } from './ids.ts'

export type ItemKind = 'email' | 'chat' | 'document'
export const ITEM_KINDS = ['email', 'chat', 'document'] as const satisfies readonly ItemKind[]

/** ISO 639-1 code, or `und` where the text is too short or its language is unknown. */
export type LanguageCode = string

/**
 * What a person is to an item. `author` wrote it (From, chat user, document author); `sender` transmitted it for the
 * author (RFC 5322 Sender, when it differs); `editor` changed a document after its author; `mentioned` is named in a chat.
 */
export type ParticipantRole = 'author' | 'sender' | 'to' | 'cc' | 'bcc' | 'editor' | 'mentioned'
export const PARTICIPANT_ROLES = [
  'author',
  'sender',
  'to',
  'cc',
  'bcc',
  'editor',
  'mentioned',
] as const satisfies readonly ParticipantRole[]

export interface ItemParticipant {
  readonly personId: PersonId
  readonly name: string
  readonly address: string | null
  readonly role: ParticipantRole
}

/** A run of the text, in the order of reading: the author's own new words, or what was there before (quoted, forwarded, signature). */
export interface TextPart {
  readonly own: boolean
  readonly text: string
}

export interface ItemHead {
  readonly id: ItemId
  readonly kind: ItemKind
  /** The message's own Message-ID without angle brackets, or the chat's native key; null for most documents. */
  readonly messageId: string | null
  readonly subject: string
  readonly date: Instant | null
  readonly author: { readonly id: PersonId; readonly name: string; readonly department: string | null } | null
  readonly sourceId: SourceId
  readonly sourceLabel: string
}

export interface ItemDetail extends ItemHead {
  readonly participants: readonly ItemParticipant[]
  readonly language: LanguageCode
  readonly automated: boolean
  readonly place: string | null
  /** Where the item lies in its export: file, then offset or entry. */
  readonly where: string
  readonly attachments: readonly string[]
  readonly parts: readonly TextPart[]
  readonly threadSize: number
}

export interface ThreadEntry extends ItemHead {
  readonly depth: number
  /** The author's own new text, cut at 400 characters. */
  readonly excerpt: string
}

export interface ThreadDetail {
  readonly subject: string
  readonly entries: readonly ThreadEntry[]
}
