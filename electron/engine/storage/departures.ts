import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import { selectTuples } from './sql.ts'

const DAY = 86_400_000

/** The last day of those who have left by `now`, as the directory's newest row about each says. */
export function listDepartures(db: ReadableDatabase, now: Instant): Map<PersonId, Instant> {
  return new Map(
    selectTuples<[PersonId, Instant]>(
      db,
      `SELECT person.id, departed FROM person JOIN directory_entry ON directory_entry.id = directory_id
       WHERE departed + ${DAY} <= ?`,
      now,
    ),
  )
}
