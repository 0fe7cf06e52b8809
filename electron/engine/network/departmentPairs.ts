import type { DepartmentMeasures, DepartmentPair } from '../../../shared/model/network.ts'
import type { ExpectedTies } from './expectedTies.ts'
import { poissonAtMost } from './poissonTail.ts'

/** Below this share of people heard from, a department's silence says nothing. */
const LEAST_COVERAGE = 0.5

/** How unlikely so few ties must be by chance. */
const SIGNIFICANCE = 0.01

/** What stands out has at most this share of what is usual, and chance gives so little at most so often. */
const LEAST_DIFFERENCE = 0.5
const STANDING_OUT = 0.05

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
 * Pairs of departments that are further apart than departments are here. Two things at once: significantly fewer ties than expected if
 * ties ignored departments (`expected`: see `expectedTies`; at 1 % under a Poisson law), which nearly all pairs
 * of an organisation with closed departments have; and at most half of the ties usual between people of different departments here
 * (`usual`: see there; fewer at 5 %), so that what is listed stands out. Of two
 * departments there is nothing to compare with, and the first alone decides. Lowest ratio first, then the largest expectation. Only
 * pairs whose ties would have been seen.
 */
export function separatedPairs(
  departments: readonly DepartmentMeasures[],
  matrix: readonly (readonly number[])[],
  compared: ExpectedTies,
): DepartmentPair[] {
  const isVisible = visiblePairs(departments)
  const pairs: DepartmentPair[] = []
  departments.forEach((one, row) => {
    for (const [column, other] of departments.entries()) {
      if (column <= row || !isVisible(row, column)) continue
      const expected = compared.expected[row]?.[column] ?? 0
      const usual = compared.usual[row]?.[column] ?? 0
      const ties = matrix[row]?.[column] ?? 0
      if (ties >= expected || poissonAtMost(ties, expected) > SIGNIFICANCE) continue
      if (departments.length > 2 && !standsOut(ties, usual)) continue
      pairs.push({ a: one.name, b: other.name, ties, expected, ratio: ties / expected, usual })
    }
  })
  return pairs.sort((one, other) => (one.ratio ?? 0) - (other.ratio ?? 0) || other.expected - one.expected)
}

function standsOut(ties: number, usual: number): boolean {
  return ties <= LEAST_DIFFERENCE * usual && poissonAtMost(ties, usual) <= STANDING_OUT
}

/** Whether two departments, by their numbers, are one of the pairs. */
export function isAmong(
  pairs: readonly DepartmentPair[],
  names: readonly string[],
): (one: number, other: number) => boolean {
  const keys = new Set(pairs.flatMap(({ a, b }) => [JSON.stringify([a, b]), JSON.stringify([b, a])]))
  return (one, other) => keys.has(JSON.stringify([names[one], names[other]]))
}

/** Ends of ties in a department: those inside have two. */
const degree = ({ internal, external }: DepartmentMeasures) => 2 * internal + external
