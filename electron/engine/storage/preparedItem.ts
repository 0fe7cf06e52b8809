import type { RawItem } from '../../../shared/model/rawItem.ts'

/**
 * What the flags of an item mean, as bits. `optOut`: its text says how to be sent no more. `courtesy`: it answers with thanks and
 * the like alone. Two are found by looking at the whole library: `machine`, that its sender behaves as a program does; `repeated`,
 * that its author had said as much before.
 */
export const ITEM_FLAGS = {
  automated: 1,
  bulk: 2,
  question: 4,
  approval: 8,
  reply: 16,
  forward: 32,
  optOut: 64,
  machine: 128,
  repeated: 256,
  courtesy: 512,
  bulletin: 1024,
} as const

/** Flags of what programs wrote, as its headers or its sender's behaviour say. */
export const NOBODY_WROTE = ITEM_FLAGS.automated | ITEM_FLAGS.machine

/** A body as it is stored: its text compressed (zstd) where that helps, and how it divides into parts. */
export interface StoredBody {
  readonly compressed: boolean
  readonly bytes: Uint8Array
  /** Lengths of the parts in UTF-16 units, in order; own parts are positive, others negative. */
  readonly parts: readonly number[]
}

/** What a page is known by to others, and what it links to: see corpus/pageName.ts. */
export interface PageNames {
  readonly own: { readonly name: string; readonly folder: string } | null
  readonly linked: readonly { readonly name: string; readonly folder: string }[]
}

/** The message that somebody forwarded without words of their own, by whom its header says that it is. */
export interface ForwardedText {
  /** Empty where the header gives only an address. */
  readonly name: string
  /** Lower case; null where the header gives only a name. */
  readonly address: string | null
  /** Hashes of all that was forwarded, and the sketch of them: see corpus/textSketch.ts. */
  readonly shingles: Uint32Array
  readonly sketch: Uint32Array
}

/** A raw item after normalisation and the text pipeline, ready to be written. */
export interface PreparedItem extends Omit<RawItem, 'text' | 'automated' | 'bulk' | 'links'> {
  readonly own: string
  readonly rest: string
  readonly language: string
  readonly flags: number
  /** Tokens of subject and own text. */
  readonly length: number
  /** What near copies are known by: see corpus/textSketch.ts. Empty without own words. */
  readonly sketch: Uint32Array
  /** 16 bytes over who, when, subject and text: the same in every copy of a message. */
  readonly contentKey: Uint8Array
  readonly body: StoredBody
  /** Of documents alone. */
  readonly page?: PageNames
  /** Not stored: it can be read again from the text. */
  readonly forwarded?: ForwardedText
}
