import type { Handlers } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { OutsideOrganisation } from '../../shared/model/outsideContact.ts'
import type { PersonSummary } from '../../shared/model/person.ts'
import { FAKE_TOPICS } from './fakeCompany.ts'

const DOMAINS = ['distributeur.example', 'ministere.gouv.fr', 'turbines.co.uk', 'notaires-brest.example']

/** Four organisations; nobody really exchanges with the last. */
export function fakeContacts(people: readonly PersonSummary[]): Pick<Handlers, 'contacts.list' | 'contacts.at'> {
  const members = people.filter(({ kind }) => kind === 'member')
  const organisations = (people.length === 0 ? [] : DOMAINS).map((domain, index): OutsideOrganisation => {
    const isKnown = index < DOMAINS.length - 1
    return {
      domain,
      people: 1 + (index % 3),
      insiders: isKnown ? 2 : 0,
      messages: isKnown ? 48 - 12 * index : 0,
      last: isKnown ? Date.UTC(2024, 7, 20 - index) : null,
    }
  })
  return {
    'contacts.list'({ filter = '', limit }) {
      const found = organisations.filter(({ domain }) => domain.includes(filter.toLowerCase()))
      return { total: found.length, organisations: found.slice(0, limit) }
    },
    'contacts.at'({ organisation }) {
      const whole = organisations.find(({ domain }) => domain === organisation)
      if (!whole) throw new PasserelleError('not-found', { kind: 'organisation', id: organisation })
      return {
        ...whole,
        outsiders: people.slice(-whole.people).map(({ id, name }, index) => ({
          id,
          name,
          addresses: [`contact${String(index)}@${whole.domain}`],
          topics: whole.insiders === 0 ? [] : FAKE_TOPICS.slice(index, index + 2),
          insiders: members.slice(index, index + whole.insiders).map((member, place) => ({
            id: member.id,
            name: member.name,
            department: member.department,
            left: place === 1 ? Date.UTC(2024, 6, 26) : null,
            sent: 14 - place,
            received: 10 - place,
            strength: 20 - place,
            last: Date.UTC(2024, 7, 20 - place),
          })),
        })),
      }
    },
  }
}
