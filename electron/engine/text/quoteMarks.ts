import type { TextLine } from './textLine.ts'

/** Whether a line is quoted by its own mark: `>` at any depth, or the initials of the quoted person (`JD> `) on two lines running. */
export function isQuotedLine(lines: readonly TextLine[], index: number): boolean {
  const text = near(lines, index, 0)
  if (text.startsWith('>')) return true
  const initials = initialsOf(text)
  if (initials === null) return false
  return initialsOf(near(lines, index, -1)) === initials || initialsOf(near(lines, index, 1)) === initials
}

/** Whether a line bears the bar that some mail programs quote with. Tables and logs bear it too: it counts only below an attribution. */
export function hasBarMark(text: string): boolean {
  return (text === '|' || text.startsWith('| ')) && !text.includes('|', 1)
}

const INDENTED_SHARE = 2 / 3
const FEWEST_INDENTED = 3
const READ_LINES = 500

/** Whether the text from a line on is a quotation marked by its indentation (Outlook for Mac), perhaps answered between the lines. */
export function isIndentedQuote(lines: readonly TextLine[], from: number): boolean {
  let filled = 0
  let indented = 0
  for (let index = from; index < Math.min(lines.length, from + READ_LINES); index++) {
    const line = lines[index]
    if (line === undefined || line.text === '') continue
    filled++
    if (line.indented) indented++
    else if (filled === 1) return false
  }
  return indented >= FEWEST_INDENTED && indented >= INDENTED_SHARE * filled
}

const FULL_LINE = 60
const LONGEST_OVERHANG = 30

/**
 * Whether a line is the overhang of a quoted line that a mail program broke in two: one short line, without a mark,
 * tightly between two quoted lines, under one that was full.
 */
export function isBrokenQuote(lines: readonly TextLine[], index: number): boolean {
  const text = near(lines, index, 0)
  const above = near(lines, index, -1)
  if (!above.startsWith('>') || !near(lines, index, 1).startsWith('>')) return false
  return text !== '' && above.length >= FULL_LINE && text.length <= LONGEST_OVERHANG
}

function near(lines: readonly TextLine[], index: number, step: -1 | 0 | 1): string {
  return lines[index + step]?.text ?? ''
}

const INITIALS = /^([A-Za-z]{1,10})>(?:\s|$)/

function initialsOf(text: string): string | null {
  return text.charCodeAt(0) > 64 ? (INITIALS.exec(text)?.[1] ?? null) : null
}
