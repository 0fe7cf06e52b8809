import type { ReadableDatabase } from '../storage/database.ts'
import { findKnownItem, hasItems, type ItemKeys } from '../storage/knownItems.ts'

/** Which items need no preparing, because the library has them, or will when what was parsed before is written. */
export interface RecognisedItems {
  has(item: ItemKeys): boolean
  /** Tells that an item was prepared, and so will be written before whatever is parsed later. */
  add(item: ItemKeys): void
}

/** Everything is prepared. */
export const NOTHING_RECOGNISED: RecognisedItems = { has: () => false, add: () => undefined }

/**
 * What the library holds, and what this thread has prepared. Much mail is a copy of what was read a moment before and is not
 * committed yet; batches are written in the order in which a thread gets them, so what it has prepared once will be there.
 * A library that was empty at the start is not asked: each look-up costs a tenth of what it takes to prepare a message.
 */
export function recogniseItems(db: ReadableDatabase): RecognisedItems {
  const asked = hasItems(db)
  const prepared = new Set<string>()
  const contentOf = ({ contentKey }: ItemKeys) => Buffer.from(contentKey).toString('latin1')
  return {
    has: (item) => prepared.has(contentOf(item)) || (asked && findKnownItem(db, item) !== undefined),
    add(item) {
      prepared.add(contentOf(item))
    },
  }
}
