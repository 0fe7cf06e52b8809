/** Attributes of items, indexed by item id; 0 is nobody, or no parent. */
export interface RankedColumns {
  readonly size: number
  readonly author: Int32Array
  readonly parent: Int32Array
  readonly date: Float64Array
  readonly newest: number
  /** 1 where the item speaks for nobody: sent by a program, or excluded by the asker. */
  readonly silent: Uint8Array
  /** Children of an item, as positions in a list: see replies.ts. */
  readonly replies: { readonly start: Uint32Array; readonly child: Uint32Array }
}
