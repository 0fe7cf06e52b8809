import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectColumn } from './sql.ts'

/** What was cached by id holds while this stays the same. */
export function readEpoch(db: ReadableDatabase): string {
  return selectColumn<string>(db, `SELECT value FROM setting WHERE key = 'epoch'`)[0] ?? '0'
}

/** Item ids may have been taken away or given again: what was cached by id is void. */
export function bumpEpoch(db: WritableDatabase): void {
  run(
    db,
    `INSERT INTO setting (key, value) VALUES ('epoch', '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
  )
}
