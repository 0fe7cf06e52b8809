import type { Handlers } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { PersonSummary } from '../../shared/model/person.ts'
import type { ReachPerson } from '../../shared/model/reach.ts'
import { FAKE_TOPICS, type FakeItem } from './fakeCompany.ts'

/** Everybody is reached by the next two in the list, everybody has asked about the second topic; the tenth has left. */
export function fakeReach(
  people: readonly PersonSummary[],
  items: readonly FakeItem[],
): Pick<Handlers, 'person.reach' | 'me.get' | 'me.set'> {
  let me: PersonSummary | null = null
  const personAt = (id: number): ReachPerson => {
    const person = people[id - 1]
    if (!person) throw new PasserelleError('not-found', { kind: 'person', id })
    const { name, kind, department, title } = person
    return { id: person.id, name, kind, department, title, left: id === 10 ? Date.UTC(2024, 6, 26) : null }
  }
  return {
    'person.reach'({ from: fromId, to: toId, topic = FAKE_TOPICS[0] ?? '' }) {
      const [from, to] = [personAt(fromId), personAt(toId)]
      const others = people.filter(({ id }) => id !== from.id && id !== to.id && id !== 10).slice(0, 3)
      const bond = (messages: number) => ({ messages, strength: messages / 2 })
      const [one, other, third] = others.map(({ id }) => personAt(id))
      const left = to.left !== null
      const introducers = left || !one || !other ? [] : [one, other]
      return {
        from,
        to,
        topic,
        period: { from: Date.UTC(2023, 8, 1), to: Date.UTC(2024, 8, 1) },
        acquainted: null,
        paths: [
          ...introducers.map((person, index) => ({
            people: [from, person, to],
            bonds: [bond(40 - index), bond(18 - index)],
            distance: 1 / (20 - index) + 1 / (9 - index),
          })),
          ...(left || !one || !third
            ? []
            : [{ people: [from, one, third, to], bonds: [bond(40), bond(12), bond(5)], distance: 0.6 }]),
        ],
        introducers: introducers.map((person, index) => ({
          person,
          withAsker: bond(40 - index),
          withPerson: bond(18 - index),
          sharedThreads: 3 - index,
        })),
        standIns: [],
        instead: left && one ? [one] : [],
        evidence: items
          .filter(({ author }) => author.id === to.id)
          .slice(0, 2)
          .map(({ id, kind, subject, date }) => ({ id, kind, subject, date })),
        offers: [{ topic: FAKE_TOPICS[1] ?? '', asked: 4 }],
        language: 'fr',
        introducerLanguage: 'fr',
      }
    },
    'me.get': () => ({ person: me }),
    'me.set'({ key }) {
      me = people.find(({ addresses }) => key !== null && addresses.includes(key)) ?? null
      return {}
    },
  }
}
