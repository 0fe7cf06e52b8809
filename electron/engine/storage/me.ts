import type { PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { run, selectOne } from './sql.ts'

/** Keeps who uses the library, by a key of theirs, so that it outlives a new import; null forgets it. */
export function saveMe(db: WritableDatabase, aliasKey: string | null): void {
  db.transaction(() => {
    overwriteDeleted(db, () => run(db, `DELETE FROM setting WHERE key = 'me'`))
    if (aliasKey !== null) run(db, `INSERT INTO setting (key, value) VALUES ('me', ?)`, aliasKey)
  }).immediate()
}

/** Who uses the library; undefined where nobody said, or where nobody has that key at present. */
export function getMe(db: ReadableDatabase): PersonId | undefined {
  return selectOne<{ id: PersonId }>(
    db,
    `SELECT person_id AS id FROM alias WHERE address = (SELECT value FROM setting WHERE key = 'me')`,
  )?.id
}
