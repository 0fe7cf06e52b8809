import type { ResolvedPerson } from '../../../shared/model/identity.ts'
import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import type { MergeReason, PersonKind } from '../../../shared/model/person.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectAll, selectColumn, selectOne, selectTuples } from './sql.ts'
import { bumpEpoch } from './itemWriter.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'

export interface StoredPerson {
  readonly id: PersonId
  readonly name: string
  readonly kind: PersonKind
  readonly department: string | null
  readonly title: string | null
}

/** Makes sure that every address of the directory is an alias, so that people who never wrote exist too. */
export function ensureAliases(db: WritableDatabase, addresses: Iterable<string>): void {
  for (const address of addresses) {
    const { changes, id } = run(db, 'INSERT OR IGNORE INTO alias (address, person_id) VALUES (?, 0)', address)
    if (changes > 0) run(db, 'UPDATE alias SET person_id = id WHERE id = ?', id)
  }
}

/** Replaces all people by what identity resolution found; of those before, nothing stays in the file. */
export function replacePeople(db: WritableDatabase, people: readonly ResolvedPerson[]): void {
  db.transaction(() => {
    overwriteDeleted(db, () => {
      run(db, 'DELETE FROM person')
      run(db, 'DELETE FROM department')
    })
    const departments = new Map<string, number>()
    for (const person of people) {
      const department = person.department === null ? null : departmentId(db, departments, person.department)
      const directory = person.directoryIndex === null ? null : person.directoryIndex + 1
      run(
        db,
        'INSERT INTO person (id, name, kind, department_id, directory_id) VALUES (?, ?, ?, ?, ?)',
        person.id,
        person.name,
        person.kind,
        department,
        directory,
      )
      for (const alias of person.aliases) {
        run(db, 'UPDATE alias SET person_id = ?, reason = ? WHERE id = ?', person.id, alias.reason, alias.id)
      }
    }
    bumpEpoch(db)
  }).immediate()
}

function departmentId(db: WritableDatabase, known: Map<string, number>, name: string): number {
  const id = known.get(name) ?? run(db, 'INSERT INTO department (name) VALUES (?)', name).id
  known.set(name, id)
  return id
}

const PERSON_COLUMNS = `person.id, person.name, person.kind, department.name AS department, directory_entry.title`
const PERSON_JOINS = `LEFT JOIN department ON department.id = department_id LEFT JOIN directory_entry ON directory_entry.id = directory_id`

export function listPeople(db: ReadableDatabase): StoredPerson[] {
  return selectAll<StoredPerson>(db, `SELECT ${PERSON_COLUMNS} FROM person ${PERSON_JOINS} ORDER BY person.id`)
}

export function findPersonByAddress(db: ReadableDatabase, address: string): PersonId | undefined {
  return selectOne<{ id: PersonId }>(db, 'SELECT person_id AS id FROM alias WHERE address = ?', address.toLowerCase())
    ?.id
}

export function listDepartments(db: ReadableDatabase): string[] {
  return selectColumn<string>(db, 'SELECT name FROM department ORDER BY name')
}

export interface StoredAlias {
  readonly id: AliasId
  readonly address: string
  readonly reason: MergeReason
  readonly names: readonly string[]
  readonly items: number
}

/** A person's aliases, the most used first. */
export function listAliasesOf(db: ReadableDatabase, id: PersonId): StoredAlias[] {
  return selectAll<Omit<StoredAlias, 'names'> & { names: string }>(
    db,
    `SELECT id, address, reason,
            (SELECT json_group_array(name) FROM (SELECT name FROM alias_name WHERE alias_id = alias.id GROUP BY name ORDER BY sum(uses) DESC, name)) AS names,
            (SELECT count(*) FROM association WHERE alias_id = alias.id AND role = 0) AS items
     FROM alias WHERE person_id = ? ORDER BY items DESC, id`,
    id,
  ).map((alias) => ({ ...alias, names: JSON.parse(alias.names) as string[] }))
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

/** Items that each person wrote; people who wrote nothing are left out. */
export function countWritten(db: ReadableDatabase): Map<PersonId, number> {
  return new Map(
    selectTuples<[PersonId, number]>(
      db,
      'SELECT person_id, count(*) FROM item JOIN alias ON alias.id = author_alias GROUP BY person_id',
    ),
  )
}
