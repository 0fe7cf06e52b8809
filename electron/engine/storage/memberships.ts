import type { PersonId } from '../../../shared/model/ids.ts'
import type { DepartmentOrigin, Membership } from '../../../shared/model/person.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectAll, selectTuples } from './sql.ts'

/** Bounds of what a date can be in JavaScript stand for no bound, so that a spell is a range in an index. */
export const EARLIEST = -8_640_000_000_000_000
export const LATEST = 8_640_000_000_000_000

/** A stretch of time in a department, or in none: `from <= date < to`, infinite for no bound. */
export interface SpellToStore {
  readonly from: number
  readonly to: number
  readonly department: string | null
  readonly origin: DepartmentOrigin
}

export interface DepartmentToStore {
  readonly name: string
  readonly parent: string | null
  readonly division: string | null
}

interface DepartmentRow extends DepartmentToStore {
  readonly id: number
  readonly guessed: number
}

/**
 * Makes the stored departments those that the directory names and those that people were in; a name keeps its id. Runs in the
 * caller's transaction.
 */
export function saveDepartments(
  db: WritableDatabase,
  named: readonly DepartmentToStore[],
  spells: readonly SpellToStore[],
): { readonly ids: ReadonlyMap<string, number>; readonly changed: boolean } {
  const wanted = new Map<string, DepartmentToStore & { guessed: number }>()
  for (const { department: name, origin } of spells) {
    if (name === null) continue
    const guessed = isGuess(origin) ? (wanted.get(name)?.guessed ?? 1) : 0
    wanted.set(name, { name, parent: null, division: null, guessed })
  }
  for (const department of named) wanted.set(department.name, { ...department, guessed: 0 })
  const ids = new Map<string, number>()
  let changed = false
  const stored = new Map(listStored(db).map((row) => [row.name, row]))
  for (const { id, name } of stored.values()) {
    if (wanted.has(name)) ids.set(name, id)
    else {
      run(db, 'DELETE FROM department WHERE id = ?', id)
      changed = true
    }
  }
  for (const name of wanted.keys()) {
    if (!ids.has(name)) ids.set(name, run(db, 'INSERT INTO department (name) VALUES (?)', name).id)
  }
  for (const { name, parent, division, guessed } of wanted.values()) {
    const known = stored.get(name)
    if (known?.parent === parent && known.division === division && known.guessed === guessed) continue
    const above = parent === null ? null : (ids.get(parent) ?? null)
    const id = ids.get(name) ?? 0
    run(db, 'UPDATE department SET parent_id = ?, division = ?, guessed = ? WHERE id = ?', above, division, guessed, id)
    changed = true
  }
  return { ids, changed }
}

function listStored(db: ReadableDatabase): DepartmentRow[] {
  return selectAll<DepartmentRow>(
    db,
    `SELECT department.id, department.name, parent.name AS parent, department.division, department.guessed
     FROM department LEFT JOIN department AS parent ON parent.id = department.parent_id`,
  )
}

function isGuess(origin: DepartmentOrigin): boolean {
  return origin !== 'directory' && origin !== 'correction'
}

type SpellRow = [person: PersonId, since: number, until: number, department: number, origin: DepartmentOrigin]

/** Makes the stored spells these; whether that changed anything. Runs in the caller's transaction. */
export function saveSpells(
  db: WritableDatabase,
  people: readonly { readonly id: PersonId; readonly spells: readonly SpellToStore[] }[],
  departments: ReadonlyMap<string, number>,
): boolean {
  const rows = people.flatMap(({ id, spells }) =>
    spells.flatMap(({ from, to, department, origin }): SpellRow[] => {
      const departmentId = department === null ? undefined : departments.get(department)
      return departmentId === undefined
        ? []
        : [[id, Math.max(from, EARLIEST), Math.min(to, LATEST), departmentId, origin]]
    }),
  )
  const before = new Set(listRows(db).map((row) => row.join()))
  if (before.size === rows.length && rows.every((row) => before.has(row.join()))) return false
  run(db, 'DELETE FROM membership')
  for (const row of rows) {
    run(db, 'INSERT INTO membership (person_id, since, until, department_id, origin) VALUES (?, ?, ?, ?, ?)', ...row)
  }
  return true
}

function listRows(db: ReadableDatabase): SpellRow[] {
  return selectTuples<SpellRow>(
    db,
    'SELECT person_id, since, until, department_id, origin FROM membership ORDER BY person_id, since',
  )
}

/** Every spell of everybody, each person's in the order of time: person, beginning, end, department, origin. */
export function listSpells(db: ReadableDatabase): readonly (readonly [...SpellRow])[] {
  return listRows(db)
}

/** A person's spells in departments, the oldest first. */
export function listMemberships(db: ReadableDatabase, person: PersonId): Membership[] {
  const rows = selectAll<{ department: string; origin: DepartmentOrigin; since: number; until: number; next: number }>(
    db,
    `SELECT name AS department, origin, since, until,
            coalesce(lead(since) OVER (ORDER BY since), 0) AS next
     FROM membership JOIN department ON department.id = department_id WHERE person_id = ? ORDER BY since`,
    person,
  )
  return rows.map(({ department, origin, since, until, next }) => ({
    department,
    origin,
    since: since === EARLIEST ? null : since,
    ...(until === LATEST || until === next ? {} : { until }),
  }))
}

/** Name and parent of every department, by id; `above` is 0 for none. */
export function listDepartmentTree(db: ReadableDatabase) {
  return selectAll<{ id: number; name: string; above: number; guessed: number }>(
    db,
    'SELECT id, name, coalesce(parent_id, 0) AS above, guessed FROM department ORDER BY id',
  )
}
