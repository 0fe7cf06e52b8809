import { PasserelleError } from '../../../shared/api/errors.ts'
import type { TopicVerdict } from '../../../shared/model/judgement.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { saveJudgement } from '../storage/judgements.ts'
import { findAlias } from '../storage/people.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'

interface Judgement {
  readonly key: string
  readonly topic: string
  readonly verdict: TopicVerdict | null
}

/** Keeps what somebody says of a topic of theirs. Throws `alias-unknown`, and `bad-argument` where the topic has no word. */
export function judgeTopic(db: WritableDatabase, { key, topic, verdict }: Judgement): void {
  const alias = findAlias(db, key)
  if (!alias) throw new PasserelleError('alias-unknown', { key })
  if (topicKey(topic) === '') throw new PasserelleError('bad-argument', { name: 'topic', detail: topic })
  saveJudgement(db, alias.key, topic, verdict, Date.now())
}
