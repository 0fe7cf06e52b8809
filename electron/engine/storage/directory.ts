import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { DirectoryEntry, DirectoryRow } from '../../../shared/model/person.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { run, selectAll, selectOne, selectTuples, selectValue } from './sql.ts'

/** A directory as it was loaded, with the ids of its rows. */
export interface StoredSnapshot {
  /** Null for the one that holds for all time. */
  readonly date: Instant | null
  readonly rows: readonly StoredDirectoryRow[]
}
export interface StoredDirectoryRow extends DirectoryRow {
  readonly id: number
}

/** Puts a directory in the place of the one of the same date; the people are as before until identities are resolved anew. */
export function replaceSnapshot(db: WritableDatabase, date: Instant | null, rows: readonly DirectoryRow[]): void {
  db.transaction(() => {
    run(db, 'UPDATE person SET directory_id = NULL')
    overwriteDeleted(db, () => {
      run(
        db,
        'DELETE FROM directory_entry WHERE snapshot_id IN (SELECT id FROM directory_snapshot WHERE date IS ?)',
        date,
      )
      run(db, 'DELETE FROM directory_snapshot WHERE date IS ?', date)
    })
    const snapshot = run(db, 'INSERT INTO directory_snapshot (date, loaded_at) VALUES (?, ?)', date, Date.now()).id
    for (const row of rows) insertRow(db, snapshot, row)
  }).immediate()
}

function insertRow(db: WritableDatabase, snapshot: number, row: DirectoryRow): void {
  run(
    db,
    `INSERT INTO directory_entry (snapshot_id, name, addresses, division, department, above, title, manager, location, skills,
                                  joined, departed, since, until)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    snapshot,
    row.name,
    JSON.stringify(row.addresses),
    row.division,
    row.department,
    JSON.stringify(row.above),
    row.title,
    row.manager,
    row.location,
    JSON.stringify(row.skills),
    row.joined,
    row.left,
    row.since,
    row.until,
  )
}

type Packed<Row extends DirectoryEntry> = Omit<Row, 'addresses' | 'skills'> & { addresses: string; skills: string }
type PackedRow = Packed<Omit<StoredDirectoryRow, 'above'>> & { above: string }
const ENTRY_COLUMNS =
  'name, addresses, division, department, title, manager, location, skills, joined, departed AS "left"'

/** The one without a date first, then by date; rows in the order of their file. */
export function listSnapshots(db: ReadableDatabase): StoredSnapshot[] {
  return selectTuples<[number, Instant | null]>(db, 'SELECT id, date FROM directory_snapshot ORDER BY date').map(
    ([id, date]) => ({
      date,
      rows: selectAll<PackedRow>(
        db,
        `SELECT id, ${ENTRY_COLUMNS}, above, since, until FROM directory_entry WHERE snapshot_id = ? ORDER BY id`,
        id,
      ).map(({ above, ...row }) => ({ ...parseEntry(row), above: JSON.parse(above) as string[] })),
    }),
  )
}

export function hasDirectory(db: ReadableDatabase): boolean {
  return selectValue<number>(db, 'SELECT EXISTS (SELECT 1 FROM directory_entry)') === 1
}

/** The newest row about a person, or undefined. */
export function getDirectoryEntry(db: ReadableDatabase, id: PersonId): DirectoryEntry | undefined {
  const row = selectOne<Packed<DirectoryEntry>>(
    db,
    `SELECT ${ENTRY_COLUMNS} FROM directory_entry WHERE id = (SELECT directory_id FROM person WHERE id = ?)`,
    id,
  )
  return row && parseEntry(row)
}

function parseEntry<Row extends { addresses: string; skills: string }>(row: Row) {
  return { ...row, addresses: JSON.parse(row.addresses) as string[], skills: JSON.parse(row.skills) as string[] }
}
