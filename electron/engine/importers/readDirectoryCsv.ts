import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import Papa from 'papaparse'
import { PasserelleError } from '../../../shared/api/errors.ts'
import { foldSpelling } from '../../../shared/model/foldSpelling.ts'
import type { Instant } from '../../../shared/model/ids.ts'
import type { DirectoryProblem, DirectoryRow } from '../../../shared/model/person.ts'
import { type DirectoryColumns, type DirectoryField, guessDirectoryColumns } from './directoryColumns.ts'
import { createDirectoryDateReader } from './directoryDate.ts'
import { placeDepartments } from './directoryDepartments.ts'
import { areSpells, findDirectoryProblems, isMailAddress, type NumberedRow } from './directoryProblems.ts'

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
}

/** Titles and blank rows above the header that are looked past. */
const MAX_ROWS_ABOVE_HEADER = 10
const DAY = 86_400_000
const SEPARATORS = [',', ';', '\t', '|']

/**
 * People of a directory file: CSV with commas, semicolons, tabs or bars, in UTF-8, UTF-16 with a byte order mark, or windows-1252;
 * header in English or French, columns in any order. Columns that are not known are ignored; without a department column the
 * division counts as the department. A department may be a path, or have a column for what it is part of. Somebody may have
 * several rows, each with its dates. A row without a name takes its address for one; a row with neither is left out; both
 * are reported among the problems, which are in the order of the lines. Throws `directory-columns` where no row has headers for
 * a name and an address (or at least a department), `directory-empty` where nobody is listed.
 */
export function readDirectoryCsv(
  content: Uint8Array | string,
  { label }: { readonly label: string },
): { entries: DirectoryRow[]; problems: DirectoryProblem[] } {
  const rows = readRows(typeof content === 'string' ? content : decode(content))
  if (rows.length === 0) throw new PasserelleError('directory-empty', { path: label })
  const { columns, below } = findHeader(rows, label)
  const problems: DirectoryProblem[] = []
  const departments = placeDepartments(below.map(({ cells }) => departmentCells(cells, columns)))
  for (const { row, subject } of departments.cycles) {
    problems.push({ code: 'department-cycle', line: below[row]?.line ?? 0, subject })
  }
  const dateColumns = [columns.joined, columns.left, columns.since, columns.until]
  const readDate = createDirectoryDateReader(
    below.flatMap(({ cells }) => dateColumns.map((column) => at(cells, column))),
  )
  const people: NumberedRow[] = []
  for (const [index, { line, cells }] of below.entries()) {
    const { addresses, malformed } = readAddresses(`${at(cells, columns.email)};${at(cells, columns.otherEmails)}`)
    const fullName = nameIn(cells, columns)
    for (const subject of malformed) problems.push({ code: 'malformed-address', line, subject })
    if (fullName === '') problems.push({ code: 'missing-name', line, subject: addresses[0] ?? '' })
    const name = fullName || addresses[0]
    if (name === undefined) continue
    const place = departments.places[index] ?? { department: null, above: [] }
    people.push({ line, entry: { name, addresses, ...place, ...readRest(cells, columns, readDate) } })
  }
  if (people.length === 0) throw new PasserelleError('directory-empty', { path: label })
  const spells = datedByJoining(people)
  problems.push(...findDirectoryProblems(spells))
  problems.sort((a, b) => a.line - b.line)
  return { entries: spells.map(({ entry }) => entry), problems }
}

function nameIn(cells: readonly string[], columns: DirectoryColumns): string {
  const whole = at(cells, columns.name) || `${at(cells, columns.firstName)} ${at(cells, columns.lastName)}`
  return whole.replace(/\s+/g, ' ').trim()
}

/** Who belongs to a division alone is in that. */
function departmentCells(cells: readonly string[], columns: DirectoryColumns) {
  const department = at(cells, columns.department) || at(cells, columns.division)
  return { department, parent: at(cells, columns.parent) }
}

function readRest(
  cells: readonly string[],
  columns: DirectoryColumns,
  readDate: (cell: string) => Instant | null,
): Omit<DirectoryRow, 'name' | 'addresses' | 'department' | 'above'> {
  const get = (field: DirectoryField) => at(cells, columns[field])
  const lastDay = readDate(get('until'))
  return {
    division: get('division') || null,
    title: get('title') || null,
    manager: get('manager') || null,
    location: get('location') || null,
    skills: splitList(get('skills')),
    joined: readDate(get('joined')),
    left: readDate(get('left')),
    since: readDate(get('since')),
    until: lastDay === null ? null : lastDay + DAY,
  }
}

/** Where somebody has several rows, `start date` and `end date` are those of each spell, and not of all their time. */
function datedByJoining(rows: readonly NumberedRow[]): NumberedRow[] {
  const byName = Map.groupBy(rows, ({ entry }) => foldSpelling(entry.name))
  return rows.map((row) => {
    const { entry } = row
    if (entry.since !== null || entry.joined === null) return row
    const dated = (other: DirectoryRow) => ({ ...other, since: other.joined, until: other.left })
    const moved = (byName.get(foldSpelling(entry.name)) ?? []).some(
      (other) => other !== row && areSpells(dated(entry), dated(other.entry)),
    )
    if (!moved) return row
    const until = entry.until ?? (entry.left === null ? null : entry.left + DAY)
    return { ...row, entry: { ...entry, since: entry.joined, until, joined: null, left: null } }
  })
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
}

/** Rows that are not blank, with their line numbers; a quoted cell may span lines. */
function readRows(content: string): Cells[] {
  const text = content.replace(/^\ufeff/, '')
  // Excel's own first line, `sep=;`.
  const declared = /^"?sep=(.)"?\r?\n/i.exec(text)
  const body = text.slice(declared?.[0].length ?? 0)
  const rows: Cells[] = []
  let line = declared ? 2 : 1
  let read = 0
  Papa.parse<string[]>(body, {
    delimiter: declared?.[1] ?? commonestSeparator(body),
    step({ data, meta }) {
      const cells = data.map((cell) => cell.trim())
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
      line += countLines(body.slice(read, meta.cursor))
      read = meta.cursor
    },
  })
  return rows
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

/** The separator that the first lines use most, outside quotation marks. */
function commonestSeparator(text: string): string {
  const sample = text
    .slice(0, 4000)
    .split(/\r?\n|\r/, 5)
    .join('\n')
    .replace(/"[^"]*"/g, '')
  const counted = SEPARATORS.map((separator) => ({ separator, count: sample.split(separator).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator
}

function findHeader(rows: readonly Cells[], label: string): { columns: DirectoryColumns; below: readonly Cells[] } {
  for (const [index, { cells }] of rows.slice(0, MAX_ROWS_ABOVE_HEADER).entries()) {
    const columns = guessDirectoryColumns(cells)
    if (missingColumns(columns).length === 0) return { columns, below: rows.slice(index + 1) }
  }
  const first = rows[0]?.cells ?? []
  const missing = missingColumns(guessDirectoryColumns(first)).join(', ')
  throw new PasserelleError('directory-columns', {
    path: label,
    missing,
    found: first.filter(Boolean).join(', ').slice(0, 300),
  })
}

/** Named by the headers that would do, in both languages. */
function missingColumns(columns: DirectoryColumns): string[] {
  const hasName = columns.name !== undefined || (columns.firstName !== undefined && columns.lastName !== undefined)
  // A list of names alone could be of anything; with departments it is a directory.
  const hasKey = columns.email !== undefined || (hasName && columns.department !== undefined)
  return [...(hasName ? [] : ['Full name / Nom complet']), ...(hasKey ? [] : ['Email / Courriel'])]
}

function at(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '')
}

/** Addresses of one person in lower case, each once; several in a cell may be separated by anything that no address contains. */
function readAddresses(cell: string): { addresses: string[]; malformed: string[] } {
  const found = cell
    .replace(/[^\s<>,;|/]*<([^<>]*)>/g, '$1')
    .split(/[;,|\s/]+/)
    .map((address) => address.replace(/^(?:mailto|smtp):/i, '').toLowerCase())
    .filter(Boolean)
  const addresses = [...new Set(found.filter(isMailAddress))]
  return { addresses, malformed: found.filter((address) => !isMailAddress(address)) }
}

function splitList(cell: string): string[] {
  return [...new Set(cell.split(/[;|,\n]+/).map((part) => part.trim()))].filter(Boolean)
}
