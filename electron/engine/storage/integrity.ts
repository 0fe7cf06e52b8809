import type { DoctorReport } from '../../../shared/model/library.ts'
import { schemaVersion, type ReadableDatabase, type WritableDatabase } from './database.ts'
import { run, selectColumn, selectValue } from './sql.ts'

type Check = DoctorReport['checks'][number]

/** Checks that need no write: the file's structure, and that items, bodies and full text agree. */
export function checkLibrary(db: ReadableDatabase): Check[] {
  const structure = selectColumn<string>(db, 'PRAGMA integrity_check(10)')
  const foreign = selectColumn<string>(db, 'PRAGMA foreign_key_check').length
  const items = selectValue<number>(db, 'SELECT count(*) FROM item')
  const bodies = selectValue<number>(db, 'SELECT count(*) FROM item JOIN body ON item_id = id')
  const indexed = selectValue<number>(
    db,
    'SELECT count(*) FROM item JOIN item_text_docsize AS size ON size.id = item.id',
  )
  const all = selectValue<number>(db, 'SELECT count(*) FROM item_text_docsize')
  const strangers = selectValue<number>(
    db,
    'SELECT count(*) FROM alias LEFT JOIN person ON person.id = person_id WHERE person.id IS NULL',
  )
  return [
    { name: 'structure', healthy: structure[0] === 'ok', detail: structure.join('; ') },
    { name: 'references', healthy: foreign === 0, detail: `${foreign} dangling` },
    { name: 'bodies', healthy: bodies === items, detail: `${bodies} of ${items}` },
    {
      name: 'full-text',
      healthy: indexed === items && all === items,
      detail: `${indexed} of ${items}, ${all} indexed`,
    },
    { name: 'people', healthy: strangers === 0, detail: `${strangers} aliases without a person` },
    { name: 'schema', healthy: true, detail: String(schemaVersion(db)) },
  ]
}

/** FTS5's own check of its index (https://sqlite.org/fts5.html#the_integrity_check_command); needs the writer. */
export function checkFullText(db: WritableDatabase): Check {
  try {
    run(db, `INSERT INTO item_text (item_text, rank) VALUES ('integrity-check', 0)`)
    return { name: 'full-text index', healthy: true, detail: 'ok' }
  } catch (error) {
    return { name: 'full-text index', healthy: false, detail: error instanceof Error ? error.message : String(error) }
  }
}

export function sqliteVersion(db: ReadableDatabase): string {
  return selectValue<string>(db, 'SELECT sqlite_version()')
}
