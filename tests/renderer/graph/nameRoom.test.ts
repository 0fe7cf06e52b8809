import { expect, test } from 'vitest'
import { NameRoom } from '../../../renderer/graph/nameRoom.ts'

const DISC = { x: 100, y: 50, size: 6 }

test('what has been taken is not given again, what only touches it is', () => {
  const room = new NameRoom()
  expect(room.take({ left: 0, right: 10, top: 0, bottom: 10 })).toBe(true)
  expect(room.take({ left: 9, right: 20, top: 9, bottom: 20 })).toBe(false)
  expect(room.take({ left: 10, right: 20, top: 0, bottom: 10 })).toBe(true)
})

test('a name stands right of its disc, else left, below, above, else nowhere', () => {
  const room = new NameRoom()
  // The radius and four pixels away; below and above, half its height further.
  expect([1, 2, 3, 4, 5].map(() => room.beside(DISC, 40, 14))).toEqual([
    { x: 110, y: 50 },
    { x: 50, y: 50 },
    { x: 80, y: 67 },
    { x: 80, y: 33 },
    null,
  ])
})
