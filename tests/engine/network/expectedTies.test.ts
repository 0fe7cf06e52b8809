import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectedTies } from '../../../electron/engine/network/expectedTies.ts'
import { selectPopulation } from '../../../electron/engine/network/siloPopulation.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'

interface Someone {
  readonly department: string
  readonly throughOthers: boolean
}

function expectation(people: readonly Someone[], pairs: readonly (readonly [number, number])[]) {
  const ties = pairs.map(([a, b]): Tie => ({ a: a as PersonId, b: b as PersonId, strength: 1, messages: 9, reciprocated: true })) // prettier-ignore
  const everybody = people.map((one, id) => ({ ...one, id: id as PersonId, name: `P${id}`, wrote: 1 }))
  return expectedTies(selectPopulation(everybody, ties, 1))
}

const of = (department: string, count: number, throughOthers = false): Someone[] =>
  Array.from({ length: count }, () => ({ department, throughOthers }))

describe('ties expected between departments', () => {
  test('are degree x degree / 2m where everybody’s own mail is there, and usual by the pairs of people', () => {
    // A has 0, 1; B 2, 3; C 4. Ends: A 3, B 3, C 2; eight in all.
    const { expected, usual } = expectation([...of('A', 2), ...of('B', 2), ...of('C', 1)], [[0, 1], [1, 2], [2, 4], [3, 4]]) // prettier-ignore
    expect(expected).toEqual([
      [9 / 16, 9 / 8, 6 / 8],
      [9 / 8, 9 / 16, 6 / 8],
      [6 / 8, 6 / 8, 4 / 16],
    ])
    // Three ties across 2 x 2 + 2 x 1 + 2 x 1 pairs.
    expect(usual[0]?.[1]).toBeCloseTo((3 / 8) * 4, 12)
    expect(usual[1]?.[2]).toBeCloseTo((3 / 8) * 2, 12)
  })

  test('are none between people whose own mail is missing: what could not be seen is not expected', () => {
    // Only the two of A have their mail here; all ties of B and C lead to them.
    const people = [...of('A', 2), ...of('B', 3, true), ...of('C', 3, true)]
    const { expected, usual } = expectation(people, [[0, 2], [0, 3], [0, 5], [1, 4], [1, 6], [1, 7]]) // prettier-ignore
    expect(expected[1]?.[2]).toBe(0)
    expect(usual[1]?.[2]).toBe(0)
    expect(expected[0]).toEqual([0, 3, 3])
    expect(usual[0]?.[1]).toBe(3)
  })

  test('add up to the ties, whoever’s mail is there', () => {
    const size = 12
    fc.assert(
      fc.property(
        fc.array(fc.record({ department: fc.constantFrom('A', 'B', 'C'), throughOthers: fc.boolean() }), { minLength: size, maxLength: size }), // prettier-ignore
        fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }),
        (people, pairs) => {
          const ties = new Map(pairs.filter(([a, b]) => a < b).map((pair) => [pair.join(), pair]))
          const { expected } = expectation(people, [...ties.values()])
          const all = expected.flatMap((row, a) => row.filter((_, b) => b >= a)).reduce((sum, one) => sum + one, 0)
          expect(all).toBeCloseTo(ties.size, 9)
        },
      ),
    )
  })
})
