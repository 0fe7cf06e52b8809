import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { Offer, ReachEvidence } from '../../../shared/model/reach.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'
import type { Language } from '../../../shared/wording/language.ts'
import { parseSubject } from '../corpus/subject.ts'
import { AUTHOR_ROLES } from '../expertise/evidenceRoles.ts'
import { createTopicCounter } from '../expertise/topicsInTexts.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { listTopics, listTopicsOf } from '../shownTopics.ts'
import { questionWords } from '../search/questionWords.ts'
import { getOwnText } from '../storage/bodies.ts'
import { getHeads } from '../storage/itemHeads.ts'
import { listJudgements } from '../storage/judgements.ts'
import { itemsAbout } from './itemsAbout.ts'
import { topicEvidence } from './topicEvidence.ts'

const EVIDENCE_SHOWN = 3
const OFFERS_SHOWN = 3
const INSTEAD_SHOWN = 3
/** The newest questions of a person that are read. */
const QUESTIONS_READ = 200
/** Somebody offers topics of which they come before this place. */
const LAST_PLACE = 3
/** The kind of a row that does not exist. */
const MISSING = 255
const ASKED = AUTHOR_ROLES.indexOf('asked')

/** What somebody is to be asked about. */
export interface AskedTopic {
  /** As it is shown: the topic's own name where it is one. */
  readonly label: string
  /** All that it is written as. */
  readonly forms: readonly string[]
}

/** The topic that words name, or the words themselves; without words, the person's first topic, or none. */
export function topicToAsk({ db }: LibraryView, words: string | undefined, person: PersonId): AskedTopic | null {
  const wanted = questionWords(words ?? '').trim()
  const label = wanted === '' ? listTopicsOf(db, person, 1)[0]?.label : wanted
  if (label === undefined) return null
  const key = topicKey(label)
  const topic = listTopics(db, '', Infinity).find(({ keys, forms }) => [...keys, ...forms.map(topicKey)].includes(key))
  return topic ? { label: topic.label, forms: [...new Set([topic.label, ...topic.forms])] } : { label, forms: [label] }
}

/** What the topic says of people: what the person wrote on it, who else did, and who wrote in the same conversations. */
export interface TopicTraces {
  /** The most quotable first: with a subject that names the topic, then with a subject; the newest first. */
  readonly evidence: readonly ReachEvidence[]
  /** Others by how much they wrote on it. */
  readonly others: readonly PersonId[]
  /** Conversations on it in which both a person and the one asked for wrote. */
  readonly sharedThreads: ReadonlyMap<number, number>
}

const NO_TRACES: TopicTraces = { evidence: [], others: [], sharedThreads: new Map() }

export function tracesOf(view: LibraryView, topic: AskedTopic | null, person: PersonId): TopicTraces {
  if (topic === null) return NO_TRACES
  const snapshot = view.snapshot()
  const all = topicEvidence(view, snapshot, topic.forms)
  const own = isWithdrawn(view, person, topic) ? [] : (all.find((evidence) => evidence.person === person)?.items ?? [])
  return {
    evidence: quotable(view, own as ItemId[], topic).slice(0, EVIDENCE_SHOWN),
    others: all
      .filter((evidence) => evidence.person !== person && evidence.threads > 0)
      .sort((a, b) => b.threads - a.threads || b.items.length - a.items.length || a.person - b.person)
      .map((evidence) => evidence.person as PersonId),
    sharedThreads: countSharedThreads(snapshot, itemsAbout(view, snapshot, topic.forms), person),
  }
}

/** They said that it is not their topic, or that nobody is to know. */
function isWithdrawn({ db }: LibraryView, person: PersonId, { label, forms }: AskedTopic): boolean {
  const keys = new Set([label, ...forms].map(topicKey))
  return listJudgements(db).some((said) => said.person === person && said.verdict !== 'confirmed' && keys.has(said.key))
}

function quotable({ db }: LibraryView, items: readonly ItemId[], { forms }: AskedTopic): ReachEvidence[] {
  const keys = forms.map(topicKey)
  const worth = ({ subject }: ReachEvidence) => {
    const key = ` ${topicKey(subject)} `
    return keys.some((form) => key.includes(` ${form} `)) ? 2 : subject === '' ? 0 : 1
  }
  return getHeads(db, items)
    .map(({ id, kind, subject, date }) => ({ id, kind, subject: bareSubject(subject), date }))
    .sort((a, b) => worth(b) - worth(a) || (b.date ?? 0) - (a.date ?? 0))
    .filter(({ subject }, at, all) => subject === '' || all.findIndex((one) => one.subject === subject) === at)
}

/** The subject as it was first written: `Re: [team] The leak` is `The leak`. */
function bareSubject(subject: string): string {
  const folded = subject.replace(/\s+/g, ' ').trim()
  return folded.slice(Math.max(0, folded.length - parseSubject(subject).base.length))
}

function countSharedThreads(
  { columns, speech }: LibrarySnapshot,
  about: readonly number[],
  person: PersonId,
): Map<number, number> {
  const writers = new Map<number, Set<number>>()
  for (const item of about) {
    const [thread, author] = [columns.thread[item] ?? 0, speech.author[item] ?? 0]
    if (author !== 0) writers.set(thread, (writers.get(thread) ?? new Set()).add(author))
  }
  const shared = new Map<number, number>()
  for (const together of writers.values()) {
    if (!together.has(person)) continue
    for (const other of together) if (other !== person) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return shared
}

/** Those who may be asked instead: others who wrote on the topic. */
export function instead({ others }: TopicTraces, isThere: (person: PersonId) => boolean): PersonId[] {
  return others.filter(isThere).slice(0, INSTEAD_SHOWN)
}

/**
 * What the asker has to give: topics of which they are among the first, before the person, and that the person asked about; by how often,
 * and how telling the topic is. Empty where the person asked nothing of the kind.
 */
export function offersOf(view: LibraryView, asker: PersonId, person: PersonId, topic: AskedTopic | null): Offer[] {
  const questions = questionsOf(view.snapshot(), person).slice(0, QUESTIONS_READ)
  if (questions.length === 0) return []
  const placeOf = (holders: readonly { readonly id: number }[], id: PersonId) => {
    const place = holders.findIndex((holder) => holder.id === id)
    return place < 0 ? Infinity : place
  }
  const mine = listTopics(view.db, '', Infinity)
    .filter(({ holders }) => placeOf(holders, asker) < Math.min(LAST_PLACE, placeOf(holders, person)))
    .filter(({ label }) => topic === null || topicKey(label) !== topicKey(topic.label))
  const texts = getHeads(view.db, questions).map(({ id, subject }) => `${subject}\n${getOwnText(view.db, id)}`)
  return createTopicCounter(mine)(texts)
    .sort((a, b) => b.texts * b.topic.score - a.texts * a.topic.score)
    .slice(0, OFFERS_SHOWN)
    .map((found) => ({ topic: found.topic.label, asked: found.texts }))
}

/** What a person asked, the newest first. */
function questionsOf({ columns, speech }: LibrarySnapshot, person: PersonId): ItemId[] {
  const asked: ItemId[] = []
  for (let item = 0; item < columns.size; item++) {
    if (speech.author[item] === person && speech.role[item] === ASKED && speech.silent[item] !== 1) {
      asked.push(item as ItemId)
    }
  }
  const dateOf = (item: ItemId) => columns.date[item] ?? NaN
  return asked.sort((a, b) => (dateOf(b) || 0) - (dateOf(a) || 0))
}

/** Whichever of the two languages a person writes more in; undefined where they write as much, or nothing, in both. */
export function languageOf({ columns, speech }: LibrarySnapshot, person: PersonId): Language | undefined {
  const [english, french] = [columns.languages.indexOf('en'), columns.languages.indexOf('fr')]
  let lead = 0
  for (let item = 0; item < columns.size; item++) {
    if (speech.author[item] !== person || columns.kind[item] === MISSING) continue
    if (columns.language[item] === french) lead++
    else if (columns.language[item] === english) lead--
  }
  return lead > 0 ? 'fr' : lead < 0 ? 'en' : undefined
}
