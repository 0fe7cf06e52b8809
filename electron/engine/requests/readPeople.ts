import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { TopicJudgement } from '../../../shared/model/judgement.ts'
import type { Tie } from '../../../shared/model/network.ts'
import type {
  Colleague,
  ListedPerson,
  PersonAlias,
  PersonKind,
  PersonProfile,
  PersonSummary,
} from '../../../shared/model/person.ts'
import { quarterNumber } from '../expertise/quarterNumber.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { getOwnText } from '../storage/bodies.ts'
import { getDirectoryEntry } from '../storage/directory.ts'
import { listJudgements } from '../storage/judgements.ts'
import { getMeasure } from '../storage/measures.ts'
import { listMemberships } from '../storage/memberships.ts'
import {
  findPersonByAddress,
  listAliasesOf,
  listAllAliases,
  type StoredAlias,
  type StoredPerson,
} from '../storage/people.ts'
import { countByQuarter, listRecent } from '../storage/statistics.ts'
import { foldAccents } from '../text/foldAccents.ts'
import { readProfileTopics } from './profileTopics.ts'
import { fillQuarters } from './quarters.ts'
import { topicEvidence } from './topicEvidence.ts'

const COLLEAGUES_SHOWN = 20
const RECENT_SHOWN = 12
const LONGEST_EXCERPT = 120

/** Answers `person.get`; throws `not-found`. */
export function readPerson(view: LibraryView, argument: Argument<'person.get'>): PersonProfile {
  const { db } = view
  const id = 'id' in argument ? argument.id : findPersonByAddress(db, argument.address)
  const snapshot = view.snapshot()
  const person = id === undefined ? undefined : snapshot.people.get(id)
  if (!person) {
    throw new PasserelleError('not-found', { kind: 'person', id: 'id' in argument ? argument.id : argument.address })
  }
  const entry = getDirectoryEntry(db, person.id)
  const ties = tiesOf(view, person.id)
  return {
    ...summarise(person, snapshot),
    location: entry?.location ?? null,
    manager: entry?.manager ?? null,
    declaredSkills: entry?.skills ?? [],
    declared: (entry?.skills ?? []).map((skill) => ({ skill, items: writtenOn(view, snapshot, skill, person.id) })),
    aliases: listAliasesOf(db, person.id).map(aliasOf),
    memberships: listMemberships(db, person.id),
    ...readProfileTopics(view, snapshot, person.id, ties),
    judgements: judgementsOf(view, person.id),
    colleagues: colleaguesOf(snapshot, person.id, ties),
    activity: fillQuarters(writtenByQuarter(view, snapshot, person.id)),
    recent: listRecent(db, person.id, RECENT_SHOWN).map((item) => ({ ...item, excerpt: excerptOf(view, item) })),
  }
}

/** How much somebody wrote in each quarter, without what wrong clocks put where nothing else is. */
function writtenByQuarter({ db }: LibraryView, { columns }: LibrarySnapshot, id: PersonId): [number, number][] {
  const [first, last] = [quarterNumber(columns.oldest), quarterNumber(columns.newest)]
  const written = countByQuarter(db, id).map(({ quarter, items }): [number, number] => [quarter, items])
  return written.filter(([quarter]) => quarter >= first && quarter <= last)
}

/** What somebody wrote with the words of a skill: few texts make no topic of theirs, and yet are there. */
function writtenOn(view: LibraryView, snapshot: LibrarySnapshot, skill: string, id: PersonId): number {
  return topicEvidence(view, snapshot, [skill]).find(({ person }) => person === id)?.items.length ?? 0
}

function judgementsOf({ db }: LibraryView, id: PersonId): TopicJudgement[] {
  return listJudgements(db)
    .filter(({ person }) => person === id)
    .map(({ topic, verdict, madeAt }) => ({ topic, verdict, madeAt }))
}

/** A chat message has no subject to be known by. */
function excerptOf({ db }: LibraryView, { id, subject }: { id: ItemId; subject: string }): string {
  return subject === '' ? getOwnText(db, id).replace(/\s+/g, ' ').trim().slice(0, LONGEST_EXCERPT) : ''
}

function aliasOf({ id, address, names, reason, joinedTo, items }: StoredAlias): PersonAlias {
  const bareName = address.startsWith('name:')
  return { id, key: address, address: bareName ? null : address, names, reason, joinedTo, items }
}

/** None while the analysis is out of date. */
function tiesOf({ db }: LibraryView, id: PersonId): readonly Tie[] {
  const network = getMeasure(db, 'network') as Reply<'network.get'> | undefined
  return (network?.ties ?? []).filter(({ a, b }) => a === id || b === id)
}

/** Those the person has ties to, the most messages first. */
function colleaguesOf({ people }: LibrarySnapshot, id: PersonId, ties: readonly Tie[]): Colleague[] {
  return ties
    .toSorted((one, other) => other.messages - one.messages)
    .slice(0, COLLEAGUES_SHOWN)
    .flatMap((tie) => {
      const other = people.get(tie.a === id ? tie.b : tie.a)
      if (!other) return []
      const { messages, reciprocated } = tie
      return [{ id: other.id, name: other.name, department: other.department, messages, reciprocated }]
    })
}

/** What lists show of a person. */
export function summarise(person: StoredPerson, { addresses, profiles }: LibrarySnapshot): PersonSummary {
  return { ...person, addresses: addresses.get(person.id) ?? [], items: profiles.items[person.id] ?? 0 }
}

/** Answers `person.list`: those who wrote most first. */
export function readPeople(view: LibraryView, argument: Argument<'person.list'>): Reply<'person.list'> {
  const snapshot = view.snapshot()
  const filter = foldAccents(argument.filter ?? '').trim()
  const found = [...snapshot.people.values()]
    .filter((person) => argument.department === undefined || person.department === argument.department)
    .map((person) => summarise(person, snapshot))
    .filter(
      (person) =>
        filter === '' ||
        foldAccents(person.name).includes(filter) ||
        person.addresses.some((address) => address.includes(filter)),
    )
    .sort((a, b) => b.items - a.items || a.id - b.id)
  const asked = found.filter((person) => argument.kind === undefined || person.kind === argument.kind)
  const shown = asked.slice(argument.offset, argument.offset + argument.limit)
  return {
    total: asked.length,
    people: argument.withAliases ? withAliases(view, shown) : shown,
    kinds: countKinds(found),
  }
}

function withAliases({ db }: LibraryView, people: readonly PersonSummary[]): ListedPerson[] {
  const aliases = listAllAliases(db)
  return people.map((person) => ({ ...person, aliases: (aliases.get(person.id) ?? []).map(aliasOf) }))
}

function countKinds(people: readonly PersonSummary[]): Record<PersonKind, number> {
  const counts = { member: 0, external: 0, service: 0, list: 0, shared: 0, room: 0 }
  for (const { kind } of people) counts[kind]++
  return counts
}
