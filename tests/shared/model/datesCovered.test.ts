import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesCovered } from '../../../shared/model/datesCovered.ts'
import { strayLimit } from '../../../shared/model/wrongClocks.ts'

const [in1980, in2000, in2002, in2012] = [1980, 2000, 2002, 2012].map((year) => Date.UTC(year, 0, 1)) as [
  number,
  number,
  number,
  number,
]
const DAY = 24 * 60 * 60 * 1000

/** As storage hands them over. */
function covered(dates: readonly number[]) {
  const sorted = dates.toSorted((a, b) => a - b)
  const limit = strayLimit(dates.length)
  return datesCovered(dates.length, {
    earliest: sorted.slice(0, limit),
    latest: sorted.toReversed().slice(0, limit),
  })
}
const days = (from: number, count: number) => Array.from({ length: count }, (_, day) => from + day * DAY)

describe('from when to when a library goes', () => {
  it('leaves out the few that a wrong clock put decades away, and says how many', () => {
    expect(covered([in1980, in1980, ...days(in2000, 400), in2012])).toEqual({
      first: in2000,
      last: in2000 + 399 * DAY,
      strayDates: 3,
    })
  })

  it('believes dates of which there are more than one in a hundred', () => {
    expect(covered([in1980, in1980, ...days(in2000, 100)])).toMatchObject({ first: in1980, strayDates: 0 })
  })

  it('believes a date that less than two years part from the others', () => {
    expect(covered([...days(in2000, 400), in2002])).toMatchObject({ last: in2002, strayDates: 0 })
  })

  it('believes every date of a library of a few items, and knows none of an empty one', () => {
    expect(covered([in1980, ...days(in2000, 8)])).toEqual({ first: in1980, last: in2000 + 7 * DAY, strayDates: 0 })
    expect(covered([])).toEqual({ first: null, last: null, strayDates: 0 })
  })

  it('leaves out no more than one in a hundred at each end, and every other date lies in between', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: in2012 }), { minLength: 1, maxLength: 600 }), (dates) => {
        const { first, last, strayDates } = covered(dates)
        const outside = dates.filter((date) => date < (first ?? 0) || date > (last ?? 0))
        expect(strayDates).toBe(outside.length)
        expect(strayDates).toBeLessThanOrEqual(0.02 * dates.length)
      }),
    )
  })
})
