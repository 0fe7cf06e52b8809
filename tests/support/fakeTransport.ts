import type { EngineEvents, EventName, Handlers } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { ClientFrame, EngineFrame, Transport } from '../../shared/api/rpc.ts'
import { createRpcClient } from '../../shared/api/rpcClient.ts'
import { serveWire } from '../../shared/api/rpcServer.ts'
import type { ItemId, JobId, SourceId } from '../../shared/model/ids.ts'
import type { PersonKind } from '../../shared/model/person.ts'
import { PERSON_KINDS } from '../../shared/model/person.ts'
import type { SourceSummary } from '../../shared/model/source.ts'
import type { FakeItem } from './fakeCompany.ts'
import { FAKE_DEPARTMENTS, FAKE_SOURCES, FAKE_TOPICS, fakeItems, fakePeople } from './fakeCompany.ts'
import { fakeCommunities } from './fakeCommunities.ts'
import { fakeContacts } from './fakeContacts.ts'
import { fakeWhyNot } from './fakeWhyNot.ts'
import { fakeDetail, fakeExperts, fakeProfile, fakeSearch, fakeThread } from './fakeCorpus.ts'
import { fakeEngine } from './fakeEngine.ts'
import { fakeIdentity } from './fakeIdentity.ts'
import { fakeSkills } from './fakeSkills.ts'
import { fakeReach } from './fakeReach.ts'
import { fakeNetwork, fakeSilos, fakeTimeline } from './fakeNetwork.ts'
import { fakeWhatIf } from './fakeWhatIf.ts'
import { fakeTrend } from './fakeTrend.ts'
import { fakeTopics } from './fakeTopics.ts'

export interface FakeSizes {
  readonly people: number
  readonly items: number
}

/** A fictional company, the whole API: what a view asks for has an answer. The same sizes give the same company. */
export function fakeHandlers(
  { people: peopleCount, items: itemCount }: FakeSizes = { people: 45, items: 400 },
): Handlers {
  const people = fakePeople(peopleCount)
  const items = fakeItems(people, itemCount)
  const itemOf = (id: ItemId): FakeItem => found(items[id - 1], 'item', id)
  return {
    'library.status': () => statusOf(peopleCount, items),
    'library.check': () => ({ healthy: true, checks: [], versions: {} }),
    'import.start': () => ({ jobId: 1 as JobId }),
    'import.wait': () => ({ sources: [], dryRun: false, cancelled: false }),
    'job.cancel': () => ({}),
    'sample.open': () => ({ jobId: 1 as JobId }),
    'source.list': () => (itemCount === 0 ? [] : FAKE_SOURCES.map(sourceOf)),
    'source.rejections': ({ offset, limit }) => ({
      total: 34,
      rejections: Array.from({ length: Math.max(0, Math.min(limit, 34 - offset)) }, (_, index) => ({
        where: `Archives/2019.mbox#${String((offset + index) * 8192)}`,
        code: index % 3 === 0 ? ('encrypted' as const) : ('malformed-message' as const),
        message: 'no header line before the first blank line',
      })),
    }),
    'source.remove': () => ({}),
    'directory.load': () => ({
      people: 128,
      departments: 9,
      matched: 117,
      problems: [
        { code: 'duplicate-address', line: 14, subject: 'sofia.benali@rivages.example' },
        { code: 'unknown-manager', line: 52, subject: 'M. Le Goff' },
        { code: 'near-miss-domain', line: 90, subject: 'tom.petit@rivage.example' },
      ],
    }),
    'analysis.run': () => ({}),
    'search.items': ({ query, offset, limit }) => fakeSearch(items, query, offset, limit),
    'item.get': ({ id }) => fakeDetail(itemOf(id), items),
    'thread.get': ({ itemId }) => fakeThread(itemOf(itemId), items),
    'experts.whyNot': (question) => fakeWhyNot(items, question),
    'experts.rank': ({ query, limit, department }) => fakeExperts(items, query, limit, department),
    ...fakeSkills(people),
    'person.get': (argument) => {
      const id =
        'id' in argument ? argument.id : (people.find((one) => one.addresses.includes(argument.address))?.id ?? 0)
      return fakeProfile(found(people[id - 1], 'person', id), people, items)
    },
    'person.list': ({ filter = '', kind, department, offset, limit }) => {
      const kept = people.filter(
        (person) =>
          person.name.toLowerCase().includes(filter.toLowerCase()) &&
          (department === undefined || person.department === department),
      )
      const asked = kept.filter((person) => kind === undefined || person.kind === kind)
      const counts = PERSON_KINDS.map((one) => [one, kept.filter((person) => person.kind === one).length])
      const kinds = Object.fromEntries(counts) as Record<PersonKind, number>
      return { total: asked.length, people: asked.slice(offset, offset + limit), kinds }
    },
    ...fakeIdentity(people),
    'names.list': () => ({
      people: people.map(({ id, name, department, items: count }) => ({ id, name, department, items: count })),
      topics: itemCount === 0 ? [] : FAKE_TOPICS.map((label) => ({ label, items: 50 })),
      departments: peopleCount === 0 ? [] : FAKE_DEPARTMENTS,
    }),
    ...fakeTopics(people),
    ...fakeReach(people, items),
    ...fakeContacts(people),
    'model.get': () => ({ model: null }),
    'model.set': () => ({ model: null }),
    ...fakeCommunities(people),
    'silos.report': () => fakeSilos(people),
    'silos.whatIf': (change) => fakeWhatIf(people, change),
    ...fakeTrend(people),
    'network.get': ({ limit = 1000, from, to }) => fakeNetwork(people, limit, from, to),
    'network.timeline': () => fakeTimeline(people),
    'network.export': ({ format }) => ({ name: `network.${format}`, text: format }),
    'tie.get': ({ a, b }) => ({
      a: { id: a, name: found(people[a - 1], 'person', a).name },
      b: { id: b, name: found(people[b - 1], 'person', b).name },
      fromA: 12,
      fromB: 9,
      first: items[0]?.date ?? null,
      last: items.at(-1)?.date ?? null,
      items: items.slice(0, 5).map(({ id, subject, date }) => ({ id, subject, date, from: a })),
    }),
  }
}

export interface FakeTransport extends Transport {
  /** What was asked, oldest first. */
  readonly asked: readonly ClientFrame[]
  emit<Name extends EventName>(name: Name, payload: EngineEvents[Name]): void
  /** The engine goes away. */
  lose(): void
}

/** The real client and the real server over a wire that is two functions. */
export function fakeTransport(overrides: Partial<Handlers> = {}, sizes?: FakeSizes): FakeTransport {
  const asked: ClientFrame[] = []
  const ends = new Set<() => void>()
  let toEngine: (frame: ClientFrame) => void = () => undefined
  let toClient: (frame: EngineFrame) => void = () => undefined
  const engine = fakeEngine({ ...fakeHandlers(sizes), ...overrides })
  serveWire(engine, {
    send: (frame) => queueMicrotask(() => toClient(frame)),
    receive: (listener) => (toEngine = listener),
    closed: (listener) => void ends.add(listener),
  })
  const client = createRpcClient({
    send(frame) {
      asked.push(frame)
      queueMicrotask(() => toEngine(frame))
    },
    receive: (listener) => (toClient = listener),
    closed: (listener) => void ends.add(listener),
  })
  return {
    ...client,
    asked,
    emit: engine.emit,
    lose() {
      for (const end of ends) end()
    },
  }
}

function statusOf(people: number, items: readonly FakeItem[]) {
  const count = (kind: FakeItem['kind']) => items.filter((item) => item.kind === kind).length
  return {
    path: '/home/sofia/Passerelle/library',
    version: '0.1.0',
    schemaVersion: 1,
    items: { email: count('email'), chat: count('chat'), document: count('document') },
    people,
    members: Math.round(people * 0.9),
    departments: people === 0 ? 0 : FAKE_DEPARTMENTS.length,
    sources: items.length === 0 ? 0 : FAKE_SOURCES.length,
    first: items[0]?.date ?? null,
    last: items.at(-1)?.date ?? null,
    strayDates: 0,
    bytes: 48_300_000,
    analysis: items.length === 0 ? ('none' as const) : ('current' as const),
    activeJob: null,
  }
}

function sourceOf(label: string, index: number): SourceSummary {
  const [found, duplicate, excluded, rejected] = [
    12_480 - index * 5_011,
    640 + index * 90,
    index * 212,
    index === 1 ? 0 : 34,
  ]
  return {
    id: (index + 1) as SourceId,
    path: `/home/sofia/exports/${label}`,
    label,
    format: ['mbox', 'slack', 'documents'][index] ?? 'mbox',
    bytes: 184_000_000 / (index + 1),
    state: index === 2 ? 'interrupted' : 'complete',
    lastImport: Date.UTC(2024, 8, 3 + index),
    found,
    imported: found - duplicate - excluded - rejected,
    duplicate,
    excluded,
    rejected,
  }
}

function found<Thing>(thing: Thing | undefined, kind: string, id: number): Thing {
  if (thing === undefined) throw new PasserelleError('not-found', { kind, id })
  return thing
}
