import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { ListedTopic, TopicDetail, TopicEvidence, TopicOrder } from '../../../shared/model/topic.ts'
import { countByQuarter, topicBurst, writtenQuarters, type WrittenQuarters } from '../expertise/burst.ts'
import { quarterName } from '../expertise/quarterNumber.ts'
import { createTopicCounter, type TopicCounter } from '../expertise/topicsInTexts.ts'
import { measureActivity, topicTrend } from '../expertise/topicTrend.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { compileQuery } from '../search/compileQuery.ts'
import { makeSnippet } from '../search/snippet.ts'
import { getOwnText } from '../storage/bodies.ts'
import { getHeads } from '../storage/itemHeads.ts'
import { listTopics } from '../shownTopics.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { matchingItems } from '../storage/searchItems.ts'
import { foldAccents } from '../text/foldAccents.ts'
import { fillQuarters } from './quarters.ts'
import { queryTerms } from './queryTerms.ts'

const EVIDENCE_SHOWN = 12
const RELATED_SHOWN = 8
/** The newest items in which related topics are looked for. */
const READ_FOR_RELATED = 300

/** Answers `topic.list`. */
export function readTopics(view: LibraryView, argument: Argument<'topic.list'>): Reply<'topic.list'> {
  const { filter = '', department, order = 'size', limit } = argument
  const snapshot = view.snapshot()
  return listTopics(view.db, filter, Infinity)
    .map((topic) => summarise(topic, snapshot))
    .filter(({ departments }) => department === undefined || departments.includes(department))
    .sort(order === 'telling' && department !== undefined ? tellingOf(department) : ORDERS[order])
    .slice(0, limit)
}

type Compare = (a: ListedTopic, b: ListedTopic) => number
/** Towards the front the more certain the trend. */
const certainty = ({ trend }: ListedTopic, direction: string) => (trend.direction === direction ? 1 - trend.p : -1)
const ORDERS: Readonly<Record<TopicOrder, Compare>> = {
  telling: (a, b) => b.score - a.score,
  size: (a, b) => b.items - a.items || b.score - a.score,
  rising: (a, b) => certainty(b, 'rising') - certainty(a, 'rising') || b.items - a.items,
  fading: (a, b) => certainty(b, 'fading') - certainty(a, 'fading') || b.items - a.items,
  risk: (a, b) => a.busFactor - b.busFactor || a.effectiveHolders - b.effectiveHolders || b.score - a.score,
}

/** Of a department what its own people hold tells most, and all the more the fewer they are. */
function tellingOf(department: string): Compare {
  const telling = ({ score, holders }: ListedTopic) => {
    const own = holders.filter((holder) => holder.department === department)
    return (score * own.reduce((sum, { share }) => sum + share, 0)) / Math.sqrt(Math.max(1, holders.length))
  }
  return (a, b) => telling(b) - telling(a)
}

const written = new WeakMap<LibrarySnapshot, WrittenQuarters>()

/** What the people of the organisation wrote by quarter, counted once for each state of the library. */
function writtenIn(snapshot: LibrarySnapshot): WrittenQuarters {
  const known = written.get(snapshot)
  if (known) return known
  const { columns, speech } = snapshot
  const counted = writtenQuarters(countByQuarter({ ...columns, ...speech }))
  written.set(snapshot, counted)
  return counted
}

function summarise(topic: FoundTopic, snapshot: LibrarySnapshot): ListedTopic {
  const { people } = snapshot
  const seen = writtenIn(snapshot)
  const holders = topic.holders.flatMap(({ id, share, items }) => {
    const person = people.get(id as PersonId)
    return person ? [{ id: person.id, name: person.name, department: person.department, share, items }] : []
  })
  const concentration = holders.reduce((sum, { share }) => sum + share * share, 0)
  const credible = topic.history.filter(([quarter]) => quarter >= seen.first && quarter <= seen.last)
  const [first, last] = [credible[0] ?? topic.history[0], credible.at(-1) ?? topic.history.at(-1)]
  return {
    key: topic.key,
    label: topic.label,
    items: topic.items,
    threads: topic.threads,
    score: topic.score,
    holders,
    departments: [...new Set(holders.flatMap(({ department }) => department ?? []))].sort(),
    effectiveHolders: concentration > 0 ? 1 / concentration : 0,
    busFactor: busFactor(holders.map(({ share }) => share)),
    since: first ? quarterName(first[0]) : null,
    until: last ? quarterName(last[0]) : null,
    trend: topicTrend(topic, measureActivity(seen)),
    burst: topicBurst(topic, seen),
  }
}

/** The fewest who together hold half; `shares` from the largest. 0 for nobody. */
function busFactor(shares: readonly number[]): number {
  let held = 0
  const index = shares.findIndex((share) => (held += share) >= 0.5)
  return index < 0 ? shares.length : index + 1
}

/** Answers `topic.get`; throws `not-found`. */
export function readTopic(view: LibraryView, key: string): TopicDetail {
  const snapshot = view.snapshot()
  const topics = listTopics(view.db, '', Infinity)
  const topic = topics.find(({ keys }) => keys.includes(key))
  if (!topic) throw new PasserelleError('not-found', { kind: 'topic', id: key })
  const items = itemsOn(view, snapshot, topic)
  return {
    ...summarise(topic, snapshot),
    names: topic.names ?? [],
    forms: topic.forms,
    history: fillQuarters(topic.history),
    related: relatedTo(view, topic, topics, items),
    evidence: evidenceOf(view, topic, items),
  }
}

/** Topics that come up with one of them in what its holders write, the nearest first. */
export function relatedTopics(
  view: LibraryView,
  snapshot: LibrarySnapshot,
  topic: FoundTopic,
  topics: readonly FoundTopic[],
): TopicDetail['related'] {
  return relatedTo(view, topic, topics, itemsOn(view, snapshot, topic))
}

/** Items with one of its forms by those who hold it, the newest first. */
function itemsOn({ db }: LibraryView, { columns, speech }: LibrarySnapshot, topic: FoundTopic): ItemId[] {
  const holders = new Set(topic.holders.map(({ id }) => id))
  const dateOf = (item: ItemId) => {
    const date = columns.date[item] ?? NaN
    return Number.isNaN(date) ? -Infinity : date
  }
  const query = topic.forms.map((form) => `"${form.replaceAll('"', ' ')}"`).join(' OR ')
  return matchingItems(
    db,
    compileQuery(query, () => []),
  )
    .filter((item) => holders.has(speech.author[item] ?? 0) && speech.silent[item] !== 1)
    .sort((a, b) => dateOf(b) - dateOf(a) || b - a)
}

function evidenceOf(view: LibraryView, topic: FoundTopic, items: readonly ItemId[]): TopicEvidence[] {
  const marks = queryTerms(view, topic.forms.join(' ')).flatMap(({ forms }) => forms)
  return getHeads(view.db, items.slice(0, EVIDENCE_SHOWN)).map(({ id, subject, date, author }) => ({
    id,
    subject,
    date,
    author: author === null ? null : { id: author.id, name: author.name },
    excerpt: makeSnippet(getOwnText(view.db, id), marks, foldAccents).snippet,
  }))
}

/** Topics that come up in the same items more than their size makes likely: count over root of the topic's items. */
function relatedTo(
  { db }: LibraryView,
  topic: FoundTopic,
  topics: readonly FoundTopic[],
  items: readonly ItemId[],
): TopicDetail['related'] {
  const counted = counterOf(topics)(items.slice(0, READ_FOR_RELATED).map((id) => getOwnText(db, id)))
  return counted
    .filter(({ topic: other, texts }) => other !== topic && texts > 1)
    .sort((a, b) => b.texts / Math.sqrt(b.topic.items) - a.texts / Math.sqrt(a.topic.items))
    .slice(0, RELATED_SHOWN)
    .map(({ topic: { key, label }, texts }) => ({ key, label, items: texts }))
}

const counters = new WeakMap<readonly FoundTopic[], TopicCounter<FoundTopic>>()

/** Forms are all there are of a topic: what has the same stem only may be another word. */
function asWritten(text: string): string {
  return foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Made once for a list of topics, however many of them are asked about. */
function counterOf(topics: readonly FoundTopic[]): TopicCounter<FoundTopic> {
  const counter = counters.get(topics) ?? createTopicCounter(topics, asWritten)
  counters.set(topics, counter)
  return counter
}
