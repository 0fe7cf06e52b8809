import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seedPositions } from '../../../renderer/graph/seedPositions.ts'

const groups = fc.array(fc.constantFrom('Legal', 'Research', 'Sales', null), { maxLength: 60 })

const place = (positions: Float32Array, index: number) => [positions[2 * index] ?? NaN, positions[2 * index + 1] ?? NaN]
const apart = (positions: Float32Array, a: number, b: number) => {
  const [ax = 0, ay = 0] = place(positions, a)
  const [bx = 0, by = 0] = place(positions, b)
  return Math.hypot(ax - bx, ay - by)
}

test('the same groups always stand in the same places, no two people in one', () => {
  fc.assert(
    fc.property(groups, (list) => {
      const positions = seedPositions(list)
      expect(positions).toEqual(seedPositions(list))
      expect(positions.every(Number.isFinite)).toBe(true)
      for (let a = 0; a < list.length; a++)
        for (let b = 0; b < a; b++) expect(apart(positions, a, b)).toBeGreaterThan(0.5)
    }),
  )
})

test('colleagues stand nearer to each other than to another department', () => {
  const list = [...Array<string>(9).fill('Legal'), ...Array<string>(9).fill('Research')]
  const positions = seedPositions(list)
  const inside = Math.max(...list.slice(1, 9).map((_, index) => apart(positions, 0, index + 1)))
  const outside = Math.min(...list.slice(9).map((_, index) => apart(positions, 0, index + 9)))
  expect(inside).toBeLessThan(outside)
})

test('one group alone stands in the middle', () => {
  const [x = NaN, y = NaN] = seedPositions(['Legal'])
  expect(Math.hypot(x, y)).toBeLessThan(1)
})

test('nobody stands nowhere', () => {
  expect(seedPositions([])).toEqual(new Float32Array(0))
})
