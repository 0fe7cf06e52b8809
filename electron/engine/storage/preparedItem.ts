import type { RawItem } from '../../../shared/model/rawItem.ts'

/** What the flags of an item mean, as bits. */
export const ITEM_FLAGS = { automated: 1, bulk: 2, question: 4, approval: 8, reply: 16, forward: 32 } as const

/** A body as it is stored: its text compressed (zstd) where that helps, and how it divides into parts. */
export interface StoredBody {
  readonly compressed: boolean
  readonly bytes: Uint8Array
  /** Lengths of the parts in UTF-16 units, in order; own parts are positive, others negative. */
  readonly parts: readonly number[]
}

/** A raw item after normalisation and the text pipeline, ready to be written. */
export interface PreparedItem extends Omit<RawItem, 'text' | 'automated' | 'bulk'> {
  readonly own: string
  readonly rest: string
  readonly language: string
  readonly flags: number
  /** Tokens of subject and own text. */
  readonly length: number
  /** 16 bytes over who, when, subject and text: the same in every copy of a message. */
  readonly contentKey: Uint8Array
  readonly body: StoredBody
}
