import { setImmediate } from 'node:timers/promises'
import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Succession, Successor } from '../../../shared/model/succession.ts'
import { sameSkill } from '../../../shared/model/topicKey.ts'
import { credibleDate } from '../expertise/credibleDate.ts'
import { rankSuccessors, type SuccessionFacts } from '../expertise/successors.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { listTopics } from '../shownTopics.ts'
import { listDepartures } from '../storage/departures.ts'
import { listDirectoryFacts, type DirectoryFacts } from '../storage/directoryFacts.ts'
import type { StoredPerson } from '../storage/people.ts'
import { relatedTopics } from './readTopics.ts'
import { topicEvidence, type OwnEvidence } from './topicEvidence.ts'

/** The first holder of a topic at risk has at least this part of what its holders wrote on it, and this of what anybody did. */
const NEARLY_ALONE = { ofHolders: 0.5, ofAll: 0.4 }
/** Letters to everybody that nobody answers make no holder. */
const LEAST_THREADS = 3
const CANDIDATES_OF_EACH = 3
const YEAR = 365.25 * 86_400_000

/** What is the same for all topics of one request. */
interface Scene {
  readonly snapshot: LibrarySnapshot
  readonly topics: readonly FoundTopic[]
  readonly directory: ReadonlyMap<PersonId, DirectoryFacts>
  readonly writers: Writers
  /** Who may take something over: members who write and have not left. */
  readonly present: readonly StoredPerson[]
}

/** Answers `topic.succession`; throws `not-found`. */
export function readSuccession(view: LibraryView, { key, holder, limit }: Argument<'topic.succession'>): Succession {
  const scene = sceneOf(view)
  const topic = scene.topics.find(({ keys }) => keys.includes(key))
  if (!topic) throw new PasserelleError('not-found', { kind: 'topic', id: key })
  return successionOf(view, scene, topic, holder ?? topic.holders[0]?.id ?? null, limit)
}

/** Answers `skills.succession`. */
export async function readSuccessions(
  view: LibraryView,
  { department, limit }: Argument<'skills.succession'>,
): Promise<Reply<'skills.succession'>> {
  const scene = sceneOf(view)
  const present = new Map(scene.present.map((person) => [person.id, person]))
  const fewHold = scene.topics.filter(({ holders: [first] }) => {
    // On who has left nothing hangs any more.
    const person = present.get(first?.id as PersonId)
    return (
      person !== undefined &&
      (first?.share ?? 0) >= NEARLY_ALONE.ofHolders &&
      (department === undefined || person.department === department)
    )
  })
  const weighed: { topic: FoundTopic; share: number; threads: number; weight: number }[] = []
  for (const topic of fewHold) {
    const { own, share, threads } = partOf(evidenceOn(view, scene, topic), topic.holders[0]?.id ?? 0)
    weighed.push({ topic, share, threads, weight: own * share })
    // A first reading takes seconds where there are many topics: meanwhile others are answered.
    await setImmediate()
  }
  const atRisk = weighed
    .filter(({ share, threads }) => share >= NEARLY_ALONE.ofAll && threads >= LEAST_THREADS)
    .sort((a, b) => b.weight - a.weight || (a.topic.label < b.topic.label ? -1 : 1))
  const topics: Succession[] = []
  for (const { topic } of atRisk.slice(0, limit)) {
    topics.push(successionOf(view, scene, topic, topic.holders[0]?.id ?? null, CANDIDATES_OF_EACH))
    await setImmediate()
  }
  return { total: atRisk.length, topics }
}

function sceneOf(view: LibraryView): Scene {
  const snapshot = view.snapshot()
  const gone = listDepartures(view.db, snapshot.columns.newest)
  return {
    snapshot,
    topics: listTopics(view.db, '', Infinity),
    directory: listDirectoryFacts(view.db),
    writers: readWriters(snapshot),
    present: [...snapshot.people.values()].filter(
      ({ id, kind }) => kind === 'member' && !gone.has(id) && (snapshot.profiles.items[id] ?? 0) > 0,
    ),
  }
}

function successionOf(
  view: LibraryView,
  scene: Scene,
  topic: FoundTopic,
  holderId: number | null,
  limit: number,
): Succession {
  const { snapshot, present } = scene
  const holder = snapshot.people.get(holderId as PersonId)
  const { key, label } = topic
  if (!holder) return { key, label, holder: null, share: 0, candidates: [] }
  const evidence = evidenceOn(view, scene, topic)
  const { share } = partOf(evidence, holder.id)
  const factsOf = factsAbout(view, scene, topic, holder, evidence)
  const ranked = rankSuccessors(present.filter(({ id }) => id !== holder.id).map(factsOf))
  return {
    key,
    label,
    holder: { id: holder.id, name: holder.name, department: holder.department },
    share,
    candidates: ranked.slice(0, limit).flatMap((facts) => describe(snapshot, scene.writers, facts)),
  }
}

interface Facts extends SuccessionFacts {
  readonly neighbours: readonly string[]
}

/** By person, what they wrote on a topic. */
type Evidence = ReadonlyMap<number, OwnEvidence>

function evidenceOn(view: LibraryView, { snapshot }: Scene, { label, forms }: FoundTopic): Evidence {
  return new Map(topicEvidence(view, snapshot, [label, ...forms]).map((own) => [own.person, own]))
}

/** How much of all that was written on a topic is somebody's, and in how many conversations. */
function partOf(evidence: Evidence, person: number): { own: number; share: number; threads: number } {
  const { items = [], threads = 0 } = evidence.get(person) ?? {}
  const all = evidence.values().reduce((sum, own) => sum + own.items.length, 0)
  return { own: items.length, share: items.length / Math.max(1, all), threads }
}

function factsAbout(view: LibraryView, scene: Scene, topic: FoundTopic, holder: StoredPerson, evidence: Evidence) {
  const { snapshot, topics, directory, writers } = scene
  const byKey = new Map(topics.map((one) => [one.key, one]))
  const near = relatedTopics(view, snapshot, topic, topics).flatMap(({ key }) => byKey.get(key) ?? [])
  const ofHolder = evidence.get(holder.id)?.items ?? []
  const together = conversationsWith(snapshot, ofHolder, holder.id)
  const language = mostCommon(ofHolder.map((item) => snapshot.columns.language[item] ?? 0))
  const at = directory.get(holder.id)?.location ?? null
  return ({ id, department }: StoredPerson): Facts => {
    const held = near.flatMap(({ label, holders }) => {
      const own = holders.find((one) => one.id === id)
      return own ? [{ label, items: own.items }] : []
    })
    const entry = directory.get(id)
    return {
      person: id,
      items: evidence.get(id)?.items.length ?? 0,
      nearItems: held.reduce((sum, { items }) => sum + items, 0),
      neighbours: held.map(({ label }) => label),
      withHolder: together.get(id) ?? 0,
      sameDepartment: department !== null && department === holder.department,
      sameLocation: at !== null && entry?.location === at,
      sameLanguage: language !== undefined && writers.languages.get(id) === language,
      declared: (entry?.skills ?? []).some((skill) =>
        [topic.label, ...topic.forms].some((form) => sameSkill(skill, form)),
      ),
      age: (snapshot.columns.newest - (writers.last.get(id) ?? -Infinity)) / YEAR,
    }
  }
}

function describe(
  { people }: LibrarySnapshot,
  writers: Writers,
  facts: Facts & { readonly score: number },
): Successor[] {
  const person = people.get(facts.person as PersonId)
  if (!person) return []
  const { score, items, neighbours, withHolder, sameDepartment, sameLocation, sameLanguage, declared } = facts
  const { id, name, department, title } = person
  const last = writers.last.get(id) ?? null
  const said = { score, items, neighbours, withHolder, sameDepartment, sameLocation, sameLanguage, declared, last }
  return [{ id, name, department, title, ...said }]
}

/** When each person last wrote, and in what language they mostly do. */
interface Writers {
  readonly last: ReadonlyMap<number, number>
  readonly languages: ReadonlyMap<number, number>
}

function readWriters({ columns, speech }: LibrarySnapshot): Writers {
  const last = new Map<number, number>()
  const written = new Map<number, number[]>()
  for (let item = 0; item < columns.size; item++) {
    const author = speech.author[item] ?? 0
    if (author === 0 || speech.silent[item] === 1) continue
    const date = credibleDate(columns, item)
    if (!Number.isNaN(date) && date > (last.get(author) ?? -Infinity)) last.set(author, date)
    const counts = written.get(author) ?? []
    const language = columns.language[item] ?? 0
    counts[language] = (counts[language] ?? 0) + 1
    written.set(author, counts)
  }
  const languages = new Map([...written].map(([author, counts]) => [author, largest(counts)]))
  return { last, languages }
}

function largest(counts: readonly number[]): number {
  return counts.reduce((best, count, index) => ((counts[best] ?? 0) < count ? index : best), 0)
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts: number[] = []
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return values.length === 0 ? undefined : largest(counts)
}

/** By person, conversations of these items in which they wrote too. */
function conversationsWith(
  { columns, speech }: LibrarySnapshot,
  items: readonly number[],
  holder: number,
): Map<number, number> {
  const threads = new Set(items.map((item) => columns.thread[item] ?? 0))
  const shared = new Map<number, Set<number>>()
  for (let item = 0; item < columns.size; item++) {
    const [author, thread] = [speech.author[item] ?? 0, columns.thread[item] ?? 0]
    if (author === 0 || author === holder || speech.silent[item] === 1 || !threads.has(thread)) continue
    shared.set(author, (shared.get(author) ?? new Set()).add(thread))
  }
  return new Map([...shared].map(([person, of]) => [person, of.size]))
}
