import type { DirectoryRow } from '../../../shared/model/person.ts'
import { nameKey } from './personName.ts'

interface Person<Row> {
  /** For each snapshot their rows. */
  readonly rows: Row[][]
  readonly addresses: Set<string>
  readonly names: Set<string>
  joined: number | null
}

/**
 * Which rows are about one person. In one snapshot: the same name with the same address, or, for names without addresses, each
 * with dates of its own (else they are namesakes). From one snapshot to the next: the same address, the same name deciding
 * between several; else the same full name, if it is unique in both and the days of joining do not contradict it.
 *
 * @param snapshots rows in the order of time
 * @returns for each person and snapshot the rows, in the order of the file, those that begin earlier first; people in the order
 * in which the rows first name them
 */
export function joinRows<Row extends DirectoryRow>(snapshots: readonly (readonly Row[])[]): Row[][][] {
  const people: Person<Row>[] = []
  const nameOf = nameReader()
  for (const [index, rows] of snapshots.entries()) {
    const groups = groupRows(rows, nameOf)
    const known = indexPeople(people, nameOf)
    const placed = new Map<readonly Row[], Person<Row>>()
    const taken = new Set<Person<Row>>()
    for (const find of [known.byAddressAndName, known.byAddress, known.byName(groups)]) {
      for (const group of groups) {
        if (placed.has(group)) continue
        const person = find(group).find((candidate) => !taken.has(candidate))
        if (person === undefined) continue
        placed.set(group, person)
        taken.add(person)
      }
    }
    for (const group of groups) {
      const person = placed.get(group) ?? newPerson(snapshots.length)
      if (!placed.has(group)) people.push(person)
      person.rows[index] = group.toSorted((a, b) => (a.since ?? -Infinity) - (b.since ?? -Infinity))
      for (const row of group) {
        for (const address of row.addresses) person.addresses.add(address)
        person.names.add(nameOf(row))
        person.joined ??= row.joined
      }
    }
  }
  return people.map(({ rows }) => rows)
}

function newPerson<Row>(snapshots: number): Person<Row> {
  return { rows: Array.from({ length: snapshots }, () => []), addresses: new Set(), names: new Set(), joined: null }
}

type NameOf = (row: DirectoryRow) => string

/** Names made comparable, each once. */
function nameReader(): NameOf {
  const known = new Map<string, string>()
  return ({ name }) => {
    let found = known.get(name)
    if (found === undefined) {
      const { words, initials } = nameKey(name)
      found = `${words} ${initials}`.trim() || name.toLowerCase()
      known.set(name, found)
    }
    return found
  }
}

/** Rows of one snapshot that are about one person. */
function groupRows<Row extends DirectoryRow>(rows: readonly Row[], nameOf: NameOf): Row[][] {
  const groups: Row[][] = []
  const byName = new Map<string, Row[][]>()
  for (const row of rows) {
    const sameName = byName.get(nameOf(row)) ?? []
    const group = sameName.find((others) => others.some((other) => areOneInSnapshot(row, other)))
    if (group !== undefined) group.push(row)
    else {
      const own = [row]
      groups.push(own)
      sameName.push(own)
      byName.set(nameOf(row), sameName)
    }
  }
  return groups
}

function areOneInSnapshot(one: DirectoryRow, other: DirectoryRow): boolean {
  if (one.addresses.some((address) => other.addresses.includes(address))) return true
  const dated = one.since !== other.since || one.until !== other.until
  return dated && (one.addresses.length === 0 || other.addresses.length === 0)
}

function indexPeople<Row extends DirectoryRow>(people: readonly Person<Row>[], nameOf: NameOf) {
  const addresses = new Map<string, Person<Row>[]>()
  const names = new Map<string, Person<Row>[]>()
  const add = (index: Map<string, Person<Row>[]>, key: string, person: Person<Row>) => {
    const known = index.get(key)
    if (known) known.push(person)
    else index.set(key, [person])
  }
  for (const person of people) {
    for (const address of person.addresses) add(addresses, address, person)
    for (const name of person.names) add(names, name, person)
  }
  const withAddress = (group: readonly Row[]) =>
    group.flatMap((row) => row.addresses.flatMap((address) => addresses.get(address) ?? []))
  const hasName = (person: Person<Row>, group: readonly Row[]) => group.some((row) => person.names.has(nameOf(row)))
  return {
    byAddressAndName: (group: readonly Row[]) => withAddress(group).filter((person) => hasName(person, group)),
    byAddress: withAddress,
    byName: (groups: readonly (readonly Row[])[]) => {
      const here = Map.groupBy(
        groups.flatMap((group) => group[0] ?? []),
        nameOf,
      )
      return (group: readonly Row[]) => {
        const [row] = group
        if (row === undefined || here.get(nameOf(row))?.length !== 1 || !nameKey(row.name).full) return []
        const [person, second] = names.get(nameOf(row)) ?? []
        return person === undefined || second !== undefined || contradicts(person, row) ? [] : [person]
      }
    },
  }
}

function contradicts(person: Person<unknown>, row: DirectoryRow): boolean {
  return person.joined !== null && row.joined !== null && person.joined !== row.joined
}
