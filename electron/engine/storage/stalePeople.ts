import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectOne } from './sql.ts'

/**
 * A mark that stands from the first write after which people and conversations have to be found anew until they are found: a run
 * that is killed in between leaves it, and whoever opens the library next does what was left.
 */
export function markPeopleStale(db: WritableDatabase): void {
  run(db, `INSERT OR IGNORE INTO setting (key, value) VALUES ('people-stale', '1')`)
}

export function markPeopleFound(db: WritableDatabase): void {
  run(db, `DELETE FROM setting WHERE key = 'people-stale'`)
}

export function arePeopleStale(db: ReadableDatabase): boolean {
  return selectOne(db, `SELECT 1 FROM setting WHERE key = 'people-stale'`) !== undefined
}

/** False where another process is writing. Does not wait. */
export function canWriteNow(db: WritableDatabase): boolean {
  const wait = Number(db.pragma('busy_timeout', { simple: true }))
  db.pragma('busy_timeout = 0')
  try {
    db.exec('BEGIN IMMEDIATE')
    db.exec('ROLLBACK')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false
    throw error
  } finally {
    db.pragma(`busy_timeout = ${wait}`)
  }
}
