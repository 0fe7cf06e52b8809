import { TREND_MEASURES, type TrendChange, type TrendMeasure, type TrendPoint } from '../../../shared/model/trend.ts'
import { clearestStep, discoveries } from './changePoints.ts'

/**
 * Where the measures of the whole, and the E-I of each department, changed for good: one step of each at most, and of the two families
 * only what stands after as many tests. The surest first.
 */
export function trendChanges(points: readonly TrendPoint[]): TrendChange[] {
  const whole = TREND_MEASURES.flatMap((measure) => changeOf(measure, null, points, (point) => point[measure]?.value))
  const names = new Set(points.flatMap(({ departments }) => departments.map(({ name }) => name)))
  const departments = [...names].flatMap((name) =>
    changeOf('ei', name, points, (point) => point.departments.find((one) => one.name === name)?.ei.value),
  )
  return [...discoveries(whole), ...discoveries(departments)].sort((a, b) => a.p - b.p)
}

function changeOf(
  measure: TrendMeasure,
  department: string | null,
  points: readonly TrendPoint[],
  valueOf: (point: TrendPoint) => number | undefined,
): TrendChange[] {
  const known = points.flatMap((point) => {
    const value = valueOf(point)
    return value === undefined ? [] : [{ quarter: point.quarter, value }]
  })
  const step = clearestStep(known.map(({ value }) => value))
  const since = known[step?.at ?? 0]?.quarter
  return step === null || since === undefined
    ? []
    : [{ measure, department, since, before: step.before, after: step.after, p: step.p }]
}
