import { PasserelleError } from '../../../shared/api/errors.ts'
import type { TopicEdit } from '../../../shared/model/topic.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { listTopics } from '../shownTopics.ts'
import { deleteTopicEdit, insertTopicEdit } from '../storage/topics.ts'

/**
 * Keeps what a person said of a topic. Throws `not-found` where there is no topic of that key, `bad-argument` where a topic would be
 * merged into itself.
 */
export function editTopic(db: WritableDatabase, edit: TopicEdit): number {
  const topics = listTopics(db, '', Infinity)
  const find = (key: string) => {
    const found = topics.find(({ keys }) => keys.includes(key))
    if (!found) throw new PasserelleError('not-found', { kind: 'topic', id: key })
    return found
  }
  const named = [edit.key, ...(edit.type === 'merge' ? [edit.into] : [])].map(find)
  if (named[0] === named[1]) throw new PasserelleError('bad-argument', { name: 'into', detail: edit.key })
  return insertTopicEdit(
    db,
    edit,
    named.map(({ label }) => label),
    Date.now(),
  )
}

/** Takes it back; throws `not-found`. */
export function undoTopicEdit(db: WritableDatabase, id: number): void {
  if (!deleteTopicEdit(db, id)) throw new PasserelleError('not-found', { kind: 'topic', id })
}
