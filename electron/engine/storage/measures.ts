import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { columnsStamp } from './itemColumns.ts'
import { replaceGuesses, type StoredGuess } from './departmentGuesses.ts'
import { run, selectAll, selectOne } from './sql.ts'

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

export interface StoredTopic {
  readonly label: string
  readonly items: number
  readonly holders: readonly { readonly id: number; readonly items: number; readonly share: number }[]
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

function deleteTopics(db: WritableDatabase): void {
  run(db, 'DELETE FROM topic_holder')
  run(db, 'DELETE FROM topic')
}

function saveTopic(db: WritableDatabase, topic: StoredTopic): void {
  const { id } = run(db, 'INSERT INTO topic (label, items) VALUES (?, ?)', topic.label, topic.items)
  for (const [index, holder] of topic.holders.entries()) {
    run(
      db,
      'INSERT INTO topic_holder (topic_id, person_id, items, share, rank) VALUES (?, ?, ?, ?, ?)',
      id,
      holder.id,
      holder.items,
      holder.share,
      index + 1,
    )
  }
}

/** Topics whose label contains `filter`, the largest first. */
export function listTopics(db: ReadableDatabase, filter: string, limit: number): StoredTopic[] {
  return selectAll<{ label: string; items: number; holders: string }>(
    db,
    `SELECT label, items,
            (SELECT json_group_array(json_object('id', person_id, 'items', items, 'share', share))
             FROM (SELECT * FROM topic_holder WHERE topic_id = topic.id ORDER BY rank)) AS holders
     FROM topic WHERE instr(fold(label), fold(?)) > 0 ORDER BY items DESC, label LIMIT ?`,
    filter,
    limit,
  ).map((topic) => ({ ...topic, holders: JSON.parse(topic.holders) as StoredTopic['holders'] }))
}

/** A person's topics, those first in which they come first. */
export function listTopicsOf(db: ReadableDatabase, person: number, limit: number) {
  return selectAll<{ label: string; items: number; rank: number; holders: number }>(
    db,
    `SELECT label, holder.items, holder.rank,
            (SELECT count(*) FROM topic_holder WHERE topic_id = topic.id) AS holders
     FROM topic_holder AS holder JOIN topic ON topic.id = topic_id
     WHERE person_id = ? ORDER BY holder.rank, holder.items DESC, label LIMIT ?`,
    person,
    limit,
  )
}
