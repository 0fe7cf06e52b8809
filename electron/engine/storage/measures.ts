import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { readStamp } from './libraryState.ts'
import { replaceGuesses, type StoredGuess } from './departmentGuesses.ts'
import { run, selectOne } from './sql.ts'
import { deleteTopics, saveTopic } from './topics.ts'
import { deleteTopicTexts, saveTopicTexts, type NewTopicTexts } from './topicTexts.ts'

/**
 * Of what measures hold. Raise it when a stored one gets another shape: what an earlier Passerelle stored is then computed anew instead of
 * being read as if it had what it lacks.
 */
const FORM = 1

/** A stored result, with the state of the library that it was computed from. */
interface StoredMeasure {
  /** Absent: from before there was one. */
  readonly form?: number
  readonly stamp: string
  readonly value: unknown
}

export type MeasureName = 'silos' | 'network' | 'communities' | 'communityKeys' | 'trend'

/** The measure as it was last computed; undefined if never, or if the library, or what is stored of a measure, has changed since. */
export function getMeasure(db: ReadableDatabase, name: MeasureName): unknown {
  const row = selectOne<{ value: string }>(db, 'SELECT value FROM measure WHERE name = ?', name)
  if (!row) return undefined
  const { form, stamp, value } = JSON.parse(row.value) as StoredMeasure
  return form === FORM && stamp === readStamp(db) ? value : undefined
}

/** The measure as it was last computed, whatever has changed since; undefined if never. */
export function getLastMeasure(db: ReadableDatabase, name: MeasureName): unknown {
  const row = selectOne<{ value: string }>(db, 'SELECT value FROM measure WHERE name = ?', name)
  return row && (JSON.parse(row.value) as StoredMeasure).value
}

export function analysisState(db: ReadableDatabase): 'none' | 'stale' | 'current' {
  const row = selectOne<{ form: number | null; stamp: string }>(
    db,
    `SELECT value ->> 'form' AS form, value ->> 'stamp' AS stamp FROM measure WHERE name = 'silos'`,
  )
  if (!row) return 'none'
  return row.form === FORM && row.stamp === readStamp(db) ? 'current' : 'stale'
}

/**
 * Replaces everything that the analysis computed. `computedFrom` is what it was computed from; departments that it guessed anew make no
 * difference to the rest.
 */
export function saveAnalysis(
  db: WritableDatabase,
  computedFrom: string,
  measures: Readonly<Record<MeasureName, unknown>>,
  topics: readonly FoundTopic[],
  guesses: readonly StoredGuess[],
  texts: NewTopicTexts | null,
): void {
  db.transaction(() => {
    const current = readStamp(db) === computedFrom
    const renamed = replaceGuesses(db, guesses)
    const stamp = current && renamed ? readStamp(db) : computedFrom
    for (const [name, value] of Object.entries(measures)) {
      const stored = JSON.stringify({ form: FORM, stamp, value } satisfies StoredMeasure)
      run(db, 'INSERT OR REPLACE INTO measure (name, value, computed_at) VALUES (?, ?, ?)', name, stored, Date.now())
    }
    deleteTopics(db)
    for (const topic of topics) saveTopic(db, topic)
    if (texts !== null) saveTopicTexts(db, texts)
  }).immediate()
}

/** Forgets everything that was computed: it may name what the library no longer holds. */
export function deleteAnalysis(db: WritableDatabase): void {
  deleteTopics(db)
  deleteTopicTexts(db)
  run(db, 'DELETE FROM measure')
}
