import Database from 'better-sqlite3'
import { PasserelleError, type ErrorCode } from '../../../shared/api/errors.ts'

/** SQLite's result codes (https://sqlite.org/rescode.html) as errors that a person can act on; the first that fits. */
const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  // A file that may not grow: a quota, a limit, or no room for the shared memory beside the log.
  ['SQLITE_IOERR_WRITE', 'disk-full'],
  ['SQLITE_IOERR_SHM', 'disk-full'],
  ['SQLITE_IOERR_FSYNC', 'disk-full'],
  ['SQLITE_IOERR_TRUNCATE', 'disk-full'],
  ['SQLITE_IOERR', 'library-corrupt'],
  ['SQLITE_READONLY', 'library-not-writable'],
  ['SQLITE_CANTOPEN', 'library-not-writable'],
  ['SQLITE_PERM', 'library-not-writable'],
  ['SQLITE_NOTADB', 'library-corrupt'],
  ['SQLITE_CORRUPT', 'library-corrupt'],
  ['SQLITE_BUSY', 'library-locked'],
  ['SQLITE_LOCKED', 'library-locked'],
]

/** Errors that are not SQLite's are returned as they are. */
export function toStorageError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const code = CODES.find(([prefix]) => error.code.startsWith(prefix))?.[1]
  return code ? new PasserelleError(code, { path, detail: error.message }, { cause: error }) : error
}
