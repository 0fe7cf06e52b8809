import type { ResolvedPerson } from '../../../shared/model/identity.ts'
import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import type { DepartmentOrigin, MergeReason, PersonKind } from '../../../shared/model/person.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { NOBODY_WROTE } from './preparedItem.ts'
import { iterateTuples, run, selectAll, selectColumn, selectOne, selectTuples, selectValue } from './sql.ts'
import { saveDepartments, saveSpells, type DepartmentToStore, type SpellToStore } from './memberships.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'

export interface StoredPerson {
  readonly id: PersonId
  readonly name: string
  readonly kind: PersonKind
  readonly department: string | null
  readonly departmentOrigin: DepartmentOrigin | null
  readonly title: string | null
}

/** Makes sure that every address of the directory is an alias, so that people who never wrote exist too. */
export function ensureAliases(db: WritableDatabase, addresses: Iterable<string>): void {
  for (const address of addresses) {
    const { changes, id } = run(db, 'INSERT OR IGNORE INTO alias (address, person_id) VALUES (?, 0)', address)
    if (changes > 0) run(db, 'UPDATE alias SET person_id = id WHERE id = ?', id)
  }
}

/** A person as identity resolution found them, with when they were of which department, and what says so. */
export interface PlacedPerson extends ResolvedPerson {
  /** Null without a department. */
  readonly departmentOrigin: DepartmentOrigin | null
  /** In the order of time, without overlap. */
  readonly spells: readonly SpellToStore[]
  /** The directory's newest row about them, or null. */
  readonly directoryRow: number | null
}

/**
 * Makes the stored people these, writing only what changed; of what is no longer so, nothing stays in the file. Runs in the
 * caller's transaction. Returns whether anything changed.
 */
export function savePeople(
  db: WritableDatabase,
  people: readonly PlacedPerson[],
  named: readonly DepartmentToStore[],
): boolean {
  return overwriteDeleted(db, () => {
    const departments = saveDepartments(
      db,
      named,
      people.flatMap(({ spells }) => spells),
    )
    const spells = saveSpells(db, people, departments.ids)
    const persons = savePersons(db, people, departments.ids)
    const aliases = saveAliases(db, people)
    return departments.changed || spells || persons || aliases
  })
}

type PersonRow = [
  id: PersonId,
  name: string,
  kind: PersonKind,
  department: number | null,
  origin: DepartmentOrigin | null,
  directory: number | null,
]

function savePersons(
  db: WritableDatabase,
  people: readonly PlacedPerson[],
  departments: ReadonlyMap<string, number>,
): boolean {
  const before = new Map(
    selectTuples<PersonRow>(
      db,
      'SELECT id, name, kind, department_id, department_origin, directory_id FROM person',
    ).map((row) => [row[0], row]),
  )
  let changed = false
  for (const person of people) {
    const row: PersonRow = [
      person.id,
      person.name,
      person.kind,
      departments.get(person.department ?? '') ?? null,
      person.departmentOrigin,
      person.directoryRow,
    ]
    const known = before.get(person.id)
    before.delete(person.id)
    if (known && row.every((cell, index) => cell === known[index])) continue
    run(
      db,
      `INSERT OR REPLACE INTO person (id, name, kind, department_id, department_origin, directory_id)
       VALUES (?, ?, ?, ?, ?, ?)`,
      ...row,
    )
    changed = true
  }
  for (const id of before.keys()) run(db, 'DELETE FROM person WHERE id = ?', id)
  return changed || before.size > 0
}

type AliasRow = [id: AliasId, person: PersonId, reason: MergeReason, joinedTo: AliasId | null]

function saveAliases(db: WritableDatabase, people: readonly PlacedPerson[]): boolean {
  const before = new Map(
    selectTuples<AliasRow>(db, 'SELECT id, person_id, reason, joined_to FROM alias').map((row) => [row[0], row]),
  )
  let changed = false
  for (const person of people) {
    for (const { id, reason, joinedTo } of person.aliases) {
      const known = before.get(id)
      if (known?.[1] === person.id && known[2] === reason && known[3] === joinedTo) continue
      run(db, 'UPDATE alias SET person_id = ?, reason = ?, joined_to = ? WHERE id = ?', person.id, reason, joinedTo, id)
      changed = true
    }
  }
  return changed
}

const PERSON_COLUMNS = `person.id, person.name, person.kind, department.name AS department,
  department_origin AS departmentOrigin, directory_entry.title`
const PERSON_JOINS = `LEFT JOIN department ON department.id = department_id LEFT JOIN directory_entry ON directory_entry.id = directory_id`

export function listPeople(db: ReadableDatabase): StoredPerson[] {
  return selectAll<StoredPerson>(db, `SELECT ${PERSON_COLUMNS} FROM person ${PERSON_JOINS} ORDER BY person.id`)
}

/** By an alias's key; letter case and spaces of addresses and names do not matter. */
export function findPersonByAddress(db: ReadableDatabase, address: string): PersonId | undefined {
  return findAlias(db, address)?.person
}

/** The alias that somebody means by what they typed; a chat handle has its own letter case, the others have none. */
export function findAlias(
  db: ReadableDatabase,
  typed: string,
): { readonly id: AliasId; readonly key: string; readonly person: PersonId } | undefined {
  const wanted = typed.trim()
  return selectOne<{ id: AliasId; key: string; person: PersonId }>(
    db,
    'SELECT id, address AS key, person_id AS person FROM alias WHERE address IN (?, ?) ORDER BY address = ? DESC LIMIT 1',
    wanted,
    wanted.toLowerCase().replace(/\s+/g, ' '),
    wanted,
  )
}

export function listDepartments(db: ReadableDatabase): string[] {
  return selectColumn<string>(db, 'SELECT name FROM department ORDER BY name')
}

export interface StoredAlias {
  readonly id: AliasId
  /** Its key: the address, the chat handle, or `name:` and the bare name. */
  readonly address: string
  readonly reason: MergeReason
  /** Key of the alias that it was joined to. */
  readonly joinedTo: string | null
  readonly names: readonly string[]
  readonly items: number
}

/** A person's aliases, the most used first. */
export function listAliasesOf(db: ReadableDatabase, id: PersonId): StoredAlias[] {
  return selectAll<Omit<StoredAlias, 'names'> & { names: string }>(
    db,
    `SELECT id, address, reason,
            (SELECT address FROM alias AS other WHERE other.id = alias.joined_to) AS joinedTo,
            (SELECT json_group_array(name) FROM (SELECT name FROM alias_name WHERE alias_id = alias.id GROUP BY name ORDER BY sum(uses) DESC, name)) AS names,
            (SELECT count(*) FROM association WHERE alias_id = alias.id AND role = 0) AS items
     FROM alias WHERE person_id = ? ORDER BY items DESC, id`,
    id,
  ).map((alias) => ({ ...alias, names: JSON.parse(alias.names) as string[] }))
}

/** Everybody's aliases, each person's most used first, in two statements however many there are. */
export function listAllAliases(db: ReadableDatabase): Map<PersonId, StoredAlias[]> {
  const names = new Map<AliasId, string[]>()
  for (const [alias, name] of iterateTuples<[AliasId, string]>(
    db,
    'SELECT alias_id, name FROM alias_name GROUP BY alias_id, name ORDER BY alias_id, sum(uses) DESC, name',
  )) {
    const known = names.get(alias)
    if (known) known.push(name)
    else names.set(alias, [name])
  }
  const rows = selectAll<Omit<StoredAlias, 'names'> & { person: PersonId }>(
    db,
    `SELECT alias.id, alias.person_id AS person, alias.address, alias.reason, other.address AS joinedTo,
            (SELECT count(*) FROM association WHERE alias_id = alias.id AND role = 0) AS items
     FROM alias LEFT JOIN alias AS other ON other.id = alias.joined_to
     ORDER BY items DESC, alias.id`,
  )
  const people = new Map<PersonId, StoredAlias[]>()
  for (const { person, ...alias } of rows) {
    const stored = { ...alias, names: names.get(alias.id) ?? [] }
    const known = people.get(person)
    if (known) known.push(stored)
    else people.set(person, [stored])
  }
  return people
}

/** Every person's addresses; chat handles and bare names left out. */
export function listAddresses(db: ReadableDatabase): Map<PersonId, string[]> {
  const addresses = new Map<PersonId, string[]>()
  for (const [person, address] of selectTuples<[PersonId, string]>(
    db,
    `SELECT person_id, address FROM alias WHERE address LIKE '%@%' ORDER BY id`,
  )) {
    const known = addresses.get(person)
    if (known) known.push(address)
    else addresses.set(person, [address])
  }
  return addresses
}

/** One key of each person's aliases, the same as long as they have the same aliases, whatever the order in which they came. */
export function listOwnKeys(db: ReadableDatabase): Map<PersonId, string> {
  return new Map(selectTuples<[PersonId, string]>(db, 'SELECT person_id, min(address) FROM alias GROUP BY person_id'))
}

/** Items that each person wrote; people who wrote nothing are left out. */
export function countWritten(db: ReadableDatabase): Map<PersonId, number> {
  return new Map(
    selectTuples<[PersonId, number]>(
      db,
      'SELECT person_id, count(*) FROM item JOIN alias ON alias.id = author_alias GROUP BY person_id',
    ),
  )
}

/** Mail and chat messages that people wrote, dated or not, whomever they name. */
export function countMessages(db: ReadableDatabase): number {
  return selectValue<number>(
    db,
    `SELECT count(*) FROM item WHERE kind != 'document' AND flags & ${NOBODY_WROTE} = 0
       AND author_alias NOT IN (SELECT alias.id FROM alias JOIN person ON person.id = person_id
                                WHERE kind NOT IN ('member', 'external'))`,
  )
}
