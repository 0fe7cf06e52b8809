import type { TextLine } from './textLine.ts'

const TO_CELL = /\s{2,}To:\s/
const SUBJECT_CELL = /(?:^|\s{2,})Subject:\s/
const MOST_LINES = 60
const MOST_LINES_ABOVE = 4
const LONGEST_CELL = 40

/**
 * Where the two-column header begins that Lotus Notes sends to the outside, or null: the sender's name, broken over a few
 * lines on the left, beside `To:`, `cc:` and `Subject:` on the right.
 *
 * @param index the line where `To:` may stand in the right column
 */
export function lotusTableStart(lines: readonly TextLine[], index: number): number | null {
  if (!isToCell(lines[index]) || !hasSubjectCell(lines, index + 1)) return null
  let start = index
  while (index - start < MOST_LINES_ABOVE && isSenderCell(lines[start - 1])) start--
  return start
}

function isToCell(line: TextLine | undefined): boolean {
  return line?.text.includes('  To:') === true && TO_CELL.test(line.text)
}

function hasSubjectCell(lines: readonly TextLine[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index++) {
    const line = lines[index]
    if (isToCell(line)) return false
    if (line !== undefined && SUBJECT_CELL.test(line.text)) return true
  }
  return false
}

function isSenderCell(line: TextLine | undefined): boolean {
  return line !== undefined && line.text !== '' && line.indented && line.text.length <= LONGEST_CELL
}
