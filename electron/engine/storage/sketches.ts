import type { ItemId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { iterateTuples, run } from './sql.ts'

/** What an item is compared with others by. */
export interface StoredSketch {
  readonly id: number
  readonly alias: number
  readonly date: number | null
  readonly subject: string
  readonly flags: number
  readonly recipients: number
  /** Empty where the item has no words of its own. */
  readonly sketch: Uint32Array
}

export function insertSketch(db: WritableDatabase, id: ItemId, sketch: Uint32Array): void {
  const bytes = new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength)
  run(db, 'INSERT INTO sketch (item_id, hashes) VALUES (?, ?)', id, bytes)
}

type Row = [number, number, number | null, string, number, number, Uint8Array | null]

/** Every message that has an author, by author, the oldest first. */
export function* iterateSketches(db: ReadableDatabase): Generator<StoredSketch> {
  const rows = iterateTuples<Row>(
    db,
    `SELECT id, author_alias, date, subject, flags, recipients, hashes
     FROM item LEFT JOIN sketch ON item_id = id WHERE author_alias IS NOT NULL AND kind = 'email' ORDER BY author_alias, date, id`,
  )
  for (const [id, alias, date, subject, flags, recipients, bytes] of rows) {
    yield { id, alias, date, subject, flags, recipients, sketch: toSketch(bytes) }
  }
}

/** Author and bytes of every message's sketch that has one, in no order, to be read with {@link toSketch}. */
export function iterateOwnSketches(db: ReadableDatabase): IterableIterator<[alias: number, bytes: Uint8Array]> {
  return iterateTuples<[number, Uint8Array]>(
    db,
    `SELECT author_alias, hashes FROM sketch JOIN item ON id = item_id WHERE author_alias IS NOT NULL AND kind = 'email'`,
  )
}

/** A copy, since the numbers must lie at a multiple of four. */
export function toSketch(bytes: Uint8Array | null): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes ?? []).buffer)
}
