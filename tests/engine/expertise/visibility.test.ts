import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countVisibility, generalVisibility, midRanks } from '../../../electron/engine/expertise/visibility.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const id = (number: number) => number as PersonId
const people = [
  { id: id(1), department: 'Sales' },
  { id: id(2), department: 'Sales' },
  { id: id(3), department: 'Plant' },
  { id: id(4), department: null },
]
const nobody = new Map<PersonId, PersonId>()

describe('what makes a person seen', () => {
  it('counts ties to other departments, not those inside', () => {
    const ties = [
      { a: id(1), b: id(2) },
      { a: id(1), b: id(3) },
      { a: id(1), b: id(4) },
    ]
    const facts = countVisibility({ people, ties, managerOf: nobody })
    expect(facts.get(id(1))).toEqual({ tiesOutside: 2, departmentsReached: 1, reports: 0 })
    expect(facts.get(id(2))).toEqual({ tiesOutside: 0, departmentsReached: 0, reports: 0 })
    expect(facts.get(id(4))).toEqual({ tiesOutside: 1, departmentsReached: 1, reports: 0 })
  })

  it('gives who manages managers their people too', () => {
    const managerOf = new Map([
      [id(1), id(2)],
      [id(2), id(3)],
    ])
    const facts = countVisibility({ people, ties: [], managerOf })
    expect([1, 2, 3].map((one) => facts.get(id(one))?.reports)).toEqual([0, 1, 2])
  })

  it('ends a circle of managers where it began', () => {
    const managerOf = new Map([
      [id(1), id(2)],
      [id(2), id(1)],
    ])
    const facts = countVisibility({ people, ties: [], managerOf })
    expect([1, 2].map((one) => facts.get(id(one))?.reports)).toEqual([1, 1])
  })

  it('ranks those who are equal in the middle of their places', () => {
    expect(midRanks([5, 0, 0, 9])).toEqual([0.625, 0.25, 0.25, 0.875])
    expect(midRanks([])).toEqual([])
  })

  it('keeps the order of values, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2 }), (values) => {
        const ranks = midRanks(values)
        for (const [i, rank] of ranks.entries()) {
          expect(rank).toBeGreaterThan(0)
          expect(rank).toBeLessThan(1)
          const [value, next] = [values[i] ?? 0, values[(i + 1) % values.length] ?? 0]
          expect(Math.sign(rank - (ranks[(i + 1) % ranks.length] ?? 0))).toBe(Math.sign(value - next))
        }
      }),
    )
  })

  it('puts who has no ties and no team below who has', () => {
    const seen = generalVisibility(
      countVisibility({ people, ties: [{ a: id(1), b: id(3) }], managerOf: new Map([[id(1), id(3)]]) }),
    )
    expect(seen.get(id(3))).toBe(0.875)
    expect(seen.get(id(1))).toBe(0.625)
    expect(seen.get(id(2))).toBe(0.25)
  })
})
