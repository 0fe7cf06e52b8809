import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { SentMessage } from '../../../shared/model/network.ts'
import { countByQuarter, topicBurst, writtenQuarters } from '../expertise/burst.ts'
import { withContributors } from '../expertise/contributors.ts'
import { AUTHOR_ROLES } from '../expertise/evidenceRoles.ts'
import type { TopicTexts } from '../expertise/topicTexts.ts'
import { outwardHolders } from '../expertise/outwardHolders.ts'
import { topicUses } from '../expertise/topicUses.ts'
import { readSpeech, type Speech } from '../itemSpeech.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import type { ItemColumns } from '../storage/itemColumns.ts'
import type { StoredPerson } from '../storage/people.ts'
import type { TopicTextReader } from './topicTextReader.ts'

const ASKED = AUTHOR_ROLES.indexOf('asked')

export interface TimedTopic extends FoundTopic {
  /** The quarter that nearly all of it lies in, where it was a burst that is over. */
  readonly burst?: string
  /** Those who write on it mostly to people outside. */
  readonly outward?: ReadonlySet<number>
}

/** Where topics come up, item by item. */
export interface TopicTraffic {
  readonly topics: readonly TimedTopic[]
  /** Items in which each topic is named, in the order of the topics. */
  readonly uses: readonly (readonly number[])[]
  /** The names that each topic goes by, with the items in which it does, in the order of the topics. */
  readonly variants: readonly (readonly { readonly word: string; readonly items: ReadonlySet<number> }[])[]
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
  const columns = reader.columns(db)
  const speech = readSpeech(db, columns, new Map(people.map((person) => [person.id, person])))
  const threads = new Map<number, number[]>()
  for (let item = 0; item < columns.size; item++) {
    const thread = columns.thread[item] ?? 0
    if (thread === 0) continue
    const own = threads.get(thread)
    if (own) own.push(item)
    else threads.set(thread, [item])
  }
  const texts = reader.held(db, people)
  const written = writtenQuarters(countByQuarter({ ...columns, ...speech }))
  return {
    topics: topics.map((topic) => {
      const burst = topicBurst(topic, written)
      return burst === null ? topic : { ...topic, burst }
    }),
    uses: topicUses(texts, topics),
    variants: variantsOf(texts, topics),
    columns,
    speech,
    isAsked: (item) => speech.role[item] === ASKED,
    itemsOf: (thread) => threads.get(thread) ?? [],
  }
}

/** One pass over the texts for all names of topics that have several. */
function variantsOf(texts: TopicTexts, topics: readonly FoundTopic[]): TopicTraffic['variants'] {
  const names = topics.flatMap(({ keys }, topic) =>
    keys.length < 2 ? [] : keys.map((key) => ({ topic, key, keys: [key] })),
  )
  const uses = topicUses(texts, names)
  const byTopic = Map.groupBy([...names.keys()], (name) => names[name]?.topic ?? -1)
  return topics.map((_, topic) =>
    (byTopic.get(topic) ?? []).map((name) => ({ word: names[name]?.key ?? '', items: new Set(uses[name]) })),
  )
}

/** The topics with those who answer in their conversations among their holders. */
export function contributedTopics({ topics, uses, columns, speech, isAsked, itemsOf }: TopicTraffic): TimedTopic[] {
  return withContributors(topics, uses, { ...columns, ...speech }, itemsOf, isAsked)
}

/** The topics with who writes on each mostly to people outside, as the messages show it. */
export function withOutward(
  { topics, uses, speech }: TopicTraffic,
  people: readonly StoredPerson[],
  messages: readonly SentMessage[],
): TimedTopic[] {
  const outsiders = new Set(people.flatMap(({ id, kind }) => (kind === 'external' ? [id] : [])))
  const outward = new Set<number>()
  for (const { item, from, to } of messages) {
    if (outsiders.has(from) || to.some((id) => outsiders.has(id))) outward.add(item)
  }
  const authorOf = (item: number) => (speech.silent[item] === 1 ? 0 : (speech.author[item] ?? 0))
  return topics.map((topic, index) => ({
    ...topic,
    outward: outwardHolders(uses[index] ?? [], authorOf, (item) => outward.has(item)),
  }))
}
