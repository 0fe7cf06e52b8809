import type { WritableDatabase } from './database.ts'

/**
 * What `work` deletes is overwritten with zeros in the file (https://sqlite.org/pragma.html#pragma_secure_delete), which elsewhere
 * would cost more writing than it is worth.
 */
export function overwriteDeleted<Result>(db: WritableDatabase, work: () => Result): Result {
  db.pragma('secure_delete = ON')
  try {
    return work()
  } finally {
    db.pragma('secure_delete = OFF')
  }
}
