import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { TopicJudgement, TopicVerdict } from '../../../shared/model/judgement.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { run, selectAll } from './sql.ts'

/** A judgement with whose it is and what its topic is known by. */
export interface StoredJudgement extends TopicJudgement {
  readonly person: PersonId
  readonly key: string
}

/**
 * Keeps what the person who uses an alias says of a topic, in the place of what they said of it before under any of their aliases;
 * null takes that back. Of what is taken back nothing stays in the file.
 *
 * @param aliasKey as it is stored
 */
export function saveJudgement(
  db: WritableDatabase,
  aliasKey: string,
  topic: string,
  verdict: TopicVerdict | null,
  madeAt: Instant,
): void {
  const key = topicKey(topic)
  db.transaction(() => {
    overwriteDeleted(db, () =>
      run(
        db,
        `DELETE FROM topic_judgement WHERE topic_key = ? AND (alias_key = ? OR alias_key IN (
           SELECT address FROM alias WHERE person_id = (SELECT person_id FROM alias WHERE address = ?)))`,
        key,
        aliasKey,
        aliasKey,
      ),
    )
    if (verdict === null) return
    run(
      db,
      'INSERT INTO topic_judgement (alias_key, topic_key, topic, verdict, made_at) VALUES (?, ?, ?, ?, ?)',
      aliasKey,
      key,
      topic,
      verdict,
      madeAt,
    )
  }).immediate()
}

/**
 * The newest of each person on each topic, in the order in which they were made; those whose alias nobody uses at present are kept
 * and left out.
 */
export function listJudgements(db: ReadableDatabase): StoredJudgement[] {
  const rows = selectAll<StoredJudgement>(
    db,
    `SELECT person_id AS person, topic_key AS key, topic, verdict, made_at AS madeAt
     FROM topic_judgement JOIN alias ON alias.address = alias_key ORDER BY made_at, alias_key`,
  )
  return [...new Map(rows.map((row) => [`${row.person} ${row.key}`, row])).values()]
}
