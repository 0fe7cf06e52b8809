import type { ReadableDatabase } from './database.ts'
import { haveSamePeople, readState, type LibraryState } from './libraryState.ts'
import { selectColumn, selectValue } from './sql.ts'

/** Room for a person beside an alias in one number. */
const ROOM = 2 ** 26

/** person[alias]; 0 where there is no such alias. */
export function readPersonOfAlias(db: ReadableDatabase): Int32Array {
  return extended(db, new Int32Array())
}

const kept = new WeakMap<ReadableDatabase, { readonly state: LibraryState; readonly persons: Int32Array }>()

/** The same, of which only new aliases are read where who is who has not changed. Not for the thread that changes it. */
export function keptPersonOfAlias(db: ReadableDatabase): Int32Array {
  const state = readState(db)
  const known = kept.get(db)
  const persons = extended(db, known && haveSamePeople(known.state, state) ? known.persons : new Int32Array())
  kept.set(db, { state, persons })
  return persons
}

function extended(db: ReadableDatabase, known: Int32Array): Int32Array {
  const size = selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM alias')
  if (size === known.length) return known
  const persons = new Int32Array(size)
  persons.set(known)
  // Each as one number: to hand over tens of thousands of pairs takes longer than to find them.
  const packed = selectColumn<number>(db, `SELECT id * ${ROOM} + person_id FROM alias WHERE id >= ?`, known.length)
  for (const pair of packed) persons[Math.floor(pair / ROOM)] = pair % ROOM
  return persons
}
