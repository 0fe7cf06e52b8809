import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { foldSpelling } from '../../../shared/model/foldSpelling.ts'
import { withoutWithdrawn } from './withoutWithdrawn.ts'
import { columnsStamp } from './itemColumns.ts'
import { replaceGuesses, type StoredGuess } from './departmentGuesses.ts'
import { listJudgements, withdrawals } from './judgements.ts'
import { run, selectOne } from './sql.ts'
import { editTopics } from './editTopics.ts'
import { deleteTopics, listFoundTopics, listTopicEdits, saveTopic, type StoredTopic } from './topics.ts'

export type { StoredTopic }

/** A stored result, with the state of the library that it was computed from. */
interface StoredMeasure {
  readonly stamp: string
  readonly value: unknown
}

export type MeasureName = 'silos' | 'network'

/** The measure as it was last computed; undefined if never, or if the library has changed since. */
export function getMeasure(db: ReadableDatabase, name: MeasureName): unknown {
  const row = selectOne<{ value: string }>(db, 'SELECT value FROM measure WHERE name = ?', name)
  if (!row) return undefined
  const { stamp, value } = JSON.parse(row.value) as StoredMeasure
  return stamp === columnsStamp(db) ? value : undefined
}

export function analysisState(db: ReadableDatabase): 'none' | 'stale' | 'current' {
  const row = selectOne<{ stamp: string }>(db, `SELECT value ->> 'stamp' AS stamp FROM measure WHERE name = 'silos'`)
  if (!row) return 'none'
  return row.stamp === columnsStamp(db) ? 'current' : 'stale'
}

/**
 * Replaces everything that the analysis computed. `computedFrom` is what it was computed from; departments that it guessed anew make no
 * difference to the rest.
 */
export function saveAnalysis(
  db: WritableDatabase,
  computedFrom: string,
  measures: Readonly<Record<MeasureName, unknown>>,
  topics: readonly StoredTopic[],
  guesses: readonly StoredGuess[],
): void {
  db.transaction(() => {
    const current = columnsStamp(db) === computedFrom
    const renamed = replaceGuesses(db, guesses)
    const stamp = current && renamed ? columnsStamp(db) : computedFrom
    for (const [name, value] of Object.entries(measures)) {
      const stored = JSON.stringify({ stamp, value } satisfies StoredMeasure)
      run(db, 'INSERT OR REPLACE INTO measure (name, value, computed_at) VALUES (?, ?, ?)', name, stored, Date.now())
    }
    deleteTopics(db)
    for (const topic of topics) saveTopic(db, topic)
  }).immediate()
}

/** Forgets everything that was computed: it may name what the library no longer holds. */
export function deleteAnalysis(db: WritableDatabase): void {
  deleteTopics(db)
  run(db, 'DELETE FROM measure')
}

/**
 * Topics as people said they are, without who withdrew from them, of which one form holds `filter`; the most telling first. Those that
 * nobody holds any more are left out.
 */
export function listTopics(db: ReadableDatabase, filter: string, limit: number): StoredTopic[] {
  const topics = withoutWithdrawn(withEdits(db, listFoundTopics(db)), withdrawals(listJudgements(db)))
  const folded = foldSpelling(filter)
  const holds = (form: string) => foldSpelling(form).includes(folded)
  return topics.filter(({ label, forms }) => folded === '' || [label, ...forms].some(holds)).slice(0, limit)
}

/** What was found with what was said of it. */
export function withEdits(db: ReadableDatabase, topics: readonly StoredTopic[]): StoredTopic[] {
  return editTopics(
    topics,
    listTopicEdits(db).map(({ edit }) => edit),
  )
}

/** A person's topics, those first in which they come first. */
export function listTopicsOf(db: ReadableDatabase, person: number, limit: number) {
  return listTopics(db, '', Infinity)
    .flatMap(({ label, holders }) => {
      const index = holders.findIndex(({ id }) => id === person)
      const holder = holders[index]
      return holder ? [{ label, items: holder.items, rank: index + 1, holders: holders.length }] : []
    })
    .sort((a, b) => a.rank - b.rank || b.items - a.items || (a.label < b.label ? -1 : 1))
    .slice(0, limit)
}
