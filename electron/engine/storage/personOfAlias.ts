import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import { haveSamePeople, readState, type LibraryState } from './libraryState.ts'
import { selectTuples, selectValue } from './sql.ts'

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
  const rows = selectTuples<[AliasId, PersonId]>(db, 'SELECT id, person_id FROM alias WHERE id >= ?', known.length)
  for (const [alias, person] of rows) persons[alias] = person
  return persons
}
