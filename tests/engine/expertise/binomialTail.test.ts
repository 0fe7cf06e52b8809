import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast } from '../../../electron/engine/expertise/binomialTail.ts'

describe('the chance of at least so many successes', () => {
  it('is what one counts by hand', () => {
    expect(atLeast(2, 3, 0.5)).toBeCloseTo(4 / 8)
    expect(atLeast(1, 2, 0.1)).toBeCloseTo(0.19)
    expect(atLeast(9, 10, 0.5)).toBeCloseTo(11 / 1024)
  })

  it('keeps its digits where it is small', () => {
    expect(atLeast(10, 10, 0.01) / 1e-20).toBeCloseTo(1)
  })

  it('is 1 for nothing and 0 for more than there can be', () => {
    expect([atLeast(0, 5, 0.2), atLeast(6, 5, 0.2), atLeast(1, 5, 0), atLeast(5, 5, 1)]).toEqual([1, 0, 0, 1])
  })

  it('falls with the successes asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (successes, more, chance) => {
          const trials = successes + more
          expect(atLeast(successes + 1, trials, chance)).toBeLessThanOrEqual(atLeast(successes, trials, chance) + 1e-9)
        },
      ),
    )
  })
})
