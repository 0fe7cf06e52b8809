import { foldSpelling } from '../../../shared/model/foldSpelling.ts'
import type { DirectoryProblem, DirectoryProblemCode, DirectoryRow } from '../../../shared/model/person.ts'

/** An entry with the line of the file that it comes from. */
export interface NumberedRow {
  readonly line: number
  readonly entry: DirectoryRow
}

/** Domains further than this from the commonest one are another organisation's, not a slip of the keyboard. */
const NEAR_MISS_DISTANCE = 2
/** Below this length two different domains are often this near by chance. */
const SHORTEST_COMPARED_DOMAIN = 6

/** True for `local@domain.tld`. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>,;:()"]+@[^\s@<>,;:()"]+\.[^\s@<>,;:()".]+$/.test(text)
}

/**
 * What is odd in a directory, for a person to check; nothing is changed because of it. Duplicates are reported at their second
 * occurrence, a cycle of managers once, at its first line. An empty directory has no problems.
 */
export function findDirectoryProblems(rows: readonly NumberedRow[]): DirectoryProblem[] {
  return [
    ...findDuplicates(rows, 'duplicate-address', ({ entry }) => entry.addresses),
    ...findDuplicates(rows, 'duplicate-name', ({ entry }) => [entry.name]),
    ...findManagerProblems(rows),
    ...findNearMissDomains(rows),
    ...findDepartmentsOfOne(rows),
    ...findReversedDates(rows),
  ]
}

function findDuplicates(
  rows: readonly NumberedRow[],
  code: DirectoryProblemCode,
  keysOf: (row: NumberedRow) => readonly string[],
): DirectoryProblem[] {
  const seen = new Map<string, NumberedRow>()
  const problems: DirectoryProblem[] = []
  for (const row of rows) {
    for (const subject of keysOf(row)) {
      const key = foldSpelling(subject)
      const first = seen.get(key)
      if (first && !areSpells(first.entry, row.entry)) problems.push({ code, line: row.line, subject })
      if (!first) seen.set(key, row)
    }
  }
  return problems
}

/** Two rows about one person at different times: somebody who moved, and no duplicate. */
export function areSpells(one: DirectoryRow, other: DirectoryRow): boolean {
  const dated = one.since !== other.since || one.until !== other.until
  if (!dated || foldSpelling(one.name) !== foldSpelling(other.name)) return false
  const bare = one.addresses.length === 0 || other.addresses.length === 0
  return bare || one.addresses.some((address) => other.addresses.includes(address))
}

function findManagerProblems(rows: readonly NumberedRow[]): DirectoryProblem[] {
  const byKey = new Map<string, NumberedRow>()
  // Of two people with one name or address, the first is meant.
  for (const row of rows.toReversed()) {
    for (const key of [row.entry.name, ...row.entry.addresses]) byKey.set(foldSpelling(key), row)
  }
  const managerOf = ({ entry }: NumberedRow) =>
    entry.manager === null ? undefined : byKey.get(foldSpelling(entry.manager))
  const unknown = rows.flatMap((row): DirectoryProblem[] =>
    row.entry.manager !== null && !managerOf(row)
      ? [{ code: 'unknown-manager', line: row.line, subject: row.entry.manager }]
      : [],
  )
  return [...unknown, ...findCycles(rows, managerOf)]
}

/** Follows each chain of managers once; it closes a cycle where it meets itself. */
function findCycles(
  rows: readonly NumberedRow[],
  managerOf: (row: NumberedRow) => NumberedRow | undefined,
): DirectoryProblem[] {
  const finished = new Set<NumberedRow>()
  const problems: DirectoryProblem[] = []
  for (const start of rows) {
    const chain = new Set<NumberedRow>()
    let row: NumberedRow | undefined = start
    while (row && !chain.has(row) && !finished.has(row)) {
      chain.add(row)
      row = managerOf(row)
    }
    if (row && chain.has(row)) {
      const members = [...chain].slice([...chain].indexOf(row))
      const line = Math.min(...members.map((member) => member.line))
      problems.push({ code: 'manager-cycle', line, subject: members.map(({ entry }) => entry.name).join(' → ') })
    }
    for (const member of chain) finished.add(member)
  }
  return problems
}

function findNearMissDomains(rows: readonly NumberedRow[]): DirectoryProblem[] {
  const addresses = rows.flatMap(({ line, entry }) => entry.addresses.map((address) => ({ line, address })))
  const counts = new Map<string, number>()
  for (const { address } of addresses) counts.set(domainOf(address), (counts.get(domainOf(address)) ?? 0) + 1)
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['']
  if (commonest.length < SHORTEST_COMPARED_DOMAIN) return []
  const near = new Set(
    [...counts].flatMap(([domain, count]) =>
      domain !== commonest && count * 4 <= (counts.get(commonest) ?? 0) && isNear(domain, commonest) ? [domain] : [],
    ),
  )
  return addresses.flatMap(({ line, address }): DirectoryProblem[] =>
    near.has(domainOf(address)) ? [{ code: 'near-miss-domain', line, subject: address }] : [],
  )
}

/** A department with others below it may well be of its head alone. */
function findDepartmentsOfOne(rows: readonly NumberedRow[]): DirectoryProblem[] {
  const members = Map.groupBy(
    rows.filter(({ entry }) => entry.department !== null),
    ({ entry }) => pathOf([...entry.above, entry.department ?? '']),
  )
  const parents = new Set(
    rows.flatMap(({ entry }) => entry.above.map((_, depth) => pathOf(entry.above.slice(0, depth + 1)))),
  )
  return [...members].flatMap(([path, ofDepartment]): DirectoryProblem[] => {
    const [first] = ofDepartment
    const names = new Set(ofDepartment.map(({ entry }) => foldSpelling(entry.name)))
    if (!first?.entry.department || names.size > 1 || parents.has(path)) return []
    return [{ code: 'department-of-one', line: first.line, subject: first.entry.department }]
  })
}

function pathOf(names: readonly string[]): string {
  return names.map(foldSpelling).join('\0')
}

function findReversedDates(rows: readonly NumberedRow[]): DirectoryProblem[] {
  return rows.flatMap(({ line, entry: { name, since, until } }): DirectoryProblem[] =>
    since !== null && until !== null && until <= since ? [{ code: 'dates-reversed', line, subject: name }] : [],
  )
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** Levenshtein distance of at most NEAR_MISS_DISTANCE. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > NEAR_MISS_DISTANCE) return false
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return (previous[b.length] ?? Infinity) <= NEAR_MISS_DISTANCE
}
