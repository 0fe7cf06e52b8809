import type { DirectoryRow } from '../../../shared/model/person.ts'
import { layOver, type DepartmentSpell } from './departmentSpells.ts'

interface SnapshotDate {
  /** -Infinity for the one without a date. */
  readonly date: number
  /** It has no departments at all. */
  readonly silent: boolean
}

const DAY = 86_400_000

/**
 * When somebody was of which department, by the rows about them in each snapshot, in the order of time. A row's own dates come
 * first; else it holds from the day on which the person joined, if an earlier snapshot could not know them yet, or from its
 * snapshot's date. The first snapshot also speaks of the time before it. Who is missing from a later one has left.
 *
 * @param rowsOf for each snapshot the person's rows, none where they are missing; of rows that begin together the first counts
 */
export function directorySpells(
  snapshots: readonly SnapshotDate[],
  rowsOf: readonly (readonly DirectoryRow[])[],
  nameOf: (row: DirectoryRow) => string | null,
): DepartmentSpell[] {
  let spells: DepartmentSpell[] = []
  let listed: number | null = null
  const lay = (from: number, to: number, department: string | null) => {
    spells = layOver(spells, { from, to, department, origin: 'directory' })
  }
  const first = snapshots.findIndex(({ silent }) => !silent)
  for (const [index, { date, silent }] of snapshots.entries()) {
    if (silent) continue
    const rows = rowsOf[index] ?? []
    const begun = rows
      .map((row) => ({ row, from: beginning(row, index === first ? -Infinity : date, listed) }))
      .toReversed()
      .sort((a, b) => a.from - b.from)
    // From here on it is this snapshot that speaks: whoever it does not list is nowhere.
    if (begun[0] !== undefined || listed !== null) lay(begun[0]?.from ?? date, Infinity, null)
    for (const { row, from } of begun) lay(from, ending(row), nameOf(row))
    if (rows.length > 0) listed = date
  }
  return spells
}

function beginning({ since, joined }: DirectoryRow, date: number, listed: number | null): number {
  if (since !== null) return since
  if (joined === null) return date
  if (listed === null) return joined
  return Number.isFinite(listed) && joined > listed ? joined : date
}

/** The day on which somebody left was their last. */
function ending({ until, left }: DirectoryRow): number {
  return until ?? (left === null ? Infinity : left + DAY)
}
