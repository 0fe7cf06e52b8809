import { expect, it } from 'vitest'
import { profileShape } from '../../../electron/engine/expertise/profileShape.ts'

it('tells depth from breadth', () => {
  expect(profileShape([1, 2])).toEqual({ kind: 'deep', deep: 2, others: 0 })
  expect(profileShape([4, 5, 6, 7, 8])).toEqual({ kind: 'broad', deep: 0, others: 5 })
  expect(profileShape([1, 4, 5, 6, 7])).toEqual({ kind: 't', deep: 1, others: 4 })
  expect(profileShape([9])).toEqual({ kind: 'thin', deep: 0, others: 1 })
  expect(profileShape([])).toEqual({ kind: 'thin', deep: 0, others: 0 })
})
