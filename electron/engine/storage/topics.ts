import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { StoredTopicEdit, TopicEdit } from '../../../shared/model/topic.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { run, selectAll } from './sql.ts'

export function deleteTopics(db: WritableDatabase): void {
  run(db, 'DELETE FROM topic_holder')
  run(db, 'DELETE FROM topic')
}

export function saveTopic(db: WritableDatabase, topic: FoundTopic): void {
  const { id } = run(
    db,
    'INSERT INTO topic (label, items, score, threads, twin, keys, forms, history) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    topic.label,
    topic.items,
    topic.score,
    topic.threads,
    topic.twin ?? null,
    ...[topic.keys, topic.forms, topic.history].map((list) => JSON.stringify(list)),
  )
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

interface Row {
  readonly label: string
  readonly items: number
  readonly score: number
  readonly threads: number
  readonly twin: string | null
  readonly keys: string
  readonly forms: string
  readonly history: string
  readonly holders: string
}

/** Topics as they were found, whatever was said of them since, the most telling first. */
export function listFoundTopics(db: ReadableDatabase): FoundTopic[] {
  return selectAll<Row>(
    db,
    `SELECT label, items, score, threads, twin, keys, forms, history,
            (SELECT json_group_array(json_object('id', person_id, 'items', items, 'share', share))
             FROM (SELECT * FROM topic_holder WHERE topic_id = topic.id ORDER BY rank)) AS holders
     FROM topic ORDER BY score DESC, label`,
  ).map(({ keys, forms, history, holders, twin, ...topic }) => {
    const all = JSON.parse(keys) as string[]
    return {
      ...topic,
      ...(twin === null ? {} : { twin }),
      key: all[0] ?? topic.label,
      keys: all,
      forms: JSON.parse(forms) as string[],
      history: JSON.parse(history) as FoundTopic['history'],
      holders: JSON.parse(holders) as FoundTopic['holders'],
    }
  })
}

export function insertTopicEdit(
  db: WritableDatabase,
  edit: TopicEdit,
  labels: readonly string[],
  madeAt: number,
): number {
  return run(db, 'INSERT INTO topic_edit (payload, made_at) VALUES (?, ?)', JSON.stringify({ edit, labels }), madeAt).id
}

/** Whether there was such an edit; what it said is overwritten in the file. */
export function deleteTopicEdit(db: WritableDatabase, id: number): boolean {
  return overwriteDeleted(db, () => run(db, 'DELETE FROM topic_edit WHERE id = ?', id).changes > 0)
}

/** In the order in which they were made. */
export function listTopicEdits(db: ReadableDatabase): StoredTopicEdit[] {
  return selectAll<{ id: number; payload: string; madeAt: number }>(
    db,
    'SELECT id, payload, made_at AS madeAt FROM topic_edit ORDER BY id',
  ).map(({ id, payload, madeAt }) => ({
    ...(JSON.parse(payload) as Pick<StoredTopicEdit, 'edit' | 'labels'>),
    id,
    madeAt,
  }))
}
