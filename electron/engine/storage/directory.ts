import type { PersonId } from '../../../shared/model/ids.ts'
import type { DirectoryEntry } from '../../../shared/model/person.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectAll, selectOne } from './sql.ts'
import { markPeopleStale } from './stalePeople.ts'

/** Replaces the directory; the people are as before until identities are resolved anew. */
export function replaceDirectory(db: WritableDatabase, entries: readonly DirectoryEntry[]): void {
  db.transaction(() => {
    run(db, 'UPDATE person SET directory_id = NULL')
    run(db, 'DELETE FROM directory_entry')
    for (const [index, entry] of entries.entries()) {
      run(
        db,
        `INSERT INTO directory_entry (id, name, addresses, division, department, title, manager, location, skills, joined, departed)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        index + 1,
        entry.name,
        JSON.stringify(entry.addresses),
        entry.division,
        entry.department,
        entry.title,
        entry.manager,
        entry.location,
        JSON.stringify(entry.skills),
        entry.joined,
        entry.left,
      )
    }
    markPeopleStale(db)
  }).immediate()
}

type DirectoryRow = Omit<DirectoryEntry, 'addresses' | 'skills'> & { addresses: string; skills: string }
const DIRECTORY_COLUMNS =
  'name, addresses, division, department, title, manager, location, skills, joined, departed AS "left"'

export function listDirectory(db: ReadableDatabase): DirectoryEntry[] {
  return selectAll<DirectoryRow>(db, `SELECT ${DIRECTORY_COLUMNS} FROM directory_entry ORDER BY id`).map(parseEntry)
}

/** The directory's entry for a person, or undefined. */
export function getDirectoryEntry(db: ReadableDatabase, id: PersonId): DirectoryEntry | undefined {
  const row = selectOne<DirectoryRow>(
    db,
    `SELECT ${DIRECTORY_COLUMNS} FROM directory_entry WHERE id = (SELECT directory_id FROM person WHERE id = ?)`,
    id,
  )
  return row && parseEntry(row)
}

function parseEntry(row: DirectoryRow): DirectoryEntry {
  return { ...row, addresses: JSON.parse(row.addresses) as string[], skills: JSON.parse(row.skills) as string[] }
}
