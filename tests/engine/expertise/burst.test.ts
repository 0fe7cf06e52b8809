import { describe, expect, it } from 'vitest'
import { burstQuarter, countByQuarter, topicBurst, writtenQuarters } from '../../../electron/engine/expertise/burst.ts'

/** Ten quarters in which as much was written in each. */
const STEADY = writtenQuarters(new Map(Array.from({ length: 10 }, (_, quarter) => [quarter, 100])))

describe('a burst', () => {
  it('is three quarters of everything in one quarter that is over', () => {
    expect(burstQuarter([[1, 1], [3, 9]], STEADY)).toBe(3) // prettier-ignore
    expect(burstQuarter([[1, 3], [3, 9]], STEADY)).toBeNull() // prettier-ignore
    expect(burstQuarter([], STEADY)).toBeNull()
  })

  it('may still go on where it came up in the last two quarters', () => {
    expect(burstQuarter([[7, 9]], STEADY)).toBe(7)
    expect(burstQuarter([[8, 9]], STEADY)).toBeNull()
  })

  it('is not told of a library that spans less than a year', () => {
    expect(burstQuarter([[0, 9]], writtenQuarters(new Map([[0, 5], [1, 50], [2, 50]])))).toBeNull() // prettier-ignore
  })

  it('is not one where nearly everything that was written lies in that quarter', () => {
    const written = writtenQuarters(new Map([[0, 50], [3, 850], [4, 50], [9, 50]])) // prettier-ignore
    expect(burstQuarter([[0, 1], [3, 9]], written)).toBeNull() // prettier-ignore
    expect(burstQuarter([[4, 9]], written)).toBe(4)
  })

  it('is not one where two conversations make all of it: chance does that', () => {
    // One in a hundred that both fall into one given quarter of ten.
    const topic = { history: [[3, 20]] as const, items: 20 }
    expect(topicBurst({ ...topic, threads: 2 }, STEADY)).toBeNull()
    expect(topicBurst({ ...topic, threads: 3 }, STEADY)).toBe('0-Q4')
  })
})

describe('what was written', () => {
  it('is seen from the first quarter to the last, wrong clocks left out', () => {
    const counts = new Map([[-40, 1], [4, 500], [6, 499], [90, 1]]) // prettier-ignore
    expect(writtenQuarters(counts)).toEqual({ counts, first: 4, last: 6 })
  })

  it('is nothing in a library that is empty', () => {
    expect(writtenQuarters(new Map())).toMatchObject({ first: 0, last: -1 })
    expect(burstQuarter([[0, 3]], writtenQuarters(new Map()))).toBeNull()
  })

  it('counts what somebody wrote, by quarter', () => {
    const january = Date.UTC(2024, 0, 1)
    expect(
      countByQuarter({
        size: 5,
        date: Float64Array.of(january, january, NaN, january, Date.UTC(2024, 3, 1)),
        author: Int32Array.of(0, 7, 7, 7, 8),
        silent: Uint8Array.of(0, 0, 0, 1, 0),
      }),
    ).toEqual(new Map([[8096, 1], [8097, 1]])) // prettier-ignore
  })
})
