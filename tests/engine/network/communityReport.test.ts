import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topicsOfGroups } from '../../../electron/engine/expertise/groupTopics.ts'
import { animatorsOf, communityLife } from '../../../electron/engine/network/communityLife.ts'
import { standInCommunities } from '../../../electron/engine/network/communityMembers.ts'
import { coreness } from '../../../electron/engine/network/coreness.ts'
import { flowsBetween } from '../../../electron/engine/network/communityFlows.ts'
import { inviteTo } from '../../../electron/engine/network/communityInvitations.ts'
import { likelyCommunities, likelyResolution } from '../../../electron/engine/network/likelyCommunities.ts'
import { keysOfCommunities } from '../../../electron/engine/network/matchCommunities.ts'
import { normalisedMutualInformation } from '../../../electron/engine/network/nmi.ts'
import { partitionFromLabels } from '../../../electron/engine/network/partition.ts'
import { countStyles } from '../../../electron/engine/network/participationStyles.ts'
import type { ParticipationStyle } from '../../../shared/model/communities.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage } from '../../../shared/model/network.ts'
import { hasEmailEuCore, loadEmailEuCore } from '../../support/emailEuCore.ts'
import { clique, graphOf, range } from '../../support/smallGraphs.ts'

const person = (id: number, department: string | null = null) => ({ id: id as PersonId, name: `P${id}`, department })

describe('communities at the likeliest resolution', () => {
  it('tell ten cliques in a ring apart, and put the same node in the same one whatever happens', () => {
    const pairs = range(0, 10).flatMap((at) => [
      ...clique(range(at * 5, at * 5 + 5)),
      [at * 5, ((at + 1) % 10) * 5 + 1] as [number, number],
    ])
    const graph = graphOf(50, pairs)
    const found = likelyCommunities(graph, 1)
    expect(found.partition.count).toBe(10)
    expect(found).toEqual(likelyCommunities(graph, 1))
    // 100 of 110 ties inside; ten communities of 22 ends: expected 10 x 22^2 / 220 of 220 ends.
    const [within, between] = [200 / 22, 20 / 198]
    expect(likelyResolution(graph, found.partition)).toBeCloseTo((within - between) / Math.log(within / between), 10)
  })

  it('are no others where no tie leaves them', () => {
    const graph = graphOf(6, [...clique([0, 1, 2]), ...clique([3, 4, 5])])
    expect(likelyCommunities(graph, 1)).toMatchObject({ resolution: 1, partition: { count: 2 } })
    expect(likelyCommunities(graphOf(0, []), 1)).toMatchObject({ resolution: 1, modularity: null })
  })

  it.skipIf(!hasEmailEuCore)(
    'come nearer to the departments of email-Eu-core than plain modularity does (NMI .59)',
    () => {
      const { pairs, labels } = loadEmailEuCore()
      const { partition, resolution } = likelyCommunities(graphOf(labels.length, pairs), 1)
      expect(resolution).toBeGreaterThan(2)
      expect(normalisedMutualInformation(partitionFromLabels(labels), partition)).toBeGreaterThan(0.7)
    },
  )
})

describe('who is at the core of a community', () => {
  it('is in the largest k-core: everybody of it knows k others of it', () => {
    expect([...coreness(graphOf(6, [...clique([0, 1, 2, 3]), [3, 4]]))]).toEqual([3, 3, 3, 3, 1, 0])
    const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 })
    fc.assert(
      fc.property(edges, (drawn) => {
        const pairs = drawn.filter(([one, other]) => one !== other)
        const cores = coreness(graphOf(12, pairs))
        const most = Math.max(...cores)
        const inner = new Set([...cores.keys()].filter((node) => cores[node] === most))
        for (const node of inner) {
          const known = pairs.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []))
          expect(new Set(known.filter((other) => inner.has(other))).size).toBeGreaterThanOrEqual(most)
        }
      }),
    )
  })

  it('is told from the edge, whose ties lead elsewhere as much as inside', () => {
    const graph = graphOf(8, [...clique([0, 1, 2, 3]), [3, 4], [4, 5], ...clique([5, 6, 7])])
    const [first] = standInCommunities(graph, partitionFromLabels(Array.from('AAAAABBB')))
    expect(first).toEqual([
      { node: 3, inside: 4, outside: 0, place: 'core' },
      { node: 0, inside: 3, outside: 0, place: 'core' },
      { node: 1, inside: 3, outside: 0, place: 'core' },
      { node: 2, inside: 3, outside: 0, place: 'core' },
      { node: 4, inside: 1, outside: 1, place: 'edge' },
    ])
  })
})

const DAY = 86_400_000
/** A Monday, 10 o'clock. */
const START = Date.UTC(2023, 0, 2, 10)

/** Two years of a conversation a week between 1 and 2; `more` comes on the days that it says. */
function life(more: readonly { day: number; from: number; to: number[]; thread: number; parent?: number }[]) {
  const steady = range(0, 104).flatMap((week) => [
    { day: week * 7, from: 1, to: [2], thread: week },
    { day: week * 7 + 1, from: 2, to: [1], thread: week, parent: week * 2 },
  ])
  const messages = [...steady, ...more].map(({ day, from, to, thread, ...rest }, item): SentMessage => {
    return {
      item: item as ItemId,
      thread,
      parent: ('parent' in rest ? (rest.parent ?? null) : null) as ItemId | null,
      date: START + day * DAY,
      from: from as PersonId,
      to: to as PersonId[],
    }
  })
  const [found] = communityLife({
    messages,
    communityOf: new Map(range(1, 6).map((id) => [id as PersonId, 0])),
    communities: 1,
    isRoom: (id) => id === (99 as PersonId),
    from: START + 364 * DAY,
    to: START + 728 * DAY,
  })
  if (!found) throw new Error('one community')
  return found
}

describe('what goes on in a community', () => {
  it('counts who opens what another member answers, and how much is answered at all', () => {
    // Day 364 to 728 less the last week: 52 conversations, all answered.
    expect(life([]).acts.get(1 as PersonId)).toEqual({ opened: 52, answered: 52, welcomed: 0, revived: 0 })
    const { health, acts } = life([{ day: 700, from: 3, to: [1], thread: 500 }])
    expect(health).toMatchObject({ openings: 53, answered: 52, activeNow: 3, activeBefore: 2 })
    expect(acts.get(3 as PersonId)).toMatchObject({ opened: 1, answered: 0 })
    expect(animatorsOf(acts)).toEqual([1])
  })

  it('welcomes a newcomer whose first message is answered within five working days', () => {
    const first = { day: 630, from: 3, to: [1], thread: 600 }
    const late = { day: 644, from: 1, to: [3], thread: 600, parent: 208 }
    const soon = { ...late, day: 635 }
    const told = (more: Parameters<typeof life>[0]) => life(more).newcomers.map(({ id, welcomed }) => [id, welcomed])
    expect(told([first, soon])).toEqual([[3, true]])
    expect(told([first, late])).toEqual([[3, false]])
    expect(told([{ ...first, day: 727 }])).toEqual([[3, null]])
    expect(life([first, soon]).acts.get(1 as PersonId)).toMatchObject({ welcomed: 1 })
  })

  it('counts who takes up what slept for two weeks, if others go on with it', () => {
    const revived = [
      { day: 400, from: 1, to: [2], thread: 700 },
      { day: 420, from: 4, to: [1], thread: 700, parent: 208 },
    ]
    expect(life(revived).acts.get(4 as PersonId)?.revived ?? 0).toBe(0)
    const on = [...revived, { day: 421, from: 2, to: [4], thread: 700, parent: 209 }]
    expect(life(on).acts.get(4 as PersonId)).toMatchObject({ revived: 1 })
  })

  it('leaves announcements out, and what goes to others only', () => {
    const wide = [{ day: 500, from: 3, to: range(1, 40), thread: 800 }]
    expect(life([...wide, { day: 500, from: 3, to: [50], thread: 801 }]).acts.has(3 as PersonId)).toBe(false)
  })
})

describe('a community is known again', () => {
  it('by its people, whatever the order; others get a number that none had', () => {
    const before = [
      { key: '4', people: ['a', 'b', 'c', 'd'] },
      { key: '7', people: ['x', 'y', 'z'] },
    ]
    expect(
      keysOfCommunities(
        [
          ['x', 'y', 'w'],
          ['q', 'r'],
          ['a', 'b', 'c', 'e'],
        ],
        before,
      ),
    ).toEqual(['7', '8', '4'])
    expect(keysOfCommunities([['a'], ['b']], [])).toEqual(['1', '2'])
  })
})

describe('a community is named', () => {
  const topic = (key: string, holders: readonly (readonly [number, number])[]) => ({
    key,
    label: key,
    holders: holders.map(([id, items]) => ({ id, items })),
  })
  it('by what two of its people at least hold more than others do', () => {
    const topics = [
      topic('gas', [[1, 20], [2, 20], [3, 2]]), // prettier-ignore
      topic('gas cap', [[1, 10], [2, 10]]), // prettier-ignore
      topic('lunch', [[1, 10], [2, 10], [3, 10], [4, 10]]), // prettier-ignore
      topic('chess', [[1, 40]]), // prettier-ignore
    ]
    const named = topicsOfGroups(topics, (id) => (id < 3 ? 0 : 1), new Map([1, 2, 3, 4].map((id) => [id, 100])))
    expect(named.get(0)?.map(({ topic: { key }, share }) => [key, share])).toEqual([['gas', 40 / 42]])
  })
})

describe('whom to invite', () => {
  const people = [person(1), person(2), person(3), person(4), person(5)]
  const graph = graphOf(5, [[0, 1], [0, 3], [2, 4]]) // prettier-ignore
  const holders = [1, 2, 4, 5].map((id) => ({ id: id as PersonId, share: 0.25 }))
  const ask = (gone: number[] = []) =>
    inviteTo({
      people,
      graph,
      members: new Set([1, 2, 3] as PersonId[]),
      topics: [{ label: 'gas', holders }],
      gone: new Set(gone as PersonId[]),
    })
  it('is whoever holds a topic of it and knows a member; for them, members on it whom they do not know', () => {
    expect(ask()).toEqual([
      { ...person(5), topics: ['gas'], knows: [person(3)], known: 1, peers: [person(1), person(2)], peerCount: 2 },
      { ...person(4), topics: ['gas'], knows: [person(1)], known: 1, peers: [person(2)], peerCount: 1 },
    ].toSorted((a, b) => a.id - b.id)) // prettier-ignore
    expect(ask([5, 4])).toEqual([])
  })
})

describe('departments against communities', () => {
  it('agree wholly where they are the same, and leave out a handful without a department', () => {
    const placed = range(0, 12).map((id) => ({
      ...person(id, id < 4 ? null : id < 8 ? 'A' : 'B'),
      community: id < 8 ? '1' : '2',
    }))
    const { nmi, ari, flows } = flowsBetween(placed)
    expect([nmi, ari]).toEqual([1, 1])
    expect(flows.map(({ department, community, people }) => [department, community, people.length])).toEqual([
      ['A', '1', 4],
      ['B', '2', 4],
    ])
    expect(flowsBetween([])).toEqual({ nmi: null, ari: null, flows: [] })
  })
})

describe('participation styles', () => {
  const styled = (styles: readonly (ParticipationStyle | null)[]) =>
    countStyles(
      styles.map((_, index) => index as PersonId),
      new Map(styles.flatMap((style, index) => (style === null ? [] : [[index as PersonId, style] as const]))),
    )
  it('are told of five people or more, and never where all are alike', () => {
    expect(styled(['observer', 'observer', null, null])).toBeNull()
    expect(styled(Array<ParticipationStyle>(6).fill('observer'))).toBeNull()
    expect(styled(['observer', 'connector', null, null, 'observer'])).toEqual({
      people: 5,
      styles: { 'quiet-expert': 0, enthusiast: 0, broadcaster: 0, observer: 2, connector: 1 },
    })
  })
})
