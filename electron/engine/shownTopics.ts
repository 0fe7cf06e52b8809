import type { FoundTopic } from '../../shared/model/foundTopic.ts'
import { foldSpelling } from '../../shared/model/foldSpelling.ts'
import { editTopics } from './expertise/editTopics.ts'
import { byPlace } from './expertise/topicPlaces.ts'
import { withoutWithdrawn } from './expertise/withoutWithdrawn.ts'
import type { ReadableDatabase } from './storage/database.ts'
import { listJudgements } from './storage/judgements.ts'
import { listFoundTopics, listTopicEdits } from './storage/topics.ts'

/** What was found, as people said that it is: renamed, merged, hidden, without who withdrew from it. */
export function asPeopleSay(db: ReadableDatabase, topics: readonly FoundTopic[]): FoundTopic[] {
  const edits = listTopicEdits(db).map(({ edit }) => edit)
  return withoutWithdrawn(editTopics(topics, edits), listJudgements(db))
}

/** Topics as people said they are, of which one form holds `filter`; the most telling first. */
export function listTopics(db: ReadableDatabase, filter: string, limit: number): FoundTopic[] {
  const topics = asPeopleSay(db, listFoundTopics(db))
  const folded = foldSpelling(filter)
  const holds = (form: string) => foldSpelling(form).includes(folded)
  return topics.filter(({ label, forms }) => folded === '' || [label, ...forms].some(holds)).slice(0, limit)
}

/** A person's topics, those first in which they come first. */
export function listTopicsOf(db: ReadableDatabase, person: number, limit: number) {
  return listTopics(db, '', Infinity)
    .flatMap(({ key, label, holders }) => {
      const index = holders.findIndex(({ id }) => id === person)
      const holder = holders[index]
      return holder ? [{ key, label, items: holder.items, rank: index + 1, holders: holders.length }] : []
    })
    .sort(byPlace)
    .slice(0, limit)
}
