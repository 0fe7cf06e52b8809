import { describe, expect, it } from 'vitest'
import { keyness, specificity } from '../../../electron/engine/expertise/specificity.ts'

describe('keyness', () => {
  it('is twice the sum of seen x ln(seen / expected)', () => {
    // 8 of 10 against 2 of 30: expected 2.5 and 7.5.
    expect(keyness(8, 10, 2, 30)).toBeCloseTo(2 * (8 * Math.log(8 / 2.5) + 2 * Math.log(2 / 7.5)), 10)
  })

  it('is 0 where the person uses the phrase no more than the others, and without bound where there are no others', () => {
    expect(keyness(1, 10, 3, 30)).toBe(0)
    expect(keyness(3, 10, 0, 0)).toBe(0)
    expect(keyness(4, 10, 0, 30)).toBeCloseTo(8 * Math.log(4), 10)
  })
})

describe('specificity', () => {
  it('is the divergence of the users from the writers, less its bias', () => {
    // All four texts by one who wrote a tenth of everything: ln 10, and no bias with a single user.
    expect(specificity([{ texts: 4, own: 10 }], 100)).toBeCloseTo(Math.log(10), 10)
    const two = [
      { texts: 3, own: 10 },
      { texts: 1, own: 10 },
    ]
    expect(specificity(two, 100)).toBeCloseTo(0.75 * Math.log(7.5) + 0.25 * Math.log(2.5) - 1 / 8, 10)
  })

  it('is 0 of nothing', () => {
    expect(specificity([], 100)).toBe(0)
  })
})
