import type { TextLine } from './textLine.ts'

/**
 * Whether a line is quoted by a mark at its beginning: `>` (any depth), `|` before a space on at least two lines running
 * that are not rows of a table, or the initials of the quoted person (`JD> `) on at least two lines running.
 */
export function isQuotedLine(lines: readonly TextLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (text.startsWith('>')) return true
  if (text.startsWith('|'))
    return hasBarMark(text) && (hasBarMark(near(lines, index, -1)) || hasBarMark(near(lines, index, 1)))
  const initials = initialsOf(text)
  return (
    initials !== null &&
    (initialsOf(near(lines, index, -1)) === initials || initialsOf(near(lines, index, 1)) === initials)
  )
}

/**
 * Whether a line is the overhang of a quoted line that a mail program broke in two: one short line, without a mark,
 * tightly between two quoted lines, under one that was full.
 */
export function isBrokenQuote(lines: readonly TextLine[], index: number): boolean {
  const text = near(lines, index, 0)
  const above = near(lines, index, -1)
  if (!above.startsWith('>') || !near(lines, index, 1).startsWith('>')) return false
  return text !== '' && text.length < above.length && above.length >= FULL_LINE && text.length <= LONGEST_OVERHANG
}

const FULL_LINE = 60
const LONGEST_OVERHANG = 30

function near(lines: readonly TextLine[], index: number, step: -1 | 0 | 1): string {
  return lines[index + step]?.text ?? ''
}

function hasBarMark(text: string): boolean {
  return (text === '|' || text.startsWith('| ')) && !text.includes('|', 1)
}

const INITIALS = /^([A-Za-z]{1,10})>(?:\s|$)/

function initialsOf(text: string): string | null {
  return text.charCodeAt(0) > 64 ? (INITIALS.exec(text)?.[1] ?? null) : null
}
