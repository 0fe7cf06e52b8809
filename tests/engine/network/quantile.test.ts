import { describe, expect, it } from 'vitest'
import { weightedMedian } from '../../../electron/engine/network/quantile.ts'

const of = (...pairs: readonly (readonly [number, number])[]) =>
  weightedMedian(pairs.map(([value, weight]) => ({ value, weight })))

describe('weightedMedian', () => {
  it('is the value at which half of the weight is reached', () => {
    expect(of([9, 1], [1, 1], [5, 1])).toBe(5)
    expect(of([1, 3], [5, 1], [9, 1])).toBe(1)
    expect(of([1, 0.2], [5, 0.2], [9, 0.7])).toBe(9)
  })

  it('is the middle between two values that halve it, and nothing of nothing', () => {
    expect(of([1, 2], [4, 1], [9, 1])).toBe(2.5)
    expect(of()).toBeNaN()
  })
})
