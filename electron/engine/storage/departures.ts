import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import { selectTuples } from './sql.ts'

const DAY = 86_400_000
const DEPARTURES = `
  SELECT person.id, departed FROM person JOIN directory_entry ON directory_entry.id = directory_id
  WHERE departed + ${DAY} <= ?`

/** The last day of those who have left by `now`, as the directory's newest row about each says. */
export function listDepartures(db: ReadableDatabase, now: Instant): Map<PersonId, Instant> {
  return new Map(selectTuples<[PersonId, Instant]>(db, DEPARTURES, now))
}

/** Those of a few people alone: where there are tens of thousands, to look at all of them is not for every answer. */
export function departuresOf(db: ReadableDatabase, people: readonly PersonId[], now: Instant): Map<PersonId, Instant> {
  const among = `${DEPARTURES} AND person.id IN (SELECT value FROM json_each(?))`
  return new Map(selectTuples<[PersonId, Instant]>(db, among, now, JSON.stringify(people)))
}
