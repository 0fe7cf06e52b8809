import type { DepartmentMeasures, DepartmentPair } from '../../../shared/model/network.ts'
import { poissonAtMost } from './poissonTail.ts'

/** Below this share of people heard from, a department's silence says nothing. */
const LEAST_COVERAGE = 0.5

/** How unlikely so few ties must be by chance. */
const SIGNIFICANCE = 0.01

/**
 * Whether ties between two departments would have been seen had there been any. Missing data is never a silo, so: at
 * least half of the people of both wrote something; and one of the two at least shows the ties inside that its degree
 * makes likely. Where mail was collected elsewhere only, neither does: what they write to each other never passed by.
 */
export function visiblePairs(departments: readonly DepartmentMeasures[]): (one: number, other: number) => boolean {
  const heard = departments.map(({ coverage }) => coverage >= LEAST_COVERAGE)
  const ends = departments.reduce((sum, department) => sum + degree(department), 0)
  const inside = departments.map((one) => one.internal > 0 && one.internal >= degree(one) ** 2 / (2 * ends))
  return (one, other) =>
    heard[one] === true && heard[other] === true && (inside[one] === true || inside[other] === true)
}

/**
 * Pairs of departments with significantly fewer ties than expected if ties ignored departments (configuration model,
 * degree x degree / 2m; fewer than expected at 1 % under a Poisson law), lowest ratio first, then the largest
 * expectation. Only pairs whose ties would have been seen.
 */
export function separatedPairs(
  departments: readonly DepartmentMeasures[],
  matrix: readonly (readonly number[])[],
): DepartmentPair[] {
  const isVisible = visiblePairs(departments)
  const ends = departments.reduce((sum, department) => sum + degree(department), 0)
  const pairs: DepartmentPair[] = []
  departments.forEach((one, row) => {
    for (const [column, other] of departments.entries()) {
      if (column <= row || !isVisible(row, column)) continue
      const expected = (degree(one) * degree(other)) / ends
      const ties = matrix[row]?.[column] ?? 0
      if (ties >= expected || poissonAtMost(ties, expected) > SIGNIFICANCE) continue
      pairs.push({ a: one.name, b: other.name, ties, expected, ratio: ties / expected })
    }
  })
  return pairs.sort((one, other) => (one.ratio ?? 0) - (other.ratio ?? 0) || other.expected - one.expected)
}

/** Ends of ties in a department: those inside have two. */
const degree = ({ internal, external }: DepartmentMeasures) => 2 * internal + external
