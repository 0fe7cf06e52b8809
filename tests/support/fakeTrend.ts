import type { Handlers } from '../../shared/api/engineApi.ts'
import type { PersonSummary } from '../../shared/model/person.ts'
import type { TrendPoint } from '../../shared/model/trend.ts'
import { FAKE_DEPARTMENTS } from './fakeCompany.ts'

const QUARTERS = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']

/** Two years, more open from the fifth quarter on. */
export function fakeTrend(people: readonly PersonSummary[]): Pick<Handlers, 'silos.trend'> {
  const points = people.length === 0 ? [] : QUARTERS.map(fakePoint)
  return {
    'silos.trend': () => ({
      points,
      changes:
        points.length === 0
          ? []
          : [{ measure: 'ei', department: null, since: '2023-Q1', before: -0.51, after: -0.2, p: 0.004 }],
    }),
  }
}

function fakePoint(quarter: string, index: number): TrendPoint {
  const value = (index < 4 ? -0.5 : -0.2) + 0.02 * (index % 3)
  const around = (middle: number, half: number) => ({
    value: middle,
    interval: [middle - half, middle + half] as const,
  })
  return {
    quarter,
    people: 40 + index,
    ties: 90 + 3 * index,
    ei: around(value, 0.12),
    expected: 0.7,
    acrossShare: (value + 1) / 2,
    modularity: around(0.5 - index * 0.02, 0.05),
    replyHours: index === 2 ? null : around(6 - index * 0.3, 0.8),
    bridging: around(0.3 + index * 0.02, 0.07),
    bridges: 14 + index,
    departments: FAKE_DEPARTMENTS.slice(0, 4).map((name, place) => ({ name, ei: around(value + place * 0.1, 0.2) })),
  }
}
