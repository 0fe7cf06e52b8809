import type { ReadableDatabase } from '../storage/database.ts'
import { findKnownItem, hasItems, type ItemKeys } from '../storage/knownItems.ts'
import { SharedKeys } from './sharedKeys.ts'

/** Which items need no preparing, because the library has them, or will when what was parsed before is written. */
export interface RecognisedItems {
  /** @param batch number of the batch in which the item lies, in the order in which batches are written, from 1 on */
  has(item: ItemKeys, batch: number): boolean
  /** Tells that an item was prepared, and so will be written before whatever lies in a later batch. */
  add(item: ItemKeys, batch: number): void
}

/** Everything is prepared. */
export const NOTHING_RECOGNISED: RecognisedItems = { has: () => false, add: () => undefined }

/**
 * What the library holds, and what was prepared for it. Much mail is a copy of what was read a moment before and is not committed
 * yet. A library that was empty at the start is not asked: each look-up costs a tenth of what it takes to prepare a message.
 *
 * @param prepared shared by all threads that parse for the same import
 */
export function recogniseItems(db: ReadableDatabase, prepared = new SharedKeys()): RecognisedItems {
  const asked = hasItems(db)
  return {
    has: (item, batch) =>
      prepared.hasBefore(item.contentKey, batch) || (asked && findKnownItem(db, item) !== undefined),
    add({ contentKey }, batch) {
      prepared.add(contentKey, batch)
    },
  }
}
