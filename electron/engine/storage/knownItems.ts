import type { SourceId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import type { PreparedItem } from './preparedItem.ts'
import { selectOne } from './sql.ts'

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
  const byKey =
    key === null ? undefined : selectOne<KnownItem>(db, `SELECT ${COLUMNS} FROM item WHERE message_key = ?`, key)
  return (
    byKey ??
    selectOne<KnownItem>(db, `SELECT ${COLUMNS} FROM item WHERE content_key = ? ORDER BY id LIMIT 1`, contentKey)
  )
}
