import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkReply, Tie } from '../../../shared/model/network.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import type { Introducer, ReachPerson } from '../../../shared/model/reach.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibraryView } from '../libraryView.ts'
import { createReachMap, type ReachMap } from '../network/reachMap.ts'
import type { OutsideContact } from '../network/outsideContacts.ts'
import { listDepartures } from '../storage/departures.ts'
import { getMe } from '../storage/me.ts'
import { findStandIns } from './reachStandIns.ts'
import { instead, languageOf, offersOf, topicToAsk, tracesOf, type TopicTraces } from './reachTopic.ts'
import { currentMeasure } from './readNetwork.ts'

const MOST_PATHS = 4
const MOST_INTRODUCERS = 5

/** Answers `me.get`. */
export function readMe(view: LibraryView): Reply<'me.get'> {
  const id = getMe(view.db)
  const person = id === undefined ? undefined : view.snapshot().people.get(id)
  return { person: person ? { id: person.id, name: person.name, department: person.department } : null }
}

/** Answers `person.reach`; computes the network first where it is out of date. Throws what `reachPerson` throws. */
export async function readReach(
  view: LibraryView,
  jobs: JobQueue,
  argument: Argument<'person.reach'>,
): Promise<Reply<'person.reach'>> {
  const network = (await currentMeasure(view, jobs, 'network')) as NetworkReply
  const { people } = view.snapshot()
  const outside = [argument.from, argument.to].filter((id) => people.get(id)?.kind === 'external')
  if (outside.length === 0) return reachPerson(view, network, argument)
  const { from, to } = network.period
  const contacts = await jobs.analyst.call('contacts', { from: from ?? undefined, to: to ?? undefined })
  return reachPerson(view, withOutsiders(network, contacts, outside), argument)
}

/** The network with some people from outside, to whom leads whoever really exchanges with them. */
export function withOutsiders(
  network: NetworkReply,
  contacts: readonly OutsideContact[],
  outsiders: readonly PersonId[],
): NetworkReply {
  const ties = contacts.filter(({ outsider }) => outsiders.includes(outsider)).map(asTie)
  return { ...network, ties: [...network.ties, ...ties] }
}

function asTie({ insider, outsider, sent, received, strength }: OutsideContact): Tie {
  const [a, b] = insider < outsider ? [insider, outsider] : [outsider, insider]
  return { a, b, strength, messages: sent + received, reciprocated: true }
}

/**
 * How somebody reaches somebody through a network. Throws `not-found`, and `bad-argument` where they are to reach themselves, or a
 * list or a program.
 */
export function reachPerson(
  view: LibraryView,
  network: NetworkReply,
  argument: Argument<'person.reach'>,
): Reply<'person.reach'> {
  const describe = describer(view)
  const [from, to] = [describe(argument.from), describe(argument.to)]
  if (from.id === to.id || !isSomebody(to.kind)) {
    throw new PasserelleError('bad-argument', { name: 'to', detail: to.name })
  }
  const snapshot = view.snapshot()
  const topic = topicToAsk(view, argument.topic, to.id)
  const traces = tracesOf(view, topic, to.id)
  const map = createReachMap(network.ties)
  const isThere = (id: PersonId) => snapshot.people.get(id)?.kind === 'member' && describe(id).left === null
  const writesIn = (id: PersonId) =>
    languageOf(snapshot, id) ?? languageOf(snapshot, from.id) ?? argument.language ?? 'en'
  const reachable = to.left === null
  const introducers = reachable ? introducersOf(map, from.id, to.id, { isThere, describe, traces }) : []
  const paths = reachable ? pathsTo(map, from, to, { isThere, describe, introducers }) : []
  return {
    from,
    to,
    topic: topic?.label ?? null,
    period: network.period,
    acquainted: map.bond(from.id, to.id) ?? null,
    paths,
    introducers: introducers.slice(0, MOST_INTRODUCERS),
    standIns: reachable && paths.length === 0 ? findStandIns(network, map, { from, to, isThere, describe }) : [],
    instead: reachable ? [] : instead(traces, isThere).map(describe),
    evidence: traces.evidence,
    offers: reachable ? offersOf(view, from.id, to.id, topic) : [],
    language: writesIn(to.id),
    introducerLanguage: writesIn(paths[0]?.people[1]?.id ?? to.id),
  }
}

/** Throws `not-found`. */
function describer(view: LibraryView): (id: PersonId) => ReachPerson {
  const { people } = view.snapshot()
  const departures = listDepartures(view.db, Date.now())
  return (id) => {
    const person = people.get(id)
    if (!person) throw new PasserelleError('not-found', { kind: 'person', id })
    const { name, kind, department, title } = person
    return { id, name, kind, department, title, left: departures.get(id) ?? null }
  }
}

interface Around {
  readonly isThere: (id: PersonId) => boolean
  readonly describe: (id: PersonId) => ReachPerson
}

/**
 * Those who know both and are there, by how well they know the one they know less, times 1 + ln(1 + n) for n conversations on the
 * topic with the person.
 */
function introducersOf(
  map: ReachMap,
  from: PersonId,
  to: PersonId,
  { isThere, describe, traces }: Around & { readonly traces: TopicTraces },
): Introducer[] {
  return map
    .common(from, to)
    .filter(({ id }) => isThere(id))
    .map(({ id, withOne, withOther }) => ({
      person: describe(id),
      withAsker: withOne,
      withPerson: withOther,
      sharedThreads: traces.sharedThreads.get(id) ?? 0,
    }))
    .sort((a, b) => introductionWorth(b) - introductionWorth(a))
}

function introductionWorth({ withAsker, withPerson, sharedThreads }: Introducer): number {
  return Math.min(withAsker.strength, withPerson.strength) * (1 + Math.log(1 + sharedThreads))
}

/** By those who may introduce, in their order; else, or where they are few, by the closest chains that do without them. */
function pathsTo(
  map: ReachMap,
  from: ReachPerson,
  to: ReachPerson,
  { isThere, describe, introducers }: Around & { readonly introducers: readonly Introducer[] },
): Reply<'person.reach'>['paths'] {
  const direct = map.bond(from.id, to.id)
  const known = direct ? [] : introducers.slice(0, MOST_PATHS).map(({ person }) => [from.id, person.id, to.id])
  const met = new Set(known.flat())
  const others = map.paths(from.id, to.id, {
    most: MOST_PATHS - known.length,
    passable: (id) => isThere(id) && !met.has(id),
  })
  return [...known, ...others].map((ids) => {
    const bonds = ids.slice(1).flatMap((id, index) => map.bond(ids[index] ?? id, id) ?? [])
    const distance = bonds.reduce((sum, { strength }) => sum + 1 / strength, 0)
    return { people: ids.map(describe), bonds, distance }
  })
}
