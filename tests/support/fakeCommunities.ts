import type { Handlers } from '../../shared/api/engineApi.ts'
import { PasserelleError } from '../../shared/api/errors.ts'
import type { CommunityDetail, CommunityPerson } from '../../shared/model/communities.ts'
import type { PersonSummary } from '../../shared/model/person.ts'
import { FAKE_TOPICS } from './fakeCompany.ts'

const SIZE = 9
const STYLES = { 'quiet-expert': 2, enthusiast: 1, broadcaster: 0, observer: 2, connector: 1 }

/** Nine people each, in the order of the company; the first eight departments' people mixed by how they were dealt. */
export function fakeCommunities(
  people: readonly PersonSummary[],
): Pick<Handlers, 'communities.list' | 'communities.get' | 'communities.own'> {
  const members = people
    .filter(({ kind }) => kind === 'member')
    .map(({ id, name, department }): CommunityPerson => ({ id, name, department }))
  const all = Array.from({ length: Math.floor(members.length / SIZE) }, (_, index) => fakeCommunity(members, index))
  return {
    'communities.list': () => ({
      period: { from: Date.UTC(2023, 8, 1), to: Date.UTC(2024, 8, 1) },
      resolution: 1.4,
      modularity: all.length === 0 ? null : 0.52,
      communities: all,
      withheld: { communities: 2, people: 5 },
      against: {
        nmi: all.length === 0 ? null : 0.61,
        ari: all.length === 0 ? null : 0.44,
        flows: all.flatMap((community) =>
          [...Map.groupBy(community.members, ({ department }) => department)].map(([department, of]) => ({
            department,
            community: community.key,
            people: of,
          })),
        ),
        styles: members.length === 0 ? [] : [{ department: 'Recherche', people: 7, styles: STYLES }],
      },
    }),
    'communities.own': () => ({ own: null }),
    'communities.get': ({ key }) => {
      const community = all.find((one) => one.key === key)
      if (!community) throw new PasserelleError('not-found', { kind: 'community', id: key })
      return community
    },
  }
}

function fakeCommunity(everybody: readonly CommunityPerson[], index: number): CommunityDetail {
  const of = everybody.slice(index * SIZE, (index + 1) * SIZE)
  const outsider = everybody[(index + 1) * SIZE] ?? everybody[0]
  return {
    key: String(index + 1),
    people: of.length,
    topics: index === 2 ? [] : FAKE_TOPICS.slice(index % 6, (index % 6) + 2),
    departments: [...Map.groupBy(of, ({ department }) => department)].map(([name, some]) => ({
      name,
      people: some.length,
      share: some.length / of.length,
    })),
    foremost: of.slice(0, 3),
    health: { activeNow: 7, activeBefore: 9 - index, openings: 41, answered: 33, newcomers: 3, welcomed: 2 },
    burst: index === 1 ? '2023-Q4' : null,
    members: of.map((one, place) => ({
      ...one,
      place: place < 3 ? ('core' as const) : place > 6 ? ('edge' as const) : ('middle' as const),
      inside: 8 - place,
      outside: place,
    })),
    animators: of.slice(0, 2).map((one) => ({ ...one, opened: 12, answered: 9, welcomed: 2, revived: 1 })),
    newcomers: of.slice(6, 8).map((one, at) => ({ ...one, since: Date.UTC(2024, 6, 3), welcomed: at === 0 })),
    invitations: (outsider === undefined ? [] : [outsider]).map((one) => ({
      ...one,
      topics: FAKE_TOPICS.slice(0, 1),
      knows: of.slice(0, 1),
      known: 1,
      peers: of.slice(2, 5),
      peerCount: 4,
    })),
    history: [
      { quarter: '2023-Q4', items: 40 },
      { quarter: '2024-Q1', items: 52 },
      { quarter: '2024-Q2', items: 61 },
    ],
    styles: { people: of.length, styles: STYLES },
  }
}
