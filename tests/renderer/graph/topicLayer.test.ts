import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../renderer/graph/networkChoices.ts'
import { layoutKey, layoutProblem } from '../../../renderer/graph/layoutProblem.ts'
import { placePeople } from '../../../renderer/graph/glide.ts'
import { isTopic, withHeldTopics, withTopics } from '../../../renderer/graph/topicLayer.ts'
import { NO_FILTER, visiblePart } from '../../../renderer/graph/visiblePart.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { ListedTopic } from '../../../shared/model/topic.ts'
import { sixPeople } from './networkBuilder.ts'

function topic(key: string, shares: Readonly<Record<number, number>>, burst: string | null = null): ListedTopic {
  const holders = Object.entries(shares).map(([id, share]) => ({
    id: Number(id) as PersonId,
    name: '',
    department: null,
    share,
    items: 1,
  }))
  return {
    ...{ key, label: key, items: 9, holders, departments: [], effectiveHolders: 1, score: 1, threads: 3, since: null },
    ...{ until: null, trend: { direction: 'unclear', ratio: null, p: 1 }, burst, busFactor: 1 },
  }
}

const PUMPS = topic('pumps', { 1: 0.75, 2: 0.25 })

describe('topics among the people', () => {
  test('are those that two of the picture hold, but bursts', () => {
    const drawn = withTopics(sixPeople(), [
      PUMPS,
      topic('alone', { 1: 1 }),
      topic('elsewhere', { 1: 0.5, 99: 0.5 }),
      topic('hardly', { 1: 0.97, 2: 0.03 }),
      topic('burst', { 1: 0.5, 2: 0.5 }, '2001-Q3'),
    ])
    const topics = drawn.filterNodes(isTopic)
    expect(topics.map((node) => drawn.getNodeAttribute(node, 'topic'))).toEqual(['pumps'])
    expect(topics.flatMap((node) => drawn.neighbors(node)).sort()).toEqual(['1', '2'])
  })

  test('stand in the middle of their holders, by shares, and follow them; the layout is of the people alone', () => {
    const graph = sixPeople()
    const drawn = withTopics(graph, [PUMPS])
    expect(layoutKey(drawn)).toBe(layoutKey(graph))
    expect(layoutProblem(drawn)).toEqual(layoutProblem(graph))
    placePeople(drawn, Float32Array.from([0, 0, 4, 8, 1, 1, 1, 1, 1, 1, 1, 1]))
    const [node = ''] = drawn.filterNodes(isTopic)
    expect(drawn.getNodeAttributes(node)).toMatchObject({ x: 1, y: 2 })
    expect(graph.hasNode(node)).toBe(false)
  })

  test('do not lie on one another', () => {
    const drawn = withTopics(sixPeople(), [PUMPS, topic('seals', { 1: 0.75, 2: 0.25 })])
    const [one, other] = drawn.filterNodes(isTopic).map((node) => drawn.getNodeAttributes(node))
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(0.05)
  })

  test('are seen with whom of their holders is seen, and count as nobody', () => {
    const drawn = withTopics(sixPeople(), [PUMPS])
    const everybody = visiblePart(drawn, NO_FILTER)
    expect([everybody.people.size, everybody.ties.size]).toEqual([6, 4])
    const withThem = withHeldTopics(drawn, everybody)
    expect([withThem.people.size, withThem.ties.size]).toEqual([7, 6])
    const withoutLegal = visiblePart(drawn, { ...NO_FILTER, hidden: new Set(['Legal']) })
    expect(withHeldTopics(drawn, withoutLegal)).toEqual(withoutLegal)
  })

  test('can be chosen, but nothing lies around them, and no path leads to them', () => {
    const drawn = withTopics(sixPeople(), [PUMPS])
    const [node = ''] = drawn.filterNodes(isTopic)
    expect(choicesOf({ person: node, with: '1', around: '2' }, drawn)).toMatchObject({
      person: node,
      other: null,
      around: null,
    })
    expect(choicesOf({ person: '1', with: node }, drawn)).toMatchObject({ person: '1', other: null })
  })
})
