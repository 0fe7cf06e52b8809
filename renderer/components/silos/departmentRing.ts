import type { DepartmentMeasures } from '../../../shared/model/network.ts'
import type { MatrixCell, SiloMatrix } from './siloMatrix.ts'

export interface RingDisc {
  readonly name: string
  readonly people: number
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Where the name stands: outside the ring, written away from it. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }
}

export interface RingBridge {
  readonly cell: MatrixCell
  /** SVG path of an arch that bends towards the middle. */
  readonly path: string
  /** Stroke in the ring's units. */
  readonly width: number
}

export interface DepartmentRing {
  readonly discs: readonly RingDisc[]
  readonly bridges: readonly RingBridge[]
}

/** The drawing's size, its middle at 0, 0; names need the room between the ring and the sides. */
export const RING_BOX = { width: 780, height: 540 } as const
const RING_RADIUS = 210

/**
 * Departments on a ring in the matrix's order, so that those close to each other stand together, and an arch for each
 * pair with ties: the more ties, the thicker. The first stands at the top; areas grow with people.
 */
export function departmentRing(matrix: SiloMatrix, departments: readonly DepartmentMeasures[]): DepartmentRing {
  const people = new Map(departments.map((department) => [department.name, department.people]))
  const most = Math.max(1, ...people.values())
  const room = (Math.PI * RING_RADIUS) / Math.max(1, matrix.names.length)
  const largest = Math.min(30, room * 0.85)
  const discs = matrix.names.map((name, index): RingDisc => {
    const angle = (2 * Math.PI * index) / matrix.names.length - Math.PI / 2
    const count = people.get(name) ?? 0
    const radius = Math.max(3, largest * Math.sqrt(count / most))
    return { name, people: count, radius, ...pointOn(RING_RADIUS, angle), label: labelAt(angle, radius) }
  })
  const cells = matrix.rows.flatMap((row) => row.filter(({ row: a, column: b, ties }) => a < b && ties > 0))
  const busiest = Math.max(1, ...cells.map(({ ties }) => ties))
  const bridges = cells.flatMap((cell): RingBridge[] => {
    const [from, to] = [discs[cell.row], discs[cell.column]]
    if (!from || !to) return []
    return [{ cell, path: arch(from, to), width: 1 + 9 * Math.sqrt(cell.ties / busiest) }]
  })
  return { discs, bridges: bridges.sort((one, other) => one.cell.ties - other.cell.ties) }
}

function pointOn(radius: number, angle: number): { readonly x: number; readonly y: number } {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

function labelAt(angle: number, discRadius: number): RingDisc['label'] {
  const sideways = Math.cos(angle)
  const anchor = Math.abs(sideways) < 0.3 ? 'middle' : sideways > 0 ? 'start' : 'end'
  return { ...pointOn(RING_RADIUS + discRadius + 12, angle), anchor }
}

function arch(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [x, y] = [((from.x + to.x) / 2) * 0.35, ((from.y + to.y) / 2) * 0.35]
  const point = (px: number, py: number) => `${px.toFixed(1)} ${py.toFixed(1)}`
  return `M${point(from.x, from.y)} Q${point(x, y)} ${point(to.x, to.y)}`
}
