import { describe, expect, it } from 'vitest'
import { trendLines } from '../../../renderer/components/silos/trendLines.ts'

const GROUND = { width: 100, height: 10 }

describe('the line of a measure over time', () => {
  it('goes from edge to edge, and stops where nothing was seen', () => {
    const value = (of: number) => ({ value: of, interval: null })
    const { line, dots, top, bottom } = trendLines([value(0), value(1), null, value(1), value(0)], GROUND)
    expect([bottom, top]).toEqual([-0.08, 1.08])
    expect(line).toBe('M0 9.3L25 0.7M75 0.7L100 9.3')
    expect(dots.map(({ index }) => index)).toEqual([0, 1, 3, 4])
  })

  it('has room for its band and for what else is shown', () => {
    const { band, top, bottom } = trendLines([{ value: 1, interval: [0, 2] }], GROUND, [4])
    expect([bottom, top]).toEqual([-0.32, 4.32])
    expect(band).toBe('M50 5L50 9.3Z')
    expect(trendLines([{ value: 1, interval: [0, 2] }], GROUND, [], [0, 2])).toMatchObject({ bottom: 0, top: 2 })
    expect(trendLines([], GROUND)).toMatchObject({ line: '', band: '', bottom: 0, top: 1 })
  })
})
