import type { SourceId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import type { PreparedItem } from './preparedItem.ts'
import { KeyFilter } from './keyFilter.ts'
import { iterateTuples, selectOne } from './sql.ts'

/** What an item is recognised by. */
export type ItemKeys = Pick<PreparedItem, 'key' | 'contentKey'>

/** Where an item that the library has was found. */
interface KnownItem {
  readonly sourceId: SourceId
  readonly where: string
}

const COLUMNS = 'source_id AS sourceId, found_at AS "where"'

/** Whether there is any item. */
export function hasItems(db: ReadableDatabase): boolean {
  return selectOne(db, 'SELECT 1 FROM item LIMIT 1') !== undefined
}

/** The item that has this key, else the first of the same content; undefined where there is none. */
export function findKnownItem(db: ReadableDatabase, { key, contentKey }: ItemKeys): KnownItem | undefined {
  return (key === null ? undefined : findByKey(db, key)) ?? findByContent(db, contentKey)
}

function findByKey(db: ReadableDatabase, key: string): KnownItem | undefined {
  return selectOne<KnownItem>(db, `SELECT ${COLUMNS} FROM item WHERE message_key = ?`, key)
}

function findByContent(db: ReadableDatabase, contentKey: Uint8Array): KnownItem | undefined {
  return selectOne<KnownItem>(db, `SELECT ${COLUMNS} FROM item WHERE content_key = ? ORDER BY id LIMIT 1`, contentKey)
}

/**
 * Finds known items while one connection writes, without asking the database for what it cannot have: of most messages neither
 * key has been seen. Every item written through that connection must be added.
 */
export class KnownItems {
  private readonly db: ReadableDatabase
  private keys = new KeyFilter()
  private version: unknown

  constructor(db: ReadableDatabase) {
    this.db = db
  }

  /** Call in each transaction before the first look-up: another process may have written since the last. */
  refresh(): void {
    const version = this.db.pragma('data_version', { simple: true })
    if (version === this.version) return
    this.version = version
    this.keys = new KeyFilter()
    const stored = iterateTuples<[string | null, Uint8Array]>(this.db, 'SELECT message_key, content_key FROM item')
    for (const [key, contentKey] of stored) this.add({ key, contentKey })
  }

  add({ key, contentKey }: ItemKeys): void {
    if (key !== null) this.keys.addText(key)
    this.keys.addHash(contentKey)
  }

  find({ key, contentKey }: ItemKeys): KnownItem | undefined {
    const byKey = key !== null && this.keys.mayHaveText(key) ? findByKey(this.db, key) : undefined
    return byKey ?? (this.keys.mayHaveHash(contentKey) ? findByContent(this.db, contentKey) : undefined)
  }
}
