import type { Estimate } from '../../../shared/model/trend.ts'

/** A line with its band, as SVG paths on a ground of `width` x `height`; nothing is drawn across quarters without a value. */
export interface TrendLines {
  readonly line: string
  readonly band: string
  readonly dots: readonly { readonly x: number; readonly y: number; readonly index: number }[]
  /** What the top and the bottom stand for. */
  readonly top: number
  readonly bottom: number
  readonly x: (index: number) => number
  readonly y: (value: number) => number
}

export interface Ground {
  readonly width: number
  readonly height: number
}

/**
 * @param shown other values that must be on the ground
 * @param limits least and greatest value that the measure can have: no ground is drawn beyond
 */
export function trendLines(
  values: readonly (Estimate | null)[],
  { width, height }: Ground,
  shown: readonly number[] = [],
  limits: readonly [number, number] = [-Infinity, Infinity],
): TrendLines {
  const all = [...values.flatMap((one) => (one === null ? [] : [one.value, ...(one.interval ?? [])])), ...shown]
  const [lowest, highest] = [Math.min(...all), Math.max(...all)]
  const room = (highest - lowest) * 0.08 || Math.abs(highest) * 0.1 || 1
  const [bottom, top] =
    all.length === 0 ? [0, 1] : [Math.max(limits[0], lowest - room), Math.min(limits[1], highest + room)]
  const x = (index: number) => (values.length < 2 ? width / 2 : (index / (values.length - 1)) * width)
  const y = (value: number) => height - ((value - bottom) / (top - bottom)) * height
  const at = (index: number, value: number) => `${round(x(index))} ${round(y(value))}`
  const runs = runsOf(values)
  const line = runs.map((run) => `M${run.map(({ index, value }) => at(index, value)).join('L')}`).join('')
  const band = runs
    .map((run) => {
      const upper = run.map(({ index, value, interval }) => at(index, interval?.[1] ?? value))
      const lower = run.map(({ index, value, interval }) => at(index, interval?.[0] ?? value)).reverse()
      return `M${[...upper, ...lower].join('L')}Z`
    })
    .join('')
  const dots = runs.flat().map(({ index, value }) => ({ index, x: x(index), y: y(value) }))
  return { line, band, dots, top, bottom, x, y }
}

const round = (value: number) => Math.round(value * 10) / 10

type Placed = Estimate & { readonly index: number }

function runsOf(values: readonly (Estimate | null)[]): Placed[][] {
  const runs: Placed[][] = []
  values.forEach((one, index) => {
    if (one === null) return
    const last = runs.at(-1)
    if (last?.at(-1)?.index === index - 1) last.push({ ...one, index })
    else runs.push([{ ...one, index }])
  })
  return runs
}
