import { describe, expect, test } from 'vitest'
import { outwardHolders } from '../../../electron/engine/expertise/outwardHolders.ts'

const [ADA, BOB, CLEO] = [1, 2, 3] as const

describe('who writes on a topic mostly to people outside', () => {
  // Item by item: who wrote it; those from 100 on went outside.
  const authors = new Map<number, number>([[1, ADA], [2, ADA], [100, ADA], [3, BOB], [101, BOB], [102, CLEO], [103, 0]]) // prettier-ignore
  const outward = (items: readonly number[]) =>
    [...outwardHolders(items, (item) => authors.get(item) ?? 0, (item) => item >= 100)] // prettier-ignore

  test('is whoever sent half of it outside, or more', () => {
    expect(outward([...authors.keys()])).toEqual([BOB, CLEO])
  })

  test('is nobody of whom there are no words on it', () => {
    expect(outward([1, 2, 103])).toEqual([])
    expect(outward([])).toEqual([])
  })
})
