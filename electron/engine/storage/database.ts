import Database from 'better-sqlite3'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PasserelleError } from '../../../shared/api/errors.ts'
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts'
import { attachVocabulary } from './postings.ts'
import { toStorageError } from './storageError.ts'

declare const mode: unique symbol
/** Functions that only read take this; a writable database is accepted too. */
export type ReadableDatabase = Database.Database & { readonly [mode]?: 'read' | 'write' }
/** Only the writer's thread has one. */
export type WritableDatabase = Database.Database & { readonly [mode]: 'write' }

export function libraryFile(folder: string): string {
  return join(folder, 'library.sqlite')
}

export function libraryExists(folder: string): boolean {
  return existsSync(libraryFile(folder))
}

/**
 * Opens the library in `folder` for reading beside a writer.
 * Throws `library-missing`, `library-newer` or `library-corrupt`.
 */
export function openReadable(folder: string): ReadableDatabase {
  if (!libraryExists(folder)) throw new PasserelleError('library-missing', { path: folder })
  return guarded(folder, () => {
    const db = new Database(libraryFile(folder), { readonly: true, timeout: 5000 })
    return closedOnFailure(db, () => {
      requireKnownVersion(db, folder)
      // Several threads read, each with a cache of its own; what they share is the mapped file.
      db.pragma('cache_size = -16384')
      db.pragma('mmap_size = 1073741824')
      db.pragma('temp_store = MEMORY')
      registerFold(db)
      attachVocabulary(db)
      return db
    })
  })
}

/**
 * Opens, and where needed creates or migrates, the library in `folder`.
 * Throws `library-not-writable`, `library-newer`, `library-corrupt` or `library-locked`.
 */
export function openWritable(folder: string): WritableDatabase {
  return guarded(folder, () => {
    createFolder(folder)
    const db = new Database(libraryFile(folder), { timeout: 5000 }) as WritableDatabase
    return closedOnFailure(db, () => {
      // First of all: a newer library is not to be touched.
      requireKnownVersion(db, folder)
      db.pragma('page_size = 8192')
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = NORMAL')
      // Checked by `doctor`: at each of a million insertions it would cost more than it finds.
      db.pragma('foreign_keys = OFF')
      db.pragma('cache_size = -32768')
      db.pragma('temp_store = MEMORY')
      db.pragma('wal_autocheckpoint = 4000')
      migrate(db)
      return db
    })
  })
}

/** `fold(text)` in SQL: lower case without accents, as the full-text index folds; null for null. */
function registerFold(db: Database.Database): void {
  db.function('fold', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : null,
  )
}

/** The library was made by an older version, or its making was cut short: it must be opened for writing first. */
export function isOutdated(folder: string): boolean {
  return guarded(folder, () => {
    const db = new Database(libraryFile(folder), { readonly: true })
    return closedAfter(db, () => schemaVersion(db) < SCHEMA_VERSION)
  })
}

export function schemaVersion(db: ReadableDatabase): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function migrate(db: WritableDatabase): void {
  const pending = MIGRATIONS.slice(schemaVersion(db))
  if (pending.length === 0) return
  db.transaction(() => {
    for (const statements of pending) db.exec(statements)
    db.pragma(`user_version = ${SCHEMA_VERSION}`)
  }).immediate()
}

function requireKnownVersion(db: Database.Database, folder: string): void {
  const found = schemaVersion(db)
  if (found <= SCHEMA_VERSION) return
  throw new PasserelleError('library-newer', { path: folder, found, known: SCHEMA_VERSION })
}

function closedOnFailure<Result>(db: Database.Database, use: () => Result): Result {
  try {
    return use()
  } catch (error) {
    db.close()
    throw error
  }
}

function closedAfter<Result>(db: Database.Database, use: () => Result): Result {
  try {
    return use()
  } finally {
    db.close()
  }
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new PasserelleError('library-not-writable', { path: folder }, { cause })
  }
}

function guarded<Result>(folder: string, open: () => Result): Result {
  try {
    return open()
  } catch (error) {
    throw toStorageError(error, folder)
  }
}
