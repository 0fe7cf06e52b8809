import type { WritableDatabase } from './database.ts'
import { run } from './sql.ts'

/** Item ids may have been taken away or given again: what was cached by id is void. */
export function bumpEpoch(db: WritableDatabase): void {
  run(
    db,
    `INSERT INTO setting (key, value) VALUES ('epoch', '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
  )
}
