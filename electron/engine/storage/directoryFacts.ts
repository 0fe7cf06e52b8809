import type { PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import { selectTuples } from './sql.ts'

/** What the directory's newest row about a person says of their place and skills. */
export interface DirectoryFacts {
  /** As the directory writes it. */
  readonly name: string
  /** A name or an address, as the directory writes it. */
  readonly manager: string | null
  readonly location: string | null
  readonly skills: readonly string[]
}

/** By person; those whom no directory lists are not there. */
export function listDirectoryFacts(db: ReadableDatabase): Map<PersonId, DirectoryFacts> {
  const rows = selectTuples<[PersonId, string, string | null, string | null, string]>(
    db,
    `SELECT person.id, entry.name, manager, location, skills FROM person JOIN directory_entry AS entry ON entry.id = directory_id`,
  )
  return new Map(
    rows.map(([id, name, manager, location, skills]) => [
      id,
      { name, manager, location, skills: JSON.parse(skills) as string[] },
    ]),
  )
}
