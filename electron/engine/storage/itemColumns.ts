import type { AliasId, ItemId, PersonId } from '../../../shared/model/ids.ts'
import { ITEM_KINDS } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import { iterateTuples, selectColumn, selectOne, selectTuples, selectValue } from './sql.ts'

/** No person, no parent: row ids begin at 1. */
export const NONE = 0

/**
 * The few attributes of every item that ranking and counting need, one typed array each, indexed by item id: about 40
 * bytes an item, so that facets over 50,000 matches are a loop and not a join. Rows that do not exist have kind 255.
 */
export interface ItemColumns {
  /** Length of the arrays: the highest id plus one. */
  readonly size: number
  /** Items that exist. */
  readonly count: number
  readonly kind: Uint8Array
  /** Person who wrote it, or NONE. */
  readonly author: Int32Array
  readonly thread: Int32Array
  readonly parent: Int32Array
  readonly source: Int32Array
  /** Milliseconds, NaN where unknown. */
  readonly date: Float64Array
  readonly flags: Uint8Array
  /** Tokens of subject and own text. */
  readonly length: Uint32Array
  readonly language: Uint8Array
  readonly languages: readonly string[]
  /** Newest date, or 0 without any. */
  readonly newest: number
  readonly averageLength: number
  /** What the columns were read from: another value means they are out of date. */
  readonly stamp: string
}

/** Changes whenever anything that the columns hold may have changed. */
export function columnsStamp(db: ReadableDatabase): string {
  const { version, epoch } = selectOne<{ version: number; epoch: string | null }>(
    db,
    `SELECT (SELECT coalesce(max(id), 0) FROM item) AS version, (SELECT value FROM setting WHERE key = 'epoch') AS epoch`,
  ) ?? { version: 0, epoch: null }
  return `${version}/${epoch ?? '0'}`
}

type Row = [
  id: ItemId,
  kind: string,
  author: AliasId | null,
  thread: number,
  parent: number | null,
  source: number,
  date: number | null,
  flags: number,
  length: number,
  language: string,
]

export function readItemColumns(db: ReadableDatabase): ItemColumns {
  const stamp = columnsStamp(db)
  const size = selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM item')
  const personOfAlias = readPersonOfAlias(db)
  const columns = emptyColumns(size)
  const languages = new Map<string, number>()
  let newest = 0
  let count = 0
  let totalLength = 0
  const rows = iterateTuples<Row>(
    db,
    'SELECT id, kind, author_alias, thread_id, parent_id, source_id, date, flags, length, language FROM item',
  )
  for (const [id, kind, author, thread, parent, source, date, flags, length, language] of rows) {
    if (id >= size) continue
    columns.kind[id] = ITEM_KINDS.indexOf(kind as (typeof ITEM_KINDS)[number])
    columns.author[id] = author === null ? NONE : (personOfAlias[author] ?? NONE)
    columns.thread[id] = thread
    columns.parent[id] = parent ?? NONE
    columns.source[id] = source
    columns.date[id] = date ?? NaN
    columns.flags[id] = flags
    columns.length[id] = length
    if (!languages.has(language)) languages.set(language, languages.size)
    columns.language[id] = languages.get(language) ?? 0
    if (date !== null && date > newest) newest = date
    totalLength += length
    count++
  }
  const averageLength = count > 0 ? totalLength / count : 1
  return { ...columns, size, count, languages: [...languages.keys()], newest, averageLength, stamp }
}

function emptyColumns(size: number) {
  return {
    kind: new Uint8Array(size).fill(255),
    author: new Int32Array(size),
    thread: new Int32Array(size),
    parent: new Int32Array(size),
    source: new Int32Array(size),
    date: new Float64Array(size).fill(NaN),
    flags: new Uint8Array(size),
    length: new Uint32Array(size),
    language: new Uint8Array(size),
  }
}

/** person[alias]; NONE where there is no such alias. */
export function readPersonOfAlias(db: ReadableDatabase): Int32Array {
  const persons = new Int32Array(selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM alias'))
  for (const [alias, person] of selectTuples<[AliasId, PersonId]>(db, 'SELECT id, person_id FROM alias')) {
    persons[alias] = person
  }
  return persons
}

/** Every item id, in order. */
export function listItemIds(db: ReadableDatabase): ItemId[] {
  return selectColumn<ItemId>(db, 'SELECT id FROM item ORDER BY id')
}
