import type { TextLine } from './textLine.ts'

/** The line or lines by which a mail program announces a quotation: `On Monday, Ada wrote:`. */
export interface Attribution {
  readonly start: number
  /** The announcement names a date or an address, so that it can only be a mail program's. */
  readonly certain: boolean
}

const WROTE =
  /(?:^|\s)(?:wrote|writes|said|a [ée]crit|[ée]crivait|schrieb|schreibt|escribi[óo]|escribe|ha scritto|scrive|schreef|escreveu)(?:\s[^:]{0,120})?\s?:$/i
const OPENING = /^(?:--- \S|[*"'«(\s]{0,4}(?:on|le|am|el|at|in|op|il|em|den|quoting|citando|date|from|de)\b)/i
const DATE_OR_ADDRESS = /\d{1,2}[:hH/.-]\d{2}|\b\d{4}\b|@/
const MOST_LINES = 4

/**
 * The announcement that ends at a line, or null. It may be wrapped over up to four lines; it then must open with the
 * preposition of a date, in English, French, German, Spanish, Italian, Dutch or Portuguese.
 */
export function findAttribution(lines: readonly TextLine[], index: number): Attribution | null {
  const text = lines[index]?.text ?? ''
  if (!text.endsWith(':') || text.length > 300) return null
  let joined = text
  for (let start = index; start > index - MOST_LINES && start >= 0; start--) {
    const line = lines[start]?.text ?? ''
    if (line === '' || line.startsWith('>')) break
    if (start < index) joined = `${line} ${joined}`
    if (!OPENING.test(line) || !WROTE.test(joined)) continue
    if (DATE_OR_ADDRESS.test(joined)) return { start, certain: true }
  }
  return WROTE.test(text) ? { start: index, certain: text.includes('@') } : null
}
