import type { DoctorReport } from '../../../shared/model/library.ts'
import { schemaVersion, type ReadableDatabase, type WritableDatabase } from './database.ts'
import { run, selectColumn, selectValue } from './sql.ts'

type Check = DoctorReport['checks'][number]

/** Checks that need no write: the file's structure, and that items, bodies and full text agree. */
export function checkLibrary(db: ReadableDatabase): Check[] {
  const items = () => selectValue<number>(db, 'SELECT count(*) FROM item')
  return [
    checked('structure', () => {
      const found = selectColumn<string>(db, 'PRAGMA integrity_check(10)')
      return [found[0] === 'ok', found.join('; ')]
    }),
    checked('references', () => {
      const dangling = selectColumn<string>(db, 'PRAGMA foreign_key_check').length
      return [dangling === 0, `${dangling} dangling`]
    }),
    checked('bodies', () => {
      const bodies = selectValue<number>(db, 'SELECT count(*) FROM item JOIN body ON item_id = id')
      return [bodies === items(), `${bodies} of ${items()}`]
    }),
    checked('full-text', () => {
      const joined = 'SELECT count(*) FROM item JOIN item_text_docsize AS size ON size.id = item.id'
      const indexed = selectValue<number>(db, joined)
      const all = selectValue<number>(db, 'SELECT count(*) FROM item_text_docsize')
      return [indexed === items() && all === items(), `${indexed} of ${items()}, ${all} indexed`]
    }),
    checked('people', () => {
      const orphans = 'SELECT count(*) FROM alias LEFT JOIN person ON person.id = person_id WHERE person.id IS NULL'
      const strangers = selectValue<number>(db, orphans)
      return [strangers === 0, `${strangers} aliases without a person`]
    }),
    checked('schema', () => [true, String(schemaVersion(db))]),
  ]
}

/** A file may be too damaged for a check to run at all: that is its finding. */
function checked(name: string, check: () => readonly [healthy: boolean, detail: string]): Check {
  try {
    const [healthy, detail] = check()
    return { name, healthy, detail }
  } catch (error) {
    return { name, healthy: false, detail: error instanceof Error ? error.message : String(error) }
  }
}

/** FTS5's own check of its index (https://sqlite.org/fts5.html#the_integrity_check_command); needs the writer. */
export function checkFullText(db: WritableDatabase): Check {
  return checked('full-text index', () => {
    run(db, `INSERT INTO item_text (item_text, rank) VALUES ('integrity-check', 0)`)
    return [true, 'ok']
  })
}

export function sqliteVersion(db: ReadableDatabase): string {
  return selectValue<string>(db, 'SELECT sqlite_version()')
}
