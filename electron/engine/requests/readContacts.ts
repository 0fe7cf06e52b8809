import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Insider, Outsider, OutsideOrganisation } from '../../../shared/model/outsideContact.ts'
import { registrableDomain } from '../corpus/registrableDomain.ts'
import { createTopicCounter, type TopicCounter } from '../expertise/topicsInTexts.ts'
import type { JobQueue } from '../jobs/jobQueue.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import type { OutsideContact } from '../network/outsideContacts.ts'
import { listTopics } from '../shownTopics.ts'
import { getOwnText } from '../storage/bodies.ts'
import { listDepartures } from '../storage/departures.ts'
import { listRecent } from '../storage/statistics.ts'

const OUTSIDERS_SHOWN = 100
const INSIDERS_SHOWN = 10
const TOPICS_SHOWN = 3
/** Items of an outsider that are read for topics. */
const ITEMS_READ = 40

const known = new WeakMap<LibrarySnapshot, Promise<readonly OutsideContact[]>>()

/** Who exchanges with whom outside; worked out once for each state of the library, off the engine's thread. */
export function outsideContacts(view: LibraryView, jobs: JobQueue): Promise<readonly OutsideContact[]> {
  const snapshot = view.snapshot()
  const found = known.get(snapshot) ?? jobs.analyst.call('contacts', {})
  known.set(snapshot, found)
  // What failed is tried again.
  found.catch(() => known.delete(snapshot))
  return found
}

/** Answers `contacts.list`: the organisations that most is exchanged with first, then those with most people. */
export async function readOrganisations(
  view: LibraryView,
  jobs: JobQueue,
  { filter = '', limit }: Argument<'contacts.list'>,
): Promise<Reply<'contacts.list'>> {
  const wanted = filter.trim().toLowerCase()
  const organisations = listOrganisations(view.snapshot(), await outsideContacts(view, jobs))
  const found = organisations.filter(({ domain }) => domain.includes(wanted))
  return { total: found.length, organisations: found.slice(0, limit) }
}

/** Everybody outside by the organisations of their addresses. */
function outsidersByDomain({ people, addresses }: LibrarySnapshot): Map<string, Set<PersonId>> {
  const domains = new Map<string, Set<PersonId>>()
  for (const { id, kind } of people.values()) {
    if (kind !== 'external') continue
    for (const address of addresses.get(id) ?? []) {
      const domain = registrableDomain(address)
      if (domain !== null) domains.set(domain, (domains.get(domain) ?? new Set()).add(id))
    }
  }
  return domains
}

export function listOrganisations(
  snapshot: LibrarySnapshot,
  contacts: readonly OutsideContact[],
): OutsideOrganisation[] {
  const byOutsider = Map.groupBy(contacts, ({ outsider }) => outsider)
  return [...outsidersByDomain(snapshot)]
    .map(([domain, outsiders]) => {
      const exchanged = [...outsiders].flatMap((id) => byOutsider.get(id) ?? [])
      return {
        domain,
        people: outsiders.size,
        insiders: new Set(exchanged.map(({ insider }) => insider)).size,
        messages: exchanged.reduce((sum, { sent, received }) => sum + sent + received, 0),
        last: exchanged.length === 0 ? null : exchanged.reduce((last, one) => Math.max(last, one.last), -Infinity),
      }
    })
    .sort((a, b) => b.messages - a.messages || b.people - a.people || (a.domain < b.domain ? -1 : 1))
}

/** Answers `contacts.at`; throws `not-found`. */
export async function readContacts(
  view: LibraryView,
  jobs: JobQueue,
  { organisation }: Argument<'contacts.at'>,
): Promise<Reply<'contacts.at'>> {
  return contactsAt(view, await outsideContacts(view, jobs), organisation)
}

/** Who is known at an organisation, and by whom. Throws `not-found`. */
export function contactsAt(
  view: LibraryView,
  contacts: readonly OutsideContact[],
  organisation: string,
): Reply<'contacts.at'> {
  const snapshot = view.snapshot()
  const domain = organisation.trim().toLowerCase()
  const whole = listOrganisations(snapshot, contacts).find((one) => one.domain === domain)
  const outsiders = outsidersByDomain(snapshot).get(domain)
  if (!whole || !outsiders) throw new PasserelleError('not-found', { kind: 'organisation', id: organisation })
  const departures = listDepartures(view.db, Date.now())
  const countTopics = createTopicCounter(listTopics(view.db, '', Infinity))
  const byOutsider = Map.groupBy(contacts, ({ outsider }) => outsider)
  const strength = (id: PersonId) => (byOutsider.get(id) ?? []).reduce((sum, contact) => sum + contact.strength, 0)
  const shown = [...outsiders].sort((a, b) => strength(b) - strength(a) || a - b).slice(0, OUTSIDERS_SHOWN)
  return {
    ...whole,
    outsiders: shown.map((id): Outsider => {
      const insiders = (byOutsider.get(id) ?? []).slice(0, INSIDERS_SHOWN)
      return {
        id,
        name: snapshot.people.get(id)?.name ?? '',
        addresses: (snapshot.addresses.get(id) ?? []).filter((address) => registrableDomain(address) === domain),
        topics: insiders.length === 0 ? [] : topicsOf(view, id, countTopics),
        insiders: insiders.flatMap((contact) => describe(snapshot, contact, departures)),
      }
    }),
  }
}

function topicsOf({ db }: LibraryView, id: PersonId, countTopics: TopicCounter<{ readonly label: string }>): string[] {
  const texts = listRecent(db, id, ITEMS_READ).map((item) => `${item.subject}\n${getOwnText(db, item.id)}`)
  return countTopics(texts)
    .slice(0, TOPICS_SHOWN)
    .map(({ topic }) => topic.label)
}

function describe(
  { people }: LibrarySnapshot,
  { insider, sent, received, strength, last }: OutsideContact,
  departures: ReadonlyMap<PersonId, number>,
): Insider[] {
  const person = people.get(insider)
  if (!person) return []
  const { id, name, department } = person
  return [{ id, name, department, left: departures.get(id) ?? null, sent, received, strength, last }]
}
