import type { Instant } from '../../../shared/model/ids.ts'
import type { DirectoryEntry, DirectoryRow } from '../../../shared/model/person.ts'
import { nameDepartments, type NamedDepartment } from './departmentNames.ts'
import { lastSpell, type DepartmentSpell } from './departmentSpells.ts'
import { directorySpells } from './directorySpells.ts'
import { joinRows } from './joinRows.ts'

/** A directory as it was loaded: it holds from its date on, or, without one, wherever no dated one does. */
export interface DirectorySnapshot<Row extends DirectoryRow = DirectoryRow> {
  readonly date: Instant | null
  readonly rows: readonly Row[]
}

/** Somebody of the directory, of however many rows. */
export interface DirectoryPerson<Row extends DirectoryRow = DirectoryRow> {
  /** What identity resolution is to know: the newest row, with the addresses of all, the newest first. */
  readonly entry: DirectoryEntry
  readonly newest: Row
  readonly spells: readonly DepartmentSpell[]
}

export interface DirectoryPeople<Row extends DirectoryRow = DirectoryRow> {
  readonly people: readonly DirectoryPerson<Row>[]
  readonly departments: readonly NamedDepartment[]
}

/**
 * The people of all snapshots and when each was of which department. Empty for none.
 *
 * @param snapshots in any order; of each date one
 */
export function readDirectoryPeople<Row extends DirectoryRow>(
  snapshots: readonly DirectorySnapshot<Row>[],
): DirectoryPeople<Row> {
  const inOrder = snapshots
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => (a.date ?? -Infinity) - (b.date ?? -Infinity))
  const names = nameDepartments(inOrder.map(({ rows }) => rows))
  const dates = inOrder.map(({ date, rows }) => ({
    date: date ?? -Infinity,
    // A list of names and skills says nothing of who is where.
    silent: rows.every(({ department }) => department === null),
  }))
  const people = joinRows(inOrder.map(({ rows }) => rows)).flatMap((rowsOf): DirectoryPerson<Row>[] => {
    const newest = rowsOf.findLast((rows) => rows.length > 0)?.at(-1)
    if (newest === undefined) return []
    const spells = directorySpells(dates, rowsOf, (row) => names.nameOf(row))
    const addresses = new Set(rowsOf.toReversed().flatMap((rows) => rows.flatMap((row) => row.addresses)))
    const { name, division, title, manager, location, skills, joined, left } = newest
    const department = lastSpell(spells)?.department ?? null
    const entry = {
      name,
      addresses: [...addresses],
      division,
      department,
      title,
      manager,
      location,
      skills,
      joined,
      left,
    }
    return [{ entry, newest, spells }]
  })
  return { people, departments: names.departments }
}
