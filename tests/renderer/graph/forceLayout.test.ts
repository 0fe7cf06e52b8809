import { expect, test } from 'vitest'
import type { LayoutProblem } from '../../../renderer/graph/forceLayout.ts'
import { forceLayout, iterationsFor } from '../../../renderer/graph/forceLayout.ts'
import { seedPositions } from '../../../renderer/graph/seedPositions.ts'
import { settleLoners } from '../../../renderer/graph/settleLoners.ts'

/** Two rings of ten people, all neighbours and next-but-one neighbours tied, and one tie between the rings. */
function twoRings(): LayoutProblem {
  const pairs = [0, 10].flatMap((first) =>
    Array.from({ length: 10 }, (_, index) => index).flatMap((index) => [
      [first + index, first + ((index + 1) % 10)],
      [first + index, first + ((index + 2) % 10)],
    ]),
  )
  const ties = Uint32Array.from([...pairs, [0, 10]].flat())
  // Seeded without departments: the rings are mixed at the start.
  const positions = seedPositions(Array.from({ length: 20 }, () => null))
  return { positions, ties, weights: new Float32Array(ties.length / 2).fill(1) }
}

const last = (problem: LayoutProblem) => [...forceLayout(problem)].at(-1)

test('groups that are tied inside come apart from each other', () => {
  const positions = last(twoRings())?.positions ?? new Float32Array()
  const centre = (first: number) =>
    [0, 1].map(
      (axis) =>
        Array.from({ length: 10 }, (_, i) => positions[2 * (first + i) + axis] ?? 0).reduce((a, b) => a + b) / 10,
    )
  const [one, other] = [centre(0), centre(10)]
  const between = Math.hypot((one[0] ?? 0) - (other[0] ?? 0), (one[1] ?? 0) - (other[1] ?? 0))
  const radius = Math.max(
    ...Array.from({ length: 10 }, (_, i) =>
      Math.hypot((positions[2 * i] ?? 0) - (one[0] ?? 0), (positions[2 * i + 1] ?? 0) - (one[1] ?? 0)),
    ),
  )
  expect(between).toBeGreaterThan(radius)
})

test('the same network is laid out the same way each time', () => {
  expect(last(twoRings())).toEqual(last(twoRings()))
})

test('iterations are counted upwards to an end, fewer for more people', () => {
  const steps = [...forceLayout(twoRings())].map(({ iteration, iterations }) => [iteration, iterations])
  expect(steps.map(([iteration]) => iteration)).toEqual(steps.map((_, index) => (index + 1) * 40))
  expect(steps.at(-1)).toEqual([iterationsFor(20), iterationsFor(20)])
  expect([iterationsFor(10), iterationsFor(5000), iterationsFor(50_000)]).toEqual([600, 160, 160])
})

test('without ties people stay where they are', () => {
  const positions = Float32Array.of(1, 2, 3, 4)
  const problem = { positions, ties: new Uint32Array(), weights: new Float32Array() }
  expect([...forceLayout(problem)]).toEqual([{ positions, iteration: 1, iterations: 1 }])
})

test('people without a tie are set in rows under the others', () => {
  // 0 and 1 are tied; 2, 3 and 4 are not. Width 12: a step is 12/12 = 1, the first row 2 below the lowest.
  const positions = Float32Array.of(-6, 0, 6, 3, 90, 90, -90, 90, 0, 500)
  expect([...settleLoners(positions, Uint32Array.of(0, 1))]).toEqual([-6, 0, 6, 3, -1, -2, 0, -2, 1, -2])
  expect(settleLoners(positions, new Uint32Array())).toBe(positions)
})
