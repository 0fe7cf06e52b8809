import type { DepartmentMeasures, SiloReport } from '../../../shared/model/network.ts'

/** Whose mail is behind a number: everyone's, some people's, or nobody's of one of the departments. */
export type CellCoverage = 'seen' | 'partial' | 'missing'

export interface MatrixCell {
  /** Places in the matrix as it is shown. */
  readonly row: number
  readonly column: number
  readonly a: string
  readonly b: string
  readonly ties: number
  readonly expected: number
  /** ties / expected; null where nothing is expected. */
  readonly ratio: number | null
  readonly shade: Shade
  readonly coverage: CellCoverage
}

export interface SiloMatrix {
  readonly names: readonly string[]
  readonly rows: readonly (readonly MatrixCell[])[]
}

/** 0: no tie; 1 to 5: more and more ties for what is expected. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5

/** Lower bounds of the shades 2 to 5, as ties / expected. "As expected" is the middle one. */
export const SHADE_BOUNDS = [0.25, 0.75, 1.33, 3] as const

/** Below this share of people who wrote something a department counts as seen in part. */
const MOSTLY_SEEN = 0.5

/**
 * The departments against each other in the report's order, each cell compared with what would be expected if ties
 * ignored departments, as the report says it; else d_a d_b / 2m across, d_a^2 / 4m inside, where d is a department's number of tie ends
 * and m the number of ties (configuration model, Newman 2006, doi 10.1073/pnas.0601602103). Symmetric. Empty without departments.
 */
export function siloMatrix(report: Pick<SiloReport, 'departments' | 'matrix' | 'order' | 'expected'>): SiloMatrix {
  const { departments, matrix } = report
  const order = report.order.filter((index) => index < departments.length)
  const ties = (row: number, column: number) => matrix[row]?.[column] ?? 0
  const ends = departments.map((_, row) =>
    departments.reduce((sum, __, column) => sum + ties(row, column) * (row === column ? 2 : 1), 0),
  )
  const twice = ends.reduce((sum, degree) => sum + degree, 0)
  const cell = (a: number, b: number, row: number, column: number): MatrixCell => {
    const count = ties(a, b)
    const product = (ends[a] ?? 0) * (ends[b] ?? 0)
    const expected = report.expected?.[a]?.[b] ?? (twice === 0 ? 0 : product / (a === b ? 2 * twice : twice))
    const ratio = expected === 0 ? null : count / expected
    const names = { a: departments[a]?.name ?? '', b: departments[b]?.name ?? '' }
    const coverage = coverageOf(departments[a], departments[b])
    return { row, column, ...names, ties: count, expected, ratio, shade: shadeOf(count, ratio), coverage }
  }
  return {
    names: order.map((index) => departments[index]?.name ?? ''),
    rows: order.map((a, row) => order.map((b, column) => cell(a, b, row, column))),
  }
}

export function shadeOf(ties: number, ratio: number | null): Shade {
  if (ties === 0 || ratio === null) return 0
  const passed = SHADE_BOUNDS.filter((bound) => ratio >= bound).length
  return (passed + 1) as Shade
}

function coverageOf(one?: DepartmentMeasures, other?: DepartmentMeasures): CellCoverage {
  const least = Math.min(one?.coverage ?? 0, other?.coverage ?? 0)
  if (least === 0) return 'missing'
  return least < MOSTLY_SEEN || pairsSeen(one, other) < MOSTLY_SEEN ? 'partial' : 'seen'
}

/** Share of the pairs of people between whom a tie could have been seen: the own mail of one of them is enough. */
function pairsSeen(one?: DepartmentMeasures, other?: DepartmentMeasures): number {
  return 1 - (1 - (one?.ownMail ?? 1)) * (1 - (other?.ownMail ?? 1))
}
