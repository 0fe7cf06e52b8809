import type { SkillsMatrix } from '../../../shared/model/skillsMatrix.ts'

/** How the file calls things, in the reader's language. */
export interface CsvWords {
  readonly person: string
  readonly department: string
  readonly declared: string
  readonly inferred: string
  readonly both: string
  readonly confirmed: string
  readonly rank: (rank: number) => string
}

/**
 * The matrix as CSV (RFC 4180: CRLF, quotes doubled), a row for each person; with a byte order mark, or spreadsheets would misread
 * accents. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function skillsCsv({ people, topics }: SkillsMatrix, words: CsvWords): string {
  const rows = people.map(({ name, department, cells }) => {
    const byTopic = new Map(cells.map((cell) => [cell.topic, cell]))
    return [name, department ?? '', ...topics.map((_, topic) => cellText(byTopic.get(topic), words))]
  })
  const lines = [[words.person, words.department, ...topics.map(({ label }) => label)], ...rows]
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}

type Cell = SkillsMatrix['people'][number]['cells'][number]

function cellText(cell: Cell | undefined, words: CsvWords): string {
  if (!cell) return ''
  const known = cell.declared && cell.inferred ? words.both : cell.inferred ? words.inferred : words.declared
  return [
    ...(cell.declared || cell.inferred ? [known] : []),
    ...(cell.confirmed ? [words.confirmed] : []),
    ...(cell.rank === null ? [] : [words.rank(cell.rank)]),
  ].join('; ')
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
