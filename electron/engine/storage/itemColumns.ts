import type { AliasId, ItemId } from '../../../shared/model/ids.ts'
import { ITEM_KINDS, type ItemKind } from '../../../shared/model/item.ts'
import { datesCovered } from '../../../shared/model/datesCovered.ts'
import { strayLimit } from '../../../shared/model/wrongClocks.ts'
import type { ReadableDatabase } from './database.ts'
import { copiedColumns, grownColumns, noColumns, type Columns } from './columnArrays.ts'
import { haveSamePeople, readState, stampOf, type LibraryState } from './libraryState.ts'
import { keptPersonOfAlias } from './personOfAlias.ts'
import { iterateTuples } from './sql.ts'
import { listEndDates } from './statistics.ts'

/** No person, no parent: row ids begin at 1. */
const NONE = 0

/**
 * The few attributes of every item that ranking and counting need, one typed array each, indexed by item id: about 44
 * bytes an item, so that facets over 50,000 matches are a loop and not a join. Rows that do not exist have kind 255.
 */
export interface ItemColumns extends Columns {
  /** Length of the arrays: the highest id plus one. */
  readonly size: number
  /** Items that exist. */
  readonly count: number
  readonly languages: readonly string[]
  /** From when to when items are dated, without what wrong clocks put years away; 0 without any. */
  readonly oldest: number
  readonly newest: number
  readonly averageLength: number
  /** What the columns were read from. */
  readonly state: LibraryState
}

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

const SELECT_ROWS = `SELECT id, kind, author_alias, thread_id, parent_id, source_id, date, flags, length, language FROM item`

/** Reads all; or, where `known` was read from the same library, the items that were added or have changed since. */
export function readItemColumns(db: ReadableDatabase, known?: ItemColumns): ItemColumns {
  const state = readState(db)
  const before = known?.state.epoch === state.epoch ? known : undefined
  if (before && stampOf(before.state) === stampOf(state)) return before
  const reading = new ColumnReading(db, before, state)
  if (before && before.state.change !== state.change) reading.readChanged(before)
  reading.readAdded(before?.size ?? 0)
  return reading.finish(before)
}

/** Columns that are being read, those that were known among them. */
class ColumnReading {
  private readonly db: ReadableDatabase
  private readonly state: LibraryState
  private readonly columns: Columns
  private readonly size: number
  private readonly languages: Map<string, number>
  private readonly personOfAlias: Int32Array
  private count: number
  private totalLength: number

  constructor(db: ReadableDatabase, before: ItemColumns | undefined, state: LibraryState) {
    this.db = db
    this.state = state
    this.size = state.lastItem + 1
    const isGrown = before?.state.change === state.change && haveSamePeople(before.state, state)
    // What is known is written over only where others do not go on reading it.
    this.columns = grownColumns(before ? (isGrown ? before : copiedColumns(before)) : noColumns(), this.size)
    this.languages = new Map((before?.languages ?? []).map((language, index) => [language, index]))
    this.personOfAlias = keptPersonOfAlias(db)
    this.count = before?.count ?? 0
    this.totalLength = before ? before.averageLength * before.count : 0
  }

  readChanged({ state: { change }, size }: ItemColumns): void {
    const changed = 'SELECT item_id FROM item_change WHERE change > ?'
    const rows = iterateTuples<Row>(this.db, `${SELECT_ROWS} WHERE id IN (${changed}) AND id < ?`, change, size)
    for (const row of rows) this.set(row)
  }

  readAdded(from: number): void {
    for (const row of iterateTuples<Row>(this.db, `${SELECT_ROWS} WHERE id >= ?`, from)) {
      const [id, , , , , , , , length] = row
      if (id >= this.size) continue
      this.set(row)
      this.totalLength += length
      this.count++
    }
  }

  finish(before: ItemColumns | undefined): ItemColumns {
    const { columns, size, count, state } = this
    if (before && !haveSamePeople(before.state, state))
      for (let item = 0; item < before.size; item++) columns.author[item] = this.authorOf(columns.alias[item] ?? NONE)
    const averageLength = count > 0 ? this.totalLength / count : 1
    const { first, last } = datesCovered(count, listEndDates(this.db, strayLimit(count)))
    const [oldest, newest] = [first ?? 0, last ?? 0]
    return { ...columns, size, count, languages: [...this.languages.keys()], oldest, newest, averageLength, state }
  }

  private set([id, kind, author, thread, parent, source, date, flags, length, language]: Row): void {
    const { columns, languages } = this
    columns.kind[id] = ITEM_KINDS.indexOf(kind)
    columns.alias[id] = author ?? NONE
    columns.author[id] = this.authorOf(author ?? NONE)
    columns.thread[id] = thread
    columns.parent[id] = parent ?? NONE
    columns.source[id] = source
    columns.date[id] = date ?? NaN
    columns.flags[id] = flags
    columns.length[id] = length
    if (!languages.has(language)) languages.set(language, languages.size)
    columns.language[id] = languages.get(language) ?? 0
  }

  private authorOf(alias: number): number {
    return this.personOfAlias[alias] ?? NONE
  }
}
