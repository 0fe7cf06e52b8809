import type {
  Broker,
  DepartmentMeasures,
  Introduction,
  SharedTopic,
  SiloReport,
} from '../../../shared/model/network.ts'
import type { OpenBorder, SlowBorder } from '../../../shared/model/siloHabits.ts'
import type { Route, RouteParams } from '../../state/route.ts'
import type { MatrixCell, SiloMatrix } from './siloMatrix.ts'

/** What the person looks at; kept in the address as `dept` and `with`. */
export type SiloSelection =
  | { readonly kind: 'department'; readonly name: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }
  | null

/** The selection that an address names; null where it names no department of the report. */
export function selectionOf(params: Route['params'], names: readonly string[]): SiloSelection {
  const { dept, with: other } = params
  if (dept === undefined || !names.includes(dept)) return null
  if (other === undefined || other === dept || !names.includes(other)) return { kind: 'department', name: dept }
  return { kind: 'pair', a: dept, b: other }
}

/** The inverse of `selectionOf`. */
export function paramsOf(selection: SiloSelection): RouteParams {
  if (selection === null) return { dept: null, with: null }
  if (selection.kind === 'department') return { dept: selection.name, with: null }
  return { dept: selection.a, with: selection.b }
}

/** What a cell stands for: the diagonal for its department, the rest for a pair. */
export function selectionOfCell(cell: Pick<MatrixCell, 'a' | 'b'>): NonNullable<SiloSelection> {
  return cell.a === cell.b ? { kind: 'department', name: cell.a } : { kind: 'pair', a: cell.a, b: cell.b }
}

export interface DepartmentFacts {
  readonly measures: DepartmentMeasures
  readonly brokers: readonly Broker[]
  /** Its cells with the other departments, the most ties for what is expected first. */
  readonly others: readonly MatrixCell[]
}

export function departmentFacts(report: SiloReport, matrix: SiloMatrix, name: string): DepartmentFacts | null {
  const measures = report.departments.find((department) => department.name === name)
  const row = matrix.rows[matrix.names.indexOf(name)]
  if (!measures || !row) return null
  const others = row.filter((cell) => cell.b !== name).sort((one, other) => (other.ratio ?? -1) - (one.ratio ?? -1))
  return { measures, brokers: report.brokers.filter((broker) => broker.department === name), others }
}

export interface PairFacts {
  readonly cell: MatrixCell
  readonly topics: readonly SharedTopic[]
  readonly introductions: readonly Introduction[]
  readonly slow: readonly SlowBorder[]
  readonly open: readonly OpenBorder[]
  /** Working days within which an answer was looked for. */
  readonly days: number
  /** Departments of the two whose own mail was never seen. */
  readonly unseen: readonly string[]
}

export function pairFacts(report: SiloReport, matrix: SiloMatrix, a: string, b: string): PairFacts | null {
  const cell = matrix.rows[matrix.names.indexOf(a)]?.[matrix.names.indexOf(b)]
  if (!cell) return null
  const both = (departments: readonly string[]) => departments.includes(a) && departments.includes(b)
  return {
    cell,
    topics: report.duplicatedTopics.filter((topic) => both(topic.departments)),
    introductions: report.introductions.filter((one) => both([one.a.department, one.b.department])),
    slow: report.habits?.slowBorders.slow.filter((border) => both([border.a, border.b])) ?? [],
    open: report.habits?.openQuestions.borders.filter(({ asking, answering }) => both([asking, answering])) ?? [],
    days: report.habits?.openQuestions.days ?? 0,
    unseen: report.departments
      .filter(({ name, coverage }) => coverage === 0 && (name === a || name === b))
      .map(({ name }) => name),
  }
}

/** A department's E-I against what chance gives it; "unknown" where there is nothing to compare. */
export function departmentVerdict(
  measures: Pick<DepartmentMeasures, 'eiIndex' | 'interval'>,
): 'inside' | 'open' | 'chance' | 'unknown' {
  const { eiIndex, interval } = measures
  if (eiIndex === null || interval === null) return 'unknown'
  if (eiIndex < interval[0]) return 'inside'
  return eiIndex > interval[1] ? 'open' : 'chance'
}
