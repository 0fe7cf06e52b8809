import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deepestCore, peelToCore } from '../../../renderer/graph/peelToCore.ts'
import { NO_FILTER, visiblePart } from '../../../renderer/graph/visiblePart.ts'
import { sixPeople, socialGraph } from './networkBuilder.ts'

/** 1, 2, 3, 4 all tied to one another; 5 to 1 and 2; 6 to 5 alone. */
const graph = socialGraph(
  ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, null] as const),
  [
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
    [3, 4],
    [1, 5],
    [2, 5],
    [5, 6],
  ],
)
const core = (least: number) => [...visiblePart(graph, { ...NO_FILTER, core: least }).people].join(' ')

test('a core keeps those who have that many ties to the others of it, and peels what then hangs loose', () => {
  expect([core(0), core(1), core(2), core(3), core(4)]).toEqual([
    '1 2 3 4 5 6',
    '1 2 3 4 5 6',
    '1 2 3 4 5',
    '1 2 3 4',
    '',
  ])
  expect(visiblePart(graph, { ...NO_FILTER, core: 3 }).ties.size).toBe(6)
})

test('the core is that of what the other filters leave', () => {
  const { people } = visiblePart(sixPeople(), { ...NO_FILTER, scope: 'across', core: 1 })
  expect([...people]).toEqual(['2', '3'])
})

test('the deepest core is the largest that still holds somebody', () => {
  expect(deepestCore(graph, visiblePart(graph, NO_FILTER))).toBe(3)
  expect(deepestCore(sixPeople(), visiblePart(sixPeople(), NO_FILTER))).toBe(1)
  expect(deepestCore(socialGraph([], []), { people: new Set(), ties: new Set() })).toBe(0)
})

test('everybody left has enough ties, and nobody could be added', () => {
  const tie = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).filter(([a, b]) => a !== b)
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (ties, least) => {
      const made = socialGraph(
        Array.from({ length: 9 }, (_, index) => [`P${String(index)}`, null] as const),
        ties,
      )
      const part = peelToCore(made, visiblePart(made, NO_FILTER), least)
      const tiesIn = (person: string) => made.edges(person).filter((one) => part.ties.has(one)).length
      for (const person of part.people) expect(tiesIn(person)).toBeGreaterThanOrEqual(least)
      for (const kept of part.ties) for (const end of made.extremities(kept)) expect(part.people).toContain(end)
      // Deeper peeling of what is left changes nothing.
      expect(peelToCore(made, part, least)).toEqual(part)
    }),
  )
})
