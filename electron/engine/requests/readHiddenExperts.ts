import { setImmediate } from 'node:timers/promises'
import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { HiddenExpert } from '../../../shared/model/hiddenExpert.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { NetworkReply } from '../../../shared/model/network.ts'
import {
  DEFAULT_HIDDEN_RULES,
  findHiddenExperts,
  median,
  mostGeneralVisibility,
  type AllWritten,
  type JudgedEvidence,
  type TopicEvidence,
} from '../expertise/hiddenExperts.ts'
import { countVisibility, generalVisibility, type GeneralFacts } from '../expertise/visibility.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { listDepartures } from '../storage/departures.ts'
import { listDirectoryFacts, type DirectoryFacts } from '../storage/directoryFacts.ts'
import { getHeads } from '../storage/itemHeads.ts'
import { listTopics } from '../shownTopics.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { foldAccents } from '../text/foldAccents.ts'
import { sameSkill } from '../../../shared/model/topicKey.ts'
import { currentMeasure } from './readNetwork.ts'
import { topicAskers, topicEvidence, type OwnEvidence } from './topicEvidence.ts'

const MOST_TOPICS = 2000
const EVIDENCE_SHOWN = 5

interface Found extends TopicEvidence {
  readonly own: OwnEvidence
  readonly holders: number
}

/** What is known of the people, whatever the topic. */
interface Standing {
  readonly facts: ReadonlyMap<PersonId, GeneralFacts>
  readonly visibility: ReadonlyMap<PersonId, number>
  readonly directory: ReadonlyMap<PersonId, DirectoryFacts>
  readonly titles: ReadonlyMap<PersonId, string | null>
  /** By department, members who write. */
  readonly writers: ReadonlyMap<string | null, number>
  readonly all: AllWritten
}

/** Answers `experts.hidden`; computes the network first where it is out of date. */
export async function readHiddenExperts(
  view: LibraryView,
  jobs: JobQueue,
  { department, limit, ...given }: Argument<'experts.hidden'>,
): Promise<Reply<'experts.hidden'>> {
  const rules = { ...DEFAULT_HIDDEN_RULES, ...given }
  const network = (await currentMeasure(view, jobs, 'network')) as NetworkReply
  const snapshot = view.snapshot()
  const standing = standingOf(view, snapshot, network)
  const topics = listTopics(view.db, '', MOST_TOPICS).filter((topic) => mayHideSomebody(topic, standing, rules))
  const evidence: Found[] = []
  for (const topic of topics) {
    evidence.push(...evidenceOn(view, snapshot, topic, standing))
    // A first reading takes seconds where there are many topics: meanwhile others are answered.
    await setImmediate()
  }
  // Who has left keeps their place among a topic's people, and is nobody to be discovered.
  const gone = listDepartures(view.db, Date.now())
  const found = findHiddenExperts(evidence, rules, standing.all).filter(
    ({ person }) =>
      !gone.has(person as PersonId) &&
      (department === undefined || snapshot.people.get(person as PersonId)?.department === department),
  )
  const people = [...Map.groupBy(found, ({ person }) => person).values()]
  return {
    rules,
    total: people.length,
    experts: people.slice(0, limit).flatMap((ofPerson) => describe(view, snapshot, ofPerson, standing.facts)),
  }
}

function standingOf({ db }: LibraryView, snapshot: LibrarySnapshot, { ties }: NetworkReply): Standing {
  const { people, profiles } = snapshot
  const directory = listDirectoryFacts(db)
  const members = [...people.values()].filter(({ id, kind }) => kind === 'member' && (profiles.items[id] ?? 0) > 0)
  const facts = countVisibility({ people: members, ties, managerOf: managers(directory) })
  const writers = new Map(
    [...Map.groupBy(members, ({ department }) => department)].map(([name, of]) => [name, of.length]),
  )
  const titles = new Map(members.map(({ id, title }) => [id, title]))
  const all = writtenByMembers(snapshot, facts)
  return { facts, visibility: generalVisibility(facts), directory, titles, writers, all }
}

function writtenByMembers(
  { columns, speech }: LibrarySnapshot,
  members: { has(person: PersonId): boolean },
): AllWritten {
  const lengths: number[] = []
  for (let item = 0; item < columns.size; item++) {
    if (speech.silent[item] === 1 || !members.has((speech.author[item] ?? 0) as PersonId)) continue
    lengths.push(columns.length[item] ?? 0)
  }
  return { items: lengths.length, length: median(lengths) }
}

/** Managers as people: a directory names them, by the name or the address that it lists them by. */
function managers(directory: ReadonlyMap<PersonId, DirectoryFacts>): Map<PersonId, PersonId> {
  const byName = new Map([...directory].map(([id, { name }]) => [foldAccents(name), id]))
  return new Map(
    [...directory].flatMap(([id, { manager }]) => {
      const boss = manager === null ? undefined : byName.get(foldAccents(manager))
      return boss === undefined ? [] : [[id, boss] as const]
    }),
  )
}

/** Whether one of the topic's people could be hidden, before anything is read about it. */
function mayHideSomebody(
  { label, forms, holders }: FoundTopic,
  standing: Standing,
  rules: typeof DEFAULT_HIDDEN_RULES,
): boolean {
  const { visibility } = standing
  return holders.some(({ id }) => {
    const seen = visibility.get(id as PersonId)
    return seen !== undefined && seen <= mostGeneralVisibility(rules) && !declares(standing, id, [label, ...forms])
  })
}

/** Whether the directory says so, among their skills or in their title. */
function declares({ directory, titles }: Standing, person: number, forms: readonly string[]): boolean {
  const said = [...(directory.get(person as PersonId)?.skills ?? []), titles.get(person as PersonId) ?? '']
  return said.some((skill) => forms.some((form) => sameSkill(skill, form)))
}

/** Of the topic's people: to be one takes more than to use its words (see findTopics.ts). */
function evidenceOn(
  view: LibraryView,
  snapshot: LibrarySnapshot,
  { label, forms, holders }: FoundTopic,
  standing: Standing,
): Found[] {
  const { visibility, writers } = standing
  const names = [label, ...forms]
  const held = new Set(holders.map(({ id }) => id))
  const evidence = topicEvidence(view, snapshot, names)
  const asked = topicAskers(view, snapshot, names)
  const ofAll = evidence.reduce((sum, { items }) => sum + items.length, 0)
  const departmentOf = (person: number) => snapshot.people.get(person as PersonId)?.department ?? null
  const onIt = Map.groupBy(
    evidence.filter(({ person }) => visibility.has(person as PersonId)),
    ({ person }) => departmentOf(person),
  )
  return evidence.flatMap((own) => {
    const seen = visibility.get(own.person as PersonId)
    if (seen === undefined || !held.has(own.person)) return []
    const department = departmentOf(own.person)
    const others = (writers.get(department) ?? 1) - 1
    return [
      {
        length: median(own.items.map((item) => snapshot.columns.length[item] ?? 0)),
        department: department === null || others === 0 ? 0 : ((onIt.get(department)?.length ?? 1) - 1) / others,
        written: snapshot.profiles.items[own.person] ?? 0,
        ofAll,
        person: own.person,
        topic: label,
        items: own.items.length,
        threads: own.threads,
        askedBy: asked.get(own.person) ?? 0,
        visibility: seen,
        declared: declares(standing, own.person, names),
        own,
        holders: holders.length,
      },
    ]
  })
}

function describe(
  { db }: LibraryView,
  { people, addresses }: LibrarySnapshot,
  [strongest, ...others]: readonly JudgedEvidence<Found>[],
  facts: Standing['facts'],
): HiddenExpert[] {
  if (!strongest) return []
  const {
    own,
    askedBy,
    person: id,
    topic,
    rank,
    holders,
    items,
    share,
    length,
    chance,
    threads,
    visibility,
  } = strongest
  const person = people.get(id as PersonId)
  const general = facts.get(id as PersonId)
  if (!person || !general) return []
  const { name, department, title } = person
  const evidence = getHeads(db, own.items.slice(0, EVIDENCE_SHOWN) as ItemId[])
  return [
    {
      id: person.id,
      name,
      addresses: addresses.get(person.id) ?? [],
      department,
      title,
      topic,
      rank,
      holders,
      items,
      share,
      length,
      chance,
      threads,
      alsoOn: others.map((other) => other.topic),
      visibility,
      facts: { ...general, askedBy },
      evidence: evidence.map(({ id: item, messageId, subject, date }) => ({ id: item, messageId, subject, date })),
    },
  ]
}
