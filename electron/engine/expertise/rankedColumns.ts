/** Attributes of items, indexed by item id; 0 is nobody, or no parent. */
export interface RankedColumns {
  readonly size: number
  readonly author: Int32Array
  readonly parent: Int32Array
  readonly date: Float64Array
  /** From when to when items are dated, by clocks that are not wrong. */
  readonly oldest: number
  readonly newest: number
  /** 1 where the item speaks for nobody: sent by a program, or excluded by the asker. */
  readonly silent: Uint8Array
  /** How the item speaks for its author: a position in AUTHOR_ROLES. */
  readonly role: Uint8Array
  /** Who began the item's conversation by asking, or 0. */
  readonly asker: Int32Array
  /** 1 where the item says something to what it answers: more than a courtesy, and not only what others said. */
  readonly answers: Uint8Array
  /** 1 where somebody else thanked for it or agreed to it. */
  readonly welcomed: Uint8Array
  /** One of WORDS_OF_AUTHOR. */
  readonly words: Uint8Array
  /** 1 where its author had said as much before: it adds nothing of theirs, but may be answered. */
  readonly repeated: Uint8Array
  /** Children of an item, as positions in a list: see replies.ts. */
  readonly replies: { readonly start: Uint32Array; readonly child: Uint32Array }
}
