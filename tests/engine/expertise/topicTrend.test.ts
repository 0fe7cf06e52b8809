import { describe, expect, it } from 'vitest'
import { quarterName, quarterNumber } from '../../../electron/engine/expertise/quarterNumber.ts'
import { writtenQuarters } from '../../../electron/engine/expertise/burst.ts'
import { binomialTails, measureActivity, topicTrend } from '../../../electron/engine/expertise/topicTrend.ts'

const Q = quarterNumber(Date.UTC(2024, 0, 1))

describe('activity', () => {
  it('counts the last two quarters apart from those before', () => {
    const counts = new Map([
      [Q, 100],
      [Q + 1, 100],
      [Q + 2, 50],
      [Q + 3, 30],
    ])
    expect(measureActivity(writtenQuarters(counts))).toEqual({ from: Q + 2, recent: 80, before: 200 })
  })

  it('takes a handful of messages from the future for wrong clocks', () => {
    const counts = new Map([
      [Q, 600],
      [Q + 1, 399],
      [Q + 80, 1],
    ])
    expect(measureActivity(writtenQuarters(counts)).from).toBe(Q)
  })

  it('of nothing is nothing', () => {
    expect(measureActivity(writtenQuarters(new Map()))).toMatchObject({ recent: 0, before: 0 })
  })
})

describe('a topic', () => {
  const activity = { from: Q + 6, recent: 100, before: 300 }

  it('is rising where it came up far more lately than all that was written', () => {
    const history = [
      [Q, 2],
      [Q + 6, 8],
      [Q + 7, 10],
    ] as const
    const trend = topicTrend({ history, items: 20, threads: 20 }, activity)
    expect(trend.direction).toBe('rising')
    expect(trend.ratio).toBeCloseTo(18 / 100 / (2 / 300))
    expect(trend.p).toBeLessThan(0.001)
  })

  it('is fading where it no longer comes up', () => {
    const trend = topicTrend({ history: [[Q, 30]], items: 30, threads: 30 }, activity)
    // None of 30, each with a chance of a quarter to be recent.
    expect(trend).toMatchObject({ direction: 'fading', ratio: 0 })
    expect(trend.p).toBeCloseTo(2 * 0.75 ** 30)
  })

  it('is neither for one long conversation', () => {
    const history = [
      [Q, 2],
      [Q + 7, 18],
    ] as const
    expect(topicTrend({ history, items: 20, threads: 2 }, activity).direction).toBe('unclear')
  })

  it('is neither where all that was written is recent', () => {
    expect(topicTrend({ history: [[Q, 5]], items: 5, threads: 5 }, { from: Q, recent: 9, before: 0 })).toEqual({
      direction: 'unclear',
      ratio: null,
      p: 1,
    })
  })
})

it('binomial tails are those of coins thrown thrice', () => {
  const [atMost, atLeast] = binomialTails(1, 3, 0.5)
  expect(atMost).toBeCloseTo(4 / 8)
  expect(atLeast).toBeCloseTo(7 / 8)
})

it('a quarter has a number and a name', () => {
  expect(quarterName(quarterNumber(Date.UTC(2001, 8, 30)))).toBe('2001-Q3')
  expect(quarterName(quarterNumber(Date.UTC(2001, 9, 1)))).toBe('2001-Q4')
})
