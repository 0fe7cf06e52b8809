import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { withContributors } from '../expertise/contributors.ts'
import { AUTHOR_ROLES } from '../expertise/evidenceRoles.ts'
import { topicUses } from '../expertise/topicUses.ts'
import { readSpeech, type Speech } from '../itemSpeech.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { readItemColumns, type ItemColumns } from '../storage/itemColumns.ts'
import type { StoredPerson } from '../storage/people.ts'
import type { TopicTextReader } from './topicTextReader.ts'

const ASKED = AUTHOR_ROLES.indexOf('asked')

/** Where topics come up, item by item. */
export interface TopicTraffic {
  readonly topics: readonly FoundTopic[]
  /** Items in which each topic is named, in the order of the topics. */
  readonly uses: readonly (readonly number[])[]
  readonly columns: ItemColumns
  readonly speech: Speech
  readonly isAsked: (item: number) => boolean
  readonly itemsOf: (thread: number) => readonly number[]
}

export function readTopicTraffic(
  db: ReadableDatabase,
  people: readonly StoredPerson[],
  topics: readonly FoundTopic[],
  reader: TopicTextReader,
): TopicTraffic {
  const columns = readItemColumns(db)
  const speech = readSpeech(db, columns, new Map(people.map((person) => [person.id, person])))
  const threads = new Map<number, number[]>()
  for (let item = 0; item < columns.size; item++) {
    const thread = columns.thread[item] ?? 0
    if (thread === 0) continue
    const own = threads.get(thread)
    if (own) own.push(item)
    else threads.set(thread, [item])
  }
  return {
    topics,
    uses: topicUses(reader.held(db), topics),
    columns,
    speech,
    isAsked: (item) => speech.role[item] === ASKED,
    itemsOf: (thread) => threads.get(thread) ?? [],
  }
}

/** The topics with those who answer in their conversations among their holders. */
export function contributedTopics({ topics, uses, columns, speech, isAsked, itemsOf }: TopicTraffic): FoundTopic[] {
  return withContributors(topics, uses, { ...columns, ...speech }, itemsOf, isAsked)
}
