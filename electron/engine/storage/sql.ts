import type { Statement } from 'better-sqlite3'
import type { ReadableDatabase } from './database.ts'

type Value = string | number | null | Uint8Array

type Shape = 'object' | 'tuple' | 'cell' | 'none'

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters --
   a row's type is what the statement selects: only the caller knows it, and says it once, at the call. */

type Prepared = Record<Shape, Map<string, Statement<Value[]>>>

const statements = new WeakMap<ReadableDatabase, Prepared>()

/** Prepares a statement once for each database and shape of its rows; later calls with the same text reuse it. */
function prepared(db: ReadableDatabase, shape: Shape, text: string): Statement<Value[]> {
  let ofDatabase = statements.get(db)
  if (!ofDatabase) {
    ofDatabase = { object: new Map(), tuple: new Map(), cell: new Map(), none: new Map() }
    statements.set(db, ofDatabase)
  }
  let statement = ofDatabase[shape].get(text)
  if (!statement) {
    statement = db.prepare<Value[]>(text)
    if (shape === 'tuple') statement.raw(true)
    if (shape === 'cell') statement.pluck(true)
    ofDatabase[shape].set(text, statement)
  }
  return statement
}

/** All rows as objects; the caller names their type, which the SELECT must match. */
export function selectAll<Row>(db: ReadableDatabase, text: string, ...values: Value[]): Row[] {
  return prepared(db, 'object', text).all(...values) as Row[]
}

/** The first row, or undefined. */
export function selectOne<Row>(db: ReadableDatabase, text: string, ...values: Value[]): Row | undefined {
  return prepared(db, 'object', text).get(...values) as Row | undefined
}

/** All rows as tuples: several times faster than objects where there are many. */
export function selectTuples<Row extends readonly unknown[]>(
  db: ReadableDatabase,
  text: string,
  ...values: Value[]
): Row[] {
  return prepared(db, 'tuple', text).all(...values) as unknown as Row[]
}

/** Rows as tuples, one at a time: for what may not fit in memory. The database is busy until the loop ends. */
export function iterateTuples<Row extends readonly unknown[]>(
  db: ReadableDatabase,
  text: string,
  ...values: Value[]
): IterableIterator<Row> {
  return prepared(db, 'tuple', text).iterate(...values) as unknown as IterableIterator<Row>
}

/** The rows' only column. */
export function selectColumn<Cell>(db: ReadableDatabase, text: string, ...values: Value[]): Cell[] {
  return prepared(db, 'cell', text).all(...values) as Cell[]
}

/** The only column of the only row; throws where there is none. */
export function selectValue<Cell>(db: ReadableDatabase, text: string, ...values: Value[]): Cell {
  const cell = prepared(db, 'cell', text).get(...values)
  if (cell === undefined) throw new Error(`no row: ${text}`)
  return cell as Cell
}

export function run(db: ReadableDatabase, text: string, ...values: Value[]): { changes: number; id: number } {
  const { changes, lastInsertRowid } = prepared(db, 'none', text).run(...values)
  return { changes, id: Number(lastInsertRowid) }
}
