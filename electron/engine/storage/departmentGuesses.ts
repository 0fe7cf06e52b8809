import type { PersonId } from '../../../shared/model/ids.ts'
import type { DepartmentOrigin } from '../../../shared/model/person.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { bumpPeopleEpoch } from './libraryState.ts'
import { EARLIEST, LATEST } from './memberships.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { run, selectAll } from './sql.ts'

export interface StoredGuess {
  readonly person: PersonId
  readonly department: string
  readonly origin: Exclude<DepartmentOrigin, 'directory' | 'correction'>
}

/** In the order of the people's ids. */
export function listGuesses(db: ReadableDatabase): StoredGuess[] {
  return selectAll<StoredGuess>(
    db,
    'SELECT person_id AS person, department, origin FROM department_guess ORDER BY person_id',
  )
}

const GUESSED = `origin IN ('signature', 'domain', 'community')`

/**
 * Replaces the departments that were guessed, for those of whom no directory says anything. Whether that changed anything; then
 * what was read of people before is out of date. Runs in the caller's transaction.
 */
export function replaceGuesses(db: WritableDatabase, guesses: readonly StoredGuess[]): boolean {
  const wanted = guesses.toSorted((a, b) => a.person - b.person)
  if (JSON.stringify(listGuesses(db)) === JSON.stringify(wanted.map(asStored))) return false
  overwriteDeleted(db, () => {
    run(db, 'DELETE FROM department_guess')
    run(db, `DELETE FROM membership WHERE ${GUESSED}`)
    run(db, `UPDATE person SET department_id = NULL, department_origin = NULL WHERE department_${GUESSED}`)
    run(db, 'DELETE FROM department WHERE guessed = 1')
  })
  for (const { person, department, origin } of wanted) {
    run(db, 'INSERT INTO department_guess (person_id, department, origin) VALUES (?, ?, ?)', person, department, origin)
    run(db, 'INSERT OR IGNORE INTO department (name, guessed) VALUES (?, 1)', department)
  }
  run(
    db,
    `UPDATE person SET department_origin = guess.origin,
            department_id = (SELECT id FROM department WHERE name = guess.department)
     FROM department_guess AS guess
     WHERE guess.person_id = person.id AND kind = 'member' AND directory_id IS NULL AND department_origin IS NULL`,
  )
  run(
    db,
    `INSERT INTO membership (person_id, since, until, department_id, origin)
     SELECT id, ?, ?, department_id, department_origin FROM person WHERE department_${GUESSED}`,
    EARLIEST,
    LATEST,
  )
  bumpPeopleEpoch(db)
  return true
}

function asStored({ person, department, origin }: StoredGuess): StoredGuess {
  return { person, department, origin }
}
