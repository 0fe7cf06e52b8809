import { expect, it } from 'vitest'
import { profileShape } from '../../../electron/engine/expertise/profileShape.ts'

const place = (rank: number, holders: number) => ({ rank, holders })

it('tells depth from breadth', () => {
  const few = [4, 4, 4].map((rank) => place(rank, 6))
  expect(profileShape([place(1, 2), place(1, 1)])).toEqual({ kind: 'deep', deep: 2, others: 0 })
  expect(profileShape([place(1, 2), ...few])).toEqual({ kind: 't', deep: 1, others: 3 })
  expect(profileShape([...few, ...few])).toEqual({ kind: 'broad', deep: 0, others: 6 })
  expect(profileShape(few)).toEqual({ kind: 'thin', deep: 0, others: 3 })
  expect(profileShape([])).toEqual({ kind: 'thin', deep: 0, others: 0 })
})

it('counts who is among the first of many, and not the second of two', () => {
  expect(profileShape([place(2, 6), place(3, 9)]).deep).toBe(2)
  expect(profileShape([place(2, 2), place(3, 8), place(4, 100)]).deep).toBe(0)
})
