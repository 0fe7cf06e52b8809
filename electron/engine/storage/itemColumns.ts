import type { AliasId, ItemId } from '../../../shared/model/ids.ts'
import { ITEM_KINDS, type ItemKind } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import { keptPersonOfAlias } from './personOfAlias.ts'
import { iterateTuples, selectOne, selectValue } from './sql.ts'

/** No person, no parent: row ids begin at 1. */
const NONE = 0

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
  readonly flags: Uint16Array
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

type Columns = Pick<
  ItemColumns,
  'kind' | 'author' | 'thread' | 'parent' | 'source' | 'date' | 'flags' | 'length' | 'language'
>

type Row = [
  id: ItemId,
  kind: ItemKind,
  author: AliasId | null,
  thread: number,
  parent: number | null,
  source: number,
  date: number | null,
  flags: number,
  length: number,
  language: string,
]

/** Reads all; or, where `known` was read from the same library and only items were added since, just those. */
export function readItemColumns(db: ReadableDatabase, known?: ItemColumns): ItemColumns {
  const stamp = columnsStamp(db)
  if (known?.stamp === stamp) return known
  const before = known && epochOf(known.stamp) === epochOf(stamp) ? known : undefined
  const size = selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM item')
  const columns = grownColumns(before ?? noColumns(), size)
  const languages = new Map((before?.languages ?? []).map((language, index) => [language, index]))
  const personOfAlias = keptPersonOfAlias(db)
  let newest = before?.newest ?? 0
  let count = before?.count ?? 0
  let totalLength = before ? before.averageLength * before.count : 0
  const rows = iterateTuples<Row>(
    db,
    `SELECT id, kind, author_alias, thread_id, parent_id, source_id, date, flags, length, language FROM item WHERE id >= ?`,
    before?.size ?? 0,
  )
  for (const [id, kind, author, thread, parent, source, date, flags, length, language] of rows) {
    if (id >= size) continue
    columns.kind[id] = ITEM_KINDS.indexOf(kind)
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

/** The part of a stamp that stays while items are only added. */
export function epochOf(stamp: string): string {
  return stamp.slice(stamp.indexOf('/'))
}

function grownColumns(known: Columns, size: number): Columns {
  return {
    kind: grown(known.kind, size, 255),
    author: grown(known.author, size, 0),
    thread: grown(known.thread, size, 0),
    parent: grown(known.parent, size, 0),
    source: grown(known.source, size, 0),
    date: grown(known.date, size, NaN),
    flags: grown(known.flags, size, 0),
    length: grown(known.length, size, 0),
    language: grown(known.language, size, 0),
  }
}

/** Of no item: a first reading grows them. */
function noColumns(): Columns {
  return {
    kind: new Uint8Array(),
    author: new Int32Array(),
    thread: new Int32Array(),
    parent: new Int32Array(),
    source: new Int32Array(),
    date: new Float64Array(),
    flags: new Uint16Array(),
    length: new Uint32Array(),
    language: new Uint8Array(),
  }
}

/** Room kept for items to come, as a part of those there are: an import adds to the library many times a second. */
const SPARE = 1 / 8

/**
 * The column with room for `size` items, those that it did not have being `empty`. Where its memory suffices the two share it: what is
 * added lies beyond the end of the shorter.
 */
function grown<Column extends Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array>(
  column: Column,
  size: number,
  empty: number,
): Column {
  const make = column.constructor as new (source: ArrayBufferLike | number, start?: number, length?: number) => Column
  if (size * column.BYTES_PER_ELEMENT <= column.buffer.byteLength) return new make(column.buffer, 0, size)
  const roomy = new make(size + Math.ceil(column.length * SPARE))
  roomy.fill(empty)
  roomy.set(column)
  return new make(roomy.buffer, 0, size)
}
