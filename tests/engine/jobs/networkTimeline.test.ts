import { expect, test } from 'vitest'
import { computeTimeline } from '../../../electron/engine/jobs/networkTimeline.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const people = [1, 2, 3].map((id) => ({ id: id as PersonId, name: `P${String(id)}`, department: null }))
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date)
const letter = (from: number, to: number, date: number) => ({ from: from as PersonId, to: [to as PersonId], date })
/** So many times to and fro. */
const exchange = (a: number, b: number, date: number, times = 5) =>
  Array.from({ length: times }, (_, index) => [
    letter(a, b, date + index * 3_600_000),
    letter(b, a, date + index * 3_600_000 + 1),
  ]).flat()

test('the years end with each quarter that was seen, and hold everybody who had a tie in one of them', () => {
  const interactions = [
    ...exchange(1, 2, day(2020, 2, 3)),
    ...exchange(1, 3, day(2021, 8, 5)),
    ...exchange(1, 9, day(2021, 8, 5)),
  ]
  const { windows, nodes, ties } = computeTimeline({ members: people, interactions })
  expect(windows.map(({ quarter }) => quarter)).toEqual([
    '2020-Q1',
    '2020-Q2',
    '2020-Q3',
    '2020-Q4',
    '2021-Q1',
    '2021-Q2',
    '2021-Q3',
  ])
  expect(windows.at(-1)).toEqual({ quarter: '2021-Q3', from: day(2020, 10, 1), to: day(2021, 10, 1) - 1 })
  // 9 is no member; the best connected comes first.
  expect(nodes.map(({ id }) => id)).toEqual([1, 2, 3])
  // Ten messages to one person each.
  expect(ties).toEqual([
    { a: 1, b: 2, strength: 10 },
    { a: 1, b: 3, strength: 10 },
  ])
})

test('a tie is as strong as in its strongest year', () => {
  const interactions = [...exchange(1, 2, day(2018, 2, 3), 8), ...exchange(1, 2, day(2020, 2, 3), 5)]
  expect(computeTimeline({ members: people, interactions }).ties).toEqual([{ a: 1, b: 2, strength: 16 }])
})

test('without messages there is no time', () => {
  expect(computeTimeline({ members: people, interactions: [] })).toEqual({ windows: [], nodes: [], ties: [] })
})
