import { isForwardRuler } from './forwardRuler.ts'
import { headerFieldOf, headerValueOf } from './headerFields.ts'
import type { HeaderField } from './headerFields.ts'
import { lotusTableStart } from './lotusTable.ts'
import type { TextLine } from './textLine.ts'

/** The lines above a message that somebody quoted whole: from `start`, all that follows belongs to that message. */
export interface ForwardedBlock {
  readonly start: number
  /** The line after the header, where the older message's body begins; a ruler alone counts as a header of one line. */
  readonly bodyAt: number
}

/**
 * The forwarded or quoted message announced at a line, or null. Known announcements: a ruler (`-----Original Message-----`),
 * a block of header fields (Outlook, Gmail, Apple Mail, Yahoo), and Lotus Notes' name, date and `To:` lines, for which the
 * block starts above the given line. Reads a bounded number of lines before and, over a whole text, each line a few times.
 */
export function findForwardedBlock(lines: readonly TextLine[], index: number): ForwardedBlock | null {
  const text = lines[index]?.text ?? ''
  if (isForwardRuler(text)) return { start: index, bodyAt: readHeader(lines, index + 1)?.end ?? index + 1 }
  const tableStart = lotusTableStart(lines, index)
  if (tableStart !== null) return { start: tableStart, bodyAt: index + 1 }
  const field = headerFieldOf(text)
  if (field === null || field === 'cc' || field === 'other') return null
  const header = readHeader(lines, index)
  if (header === null) return null
  if (isMailHeader(header)) return { start: rulerAbove(lines, index), bodyAt: header.end }
  if (field !== 'to' || !(header.fields.has('cc') || header.fields.has('subject'))) return null
  const start = lotusStart(lines, index) ?? (header.fields.size >= 3 ? index : null)
  return start === null ? null : { start, bodyAt: header.end }
}

interface Header {
  readonly fields: ReadonlySet<HeaderField>
  /** The subject announces a patch: a version control system's header, over the author's own work. */
  readonly patch: boolean
  readonly end: number
}

const PATCH = /^\[[^\]]*\bPATCH\b/
const MOST_LINES = 200
const MOST_BLANKS = 6

/** The run of header fields at a line, with their continuation lines; stops where a field comes back, since that is another header. */
function readHeader(lines: readonly TextLine[], from: number): Header | null {
  const fields = new Set<HeaderField>()
  let last: HeaderField | null = null
  let patch = false
  let end = from
  let blanks = 0
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index++) {
    const text = lines[index]?.text ?? ''
    if (text === '') {
      if (++blanks > MOST_BLANKS || fields.has('subject')) break
      continue
    }
    const field = headerFieldOf(text)
    if (field === null ? !continues(last, text, blanks) : field !== 'other' && fields.has(field)) break
    if (field !== null) {
      fields.add(field)
      if (field === 'from' && DATED.test(headerValueOf(text))) fields.add('date')
      if (field === 'subject') patch = PATCH.test(headerValueOf(text))
      last = field
    }
    blanks = 0
    end = index + 1
  }
  return fields.size === 0 ? null : { fields, patch, end }
}

const ADDRESS_LIST_PIECE = /[@,;/<>]/

function continues(last: HeaderField | null, text: string, blanks: number): boolean {
  if (last === null || blanks > 0) return false
  if (last === 'to' || last === 'cc') return ADDRESS_LIST_PIECE.test(text) || text.length < 80
  return last !== 'other'
}

function isMailHeader(header: Header): boolean {
  const { fields } = header
  if (header.patch && !fields.has('to')) return false
  const others = Number(fields.has('date')) + Number(fields.has('to')) + Number(fields.has('subject'))
  return fields.has('from') && others >= 2
}

const PLAIN_RULER = /^[-_=*]{5,}$/

/** Outlook draws a line above the header block, which belongs to it. */
function rulerAbove(lines: readonly TextLine[], index: number): number {
  let above = index - 1
  while (above >= 0 && index - above < MOST_BLANKS && lines[above]?.text === '') above--
  return PLAIN_RULER.test(lines[above]?.text ?? '') ? above : index
}

const DATED = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/
const DATE_ONLY = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\s+\d{1,2}[:.h]\d{2}/
/** A name, a gap and a date on one line. */
const NAME_AND_DATE = /^\S.{1,60}\s{2,}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\s+\d{1,2}[:.]\d{2}.{0,10}$/
const TIME_ONLY = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s+[A-Z]{3,4})?$/i
const ON_DATE = /^(?:.{2,150}\s)?(?:on|le|am|el|il)\s+\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s+\d{1,2}[:.h]\d{2}.{0,20})?$/i

/**
 * Where Lotus Notes' lines above `To:` begin: `Name on 01/02/2001 10:00:00 AM`, or a name, perhaps `Sent by:`, and a date,
 * each on its line. Null when there is no such date: then `To:` belongs to the text.
 */
function lotusStart(lines: readonly TextLine[], toAt: number): number | null {
  for (let index = toAt - 1; index >= Math.max(0, toAt - 8); index--) {
    const text = lines[index]?.text ?? ''
    if (text === '' || TIME_ONLY.test(text) || headerFieldOf(text) === 'other') continue
    if (DATE_ONLY.test(text)) return nameAbove(lines, index)
    if (ON_DATE.test(text) || NAME_AND_DATE.test(text)) return index
    if (text.length > 80) return null
  }
  return null
}

function nameAbove(lines: readonly TextLine[], dateAt: number): number {
  let start = dateAt
  if (headerFieldOf(lines[start - 1]?.text ?? '') === 'other') start--
  return looksLikeSender(lines[start - 1]?.text ?? '') ? start - 1 : start
}

function looksLikeSender(text: string): boolean {
  return text !== '' && text.length <= 80 && !/[.!?:;,]$/.test(text) && text.split(/\s+/, 9).length <= 8
}
