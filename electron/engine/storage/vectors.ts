import type { ItemId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { NOBODY_WROTE } from './preparedItem.ts'
import { iterateTuples, run, selectOne, selectTuples, selectValue } from './sql.ts'

/** The model that the vectors of a library are by. */
export interface StoredModel {
  /** Its folder. */
  readonly path: string
  /** Size and time of its file: another file makes other vectors. */
  readonly print: string
  readonly dimension: number
}

export function getModel(db: ReadableDatabase): StoredModel | undefined {
  const row = selectOne<{ value: string }>(db, `SELECT value FROM setting WHERE key = 'model'`)
  return row && (JSON.parse(row.value) as StoredModel)
}

/** Vectors by another model mean nothing to this one, and go; null is to do without a model. */
export function saveModel(db: WritableDatabase, model: StoredModel | null): void {
  db.transaction(() => {
    overwriteDeleted(db, () => {
      run(db, 'DELETE FROM item_vector')
      run(db, `DELETE FROM setting WHERE key = 'model'`)
    })
    if (model) run(db, `INSERT INTO setting (key, value) VALUES ('model', ?)`, JSON.stringify(model))
  }).immediate()
}

export interface ItemVector {
  readonly item: ItemId
  readonly vector: Int8Array
}

/** Vectors of items that went meanwhile, and those of a model that was changed meanwhile, are left out. */
export function saveVectors(db: WritableDatabase, print: string, vectors: readonly ItemVector[]): void {
  db.transaction(() => {
    if (getModel(db)?.print !== print) return
    for (const { item, vector } of vectors) {
      run(
        db,
        'INSERT OR REPLACE INTO item_vector (item_id, vector) SELECT id, ? FROM item WHERE id = ?',
        new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
        item,
      )
    }
  }).immediate()
}

export function* iterateVectors(db: ReadableDatabase): Generator<ItemVector> {
  for (const [item, bytes] of iterateTuples<[ItemId, Uint8Array]>(db, 'SELECT item_id, vector FROM item_vector')) {
    yield { item, vector: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
  }
}

/** Items that somebody wrote: what programs send means nothing that one would look for. */
const MEANT = `flags & ${NOBODY_WROTE} = 0 AND length > 0`

/** The next items after `after` that have no vector, with their subjects, in the order of ids. */
export function listWithoutVector(db: ReadableDatabase, after: number, limit: number) {
  return selectTuples<[id: ItemId, subject: string]>(
    db,
    `SELECT id, subject FROM item
     WHERE id > ? AND ${MEANT} AND NOT EXISTS (SELECT 1 FROM item_vector WHERE item_id = item.id) ORDER BY id LIMIT ?`,
    after,
    limit,
  )
}

/** Changes whenever vectors were added or went. */
export function vectorsStamp(db: ReadableDatabase): string {
  const { count, last } = selectOne<{ count: number; last: number | null }>(
    db,
    'SELECT count(*) AS count, max(item_id) AS last FROM item_vector',
  ) ?? { count: 0, last: null }
  return `${getModel(db)?.print ?? ''}/${count}/${last ?? 0}`
}

export function countVectors(db: ReadableDatabase): { readonly vectors: number; readonly items: number } {
  return {
    vectors: selectValue<number>(db, 'SELECT count(*) FROM item_vector'),
    items: selectValue<number>(db, `SELECT count(*) FROM item WHERE ${MEANT}`),
  }
}
