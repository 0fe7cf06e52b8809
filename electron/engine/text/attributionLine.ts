import type { TextLine } from './textLine.ts'

/** The line or lines by which a mail program announces a quotation: `On Monday, Ada wrote:`. */
export interface Attribution {
  readonly start: number
  /** The announcement names a time, a year or an address, and says nothing else, so that it can only be a mail program's. */
  readonly certain: boolean
}

/** `é` may be a letter and an accent, and may have lost the accent in transit. */
const VERBS: readonly string[] = [
  'wrote|writes|said|a\\s[ée]\\u0301?crit|[ée]\\u0301?crivait|schrieb|schreibt|geschrieben|escribi[óo]\\u0301?|escribe',
  'ha\\sscritto|scrive|schreef|escreveu',
]
const WROTE = new RegExp(`(?:^|[\\s>])(?:${VERBS.join('|')})(\\s.{0,140})?\\s?:$`, 'i')
/** What the announcement may end with after its verb: nothing, a date, an address, or, in German and Dutch, a name. */
const DATED_END = /^\s(?:the following )?(?:(?:on|at|le|am|el|il|em|op|um)\s|\(|(?=\d)).{0,80}\d/i
const ADDRESS_END = /@[\w.-]+[>)\]"']*$/
const NAME_END =
  /^\s["'«„]?\p{Lu}[^\s.!?,;]*(?:\s(?:\p{Lu}\S*|von|van|de|der|den|ten|zu|zum|\([^)]*\)|<[^>]*>)){0,6}["'»“]?$/u
const NAME_FOLLOWS = /(?:schrieb|schreibt|schreef)\s[^:]/i
const OPENING =
  /^(?:--- \S|[*"'«(\s]{0,4}(?:on|le|am|el|at|in|op|il|em|den|quoting|citando|date|from|de|en date de)\b|\d{4}-\d{2}-\d{2}\b)/i
const DATE_OR_ADDRESS = /\d{1,2}\s?[:hH.]\s?\d{2}|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\b\d{4}\b|@/
/** Gmail, in languages other than English, for some years: `2014-03-06 9:14 GMT+01:00 Ada Lovelace <ada@example.org>:`. */
const DATE_AND_ADDRESS = /^\d{4}-\d{2}-\d{2}\s.{0,150}<\s?[^<>\s]+@[^<>\s]+>\s?:$/
/** Horde and others: `Quoting Ada Lovelace <ada@example.org>:`, the colon sometimes missing after a date in brackets. */
const CITING = /^(?:quoting|zitat von|selon|citando(?: a)?|cita di)\s.{1,120}(?:[^\s]:|\)|>)$/i
const CITING_FIRST_LETTERS = 'QqZzSsCc'
const MOST_LINES = 4
const LONGEST = 300

/**
 * The announcement that ends at a line, or null. It may be wrapped over up to four lines; it then must open with the
 * preposition of a date, in English, French, German, Spanish, Italian, Dutch or Portuguese, or with a date.
 */
export function findAttribution(lines: readonly TextLine[], index: number): Attribution | null {
  const text = lines[index]?.text ?? ''
  if (text.length > LONGEST) return null
  if (CITING_FIRST_LETTERS.includes(text.charAt(0)) && CITING.test(text)) return { start: index, certain: false }
  if (!text.endsWith(':')) return null
  let joined = text
  for (let start = index; start > index - MOST_LINES && start >= 0; start--) {
    const line = lines[start]?.text ?? ''
    if (line === '' || line.startsWith('>')) break
    if (start < index) joined = `${line} ${joined}`
    if (OPENING.test(line) && isCertain(joined)) return { start, certain: true }
  }
  return WROTE.test(text) ? { start: index, certain: text.includes('@') } : null
}

function isCertain(joined: string): boolean {
  if (DATE_AND_ADDRESS.test(joined)) return true
  const wrote = WROTE.exec(joined)
  if (wrote === null || !DATE_OR_ADDRESS.test(joined)) return false
  const end = wrote[1] ?? ''
  return (
    end.trim() === '' ||
    DATED_END.test(end) ||
    ADDRESS_END.test(end) ||
    (NAME_FOLLOWS.test(joined) && NAME_END.test(end))
  )
}
