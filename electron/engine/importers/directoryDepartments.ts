import { foldSpelling } from '../../../shared/model/foldSpelling.ts'

/** What a row says of its department: a name or a path, and what it is part of. */
interface DepartmentCells {
  readonly department: string
  readonly parent: string
}

interface DepartmentPlace {
  readonly department: string | null
  /** What it is part of, the topmost first. */
  readonly above: readonly string[]
}

export interface DepartmentPlaces {
  /** One for each row, in their order. */
  readonly places: readonly DepartmentPlace[]
  /** Departments that are part of themselves: each cycle once, and the row that closes it. */
  readonly cycles: readonly { readonly row: number; readonly subject: string }[]
}

const ARROWS = /\s*(?:>|»|›|→|\\)\s*/
const SPACED_SLASH = /\s+\/\s+/
const MOST_LEVELS = 20

/**
 * Where each row's department stands: `Trading > Gas > West` is a path, as is what begins with a slash; ` / ` makes one only
 * where other rows show that what stands before it is a department. A parent column is followed upwards from row to row.
 */
export function placeDepartments(rows: readonly DepartmentCells[]): DepartmentPlaces {
  const split = pathSplitter(rows.map(({ department }) => department))
  const parents = new Map<string, string>()
  for (const { department, parent } of rows) {
    const own = split(department).at(-1)
    if (own !== undefined && parent !== '' && !parents.has(foldSpelling(own))) parents.set(foldSpelling(own), parent)
  }
  const cycles: { row: number; subject: string }[] = []
  const reported = new Set<string>()
  const places = rows.map(({ department, parent }, row): DepartmentPlace => {
    const path = split(department)
    const own = path.at(-1)
    if (own === undefined) return { department: null, above: [] }
    if (path.length > 1 || parent === '') return { department: own, above: path.slice(0, -1) }
    const { above, closed } = climb(own, split(parent), parents, split)
    const cycle = closed ? [own, ...above.toReversed()].map(foldSpelling).sort().join('\0') : ''
    if (closed && !reported.has(cycle)) {
      reported.add(cycle)
      cycles.push({ row, subject: [own, ...above.toReversed(), own].join(' → ') })
    }
    return { department: own, above }
  })
  return { places, cycles }
}

/** The path above a department, by the parents that other rows name; it stops where it would come back. */
function climb(
  own: string,
  first: readonly string[],
  parents: ReadonlyMap<string, string>,
  split: (cell: string) => string[],
): { above: string[]; closed: boolean } {
  let above = [...first]
  const met = new Set([own, ...above].map(foldSpelling))
  if (above.some((name) => foldSpelling(name) === foldSpelling(own))) return { above: [], closed: true }
  while (above.length < MOST_LEVELS) {
    const next = split(parents.get(foldSpelling(above[0] ?? '')) ?? '')
    if (next.length === 0) break
    if (next.some((name) => met.has(foldSpelling(name)))) return { above, closed: true }
    for (const name of next) met.add(foldSpelling(name))
    above = [...next, ...above]
  }
  return { above, closed: false }
}

function pathSplitter(cells: readonly string[]): (cell: string) => string[] {
  const distinct = [...new Set(cells)]
  const slashes = slashesSeparate(distinct)
  return (cell) => {
    const rooted = cell.startsWith('/')
    return cell
      .split(ARROWS)
      .flatMap((part) => (rooted ? part.split('/') : slashes ? part.split(SPACED_SLASH) : [part]))
      .map((part) => part.trim())
      .filter(Boolean)
  }
}

/** `Support / Hotline` alone may be a name; where most of what stands before a slash is known elsewhere, it is a path. */
function slashesSeparate(cells: readonly string[]): boolean {
  const heads = cells
    .filter((cell) => SPACED_SLASH.test(cell))
    .map((cell) => foldSpelling(cell.split(SPACED_SLASH)[0] ?? ''))
  if (heads.length < 2) return false
  const plain = new Set(cells.filter((cell) => !SPACED_SLASH.test(cell)).map(foldSpelling))
  const known = heads.filter((head) => plain.has(head) || heads.filter((other) => other === head).length > 1)
  return known.length * 2 > heads.length
}
