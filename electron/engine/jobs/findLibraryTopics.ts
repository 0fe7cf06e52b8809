import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { findTopics, type UsedTopic } from '../expertise/findTopics.ts'
import { pairTopics, type NamedTopic } from '../expertise/pairTopics.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { listSnapshots } from '../storage/directory.ts'
import type { StoredPerson } from '../storage/people.ts'
import type { NewTopicTexts } from '../storage/topicTexts.ts'
import { isGeneric } from '../text/genericWords.ts'
import { isStopWord } from '../text/stopWords.ts'
import { tokenize } from '../text/tokenize.ts'
import { mergeVariants } from './mergeVariants.ts'
import { TopicTextReader } from './topicTextReader.ts'

const MOST_TOPICS = 2000

interface LibraryTopics {
  /** The most telling first. */
  readonly topics: readonly FoundTopic[]
  /** What was read for them and had not been read before. */
  readonly texts: NewTopicTexts | null
}

/**
 * The topics of a library's own texts. Only texts that no analysis has read are read, and only what they change is counted anew; topics
 * are the same whatever was imported when.
 */
export function findLibraryTopics(
  db: ReadableDatabase,
  people: readonly StoredPerson[],
  reader = new TopicTextReader(),
): LibraryTopics {
  const { texts, facts, counted, added } = reader.read(db, people)
  const rules = {
    limit: mostTopics(counted),
    ...reader.namedForms.filter(texts, namesOf(people)),
    isTopic: labelFilter(db, people),
  }
  const { topics, others } = findTopics(texts, facts, rules, reader.counted)
  return { topics: withTwins(mergeVariants(topics), topics, others), texts: added }
}

/**
 * With the key of the topic that is the same thing in another language, where the same people use both. What is nobody's topic by its
 * own name comes last, only as the other name of one.
 */
function withTwins(
  topics: readonly FoundTopic[],
  used: readonly UsedTopic[],
  others: readonly UsedTopic[],
): FoundTopic[] {
  const usedByKey = new Map(used.map((topic) => [topic.key, topic]))
  const merged = new Set(topics.flatMap(({ keys }) => keys))
  const named = topics.flatMap(({ key, label }) => namedTopic(usedByKey.get(key), label))
  const unlisted = others.flatMap((other) => (merged.has(other.key) ? [] : namedTopic(other, other.label)))
  const twins = pairTopics(named, unlisted)
  return [...topics, ...others.filter(({ key }) => twins.has(key))].map(
    ({ key, keys, label, forms, score, items, threads, history, holders }) => {
      const twin = twins.get(key)
      const topic = { key, keys, label, forms, score, items, threads, history, holders }
      return twin === undefined ? topic : { ...topic, twin }
    },
  )
}

function namedTopic(used: UsedTopic | undefined, label: string): NamedTopic[] {
  if (used === undefined || used.language < 0) return []
  const words = tokenize(label).filter((word) => word.length > 1 && !isStopWord(word, 'und'))
  return [{ key: used.key, language: used.language, users: used.users, words }]
}

/** The names of the organisation's people. */
function* namesOf(people: readonly StoredPerson[]): Generator<string> {
  for (const { kind, name } of people) if (kind === 'member') yield name
}

/** Names of departments and places are no topics on their own, nor are words that name no field. */
function labelFilter(db: ReadableDatabase, people: readonly StoredPerson[]): (label: string) => boolean {
  const rows = listSnapshots(db).flatMap((snapshot) => snapshot.rows)
  const places = rows.flatMap(({ division, location, above }) => [division, location, ...above])
  // A guessed department may well be named by its topics.
  const departments = [...rows, ...people.filter(({ departmentOrigin }) => departmentOrigin === 'correction')].map(
    ({ department }) => department,
  )
  const words = new Set([...places, ...departments].flatMap((name) => tokenize(name ?? '')))
  return (label) => !tokenize(label).every((token) => words.has(token)) && !isGeneric(label)
}

/** A small corpus has few topics: they grow as the square root of its texts. */
function mostTopics(texts: number): number {
  return Math.min(MOST_TOPICS, Math.round(5 * Math.sqrt(texts)))
}
