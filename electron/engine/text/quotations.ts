import { findAttribution } from './attributionLine.ts'
import { isGroupWiseRuler } from './forwardRuler.ts'
import { findForwardedBlock } from './forwardedBlock.ts'
import { machineBlockEnd } from './machineBlock.ts'
import { hasBarMark, isBrokenQuote, isIndentedQuote, isQuotedLine } from './quoteMarks.ts'
import type { TextLine } from './textLine.ts'

/** What the lines above the one that is read have said. */
interface Reading {
  /** Something announced a quotation. */
  announced: boolean
  /** The author has written something. */
  wrote: boolean
  /** The line above is not own, so that a bar at the start of this one marks a quotation. */
  barred: boolean
  /** An announcement stood above a quotation that its indentation marks. */
  indented: boolean
}

/**
 * Marks as not own the quoted lines and what announces them, and blocks that programs write; from a message quoted whole, everything to
 * the end. Returns whether anything was announced.
 */
export function markQuotations(lines: readonly TextLine[], own: boolean[]): boolean {
  const reading: Reading = { announced: false, wrote: false, barred: false, indented: false }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.text === '') continue
    const blockEnd = machineBlockEnd(lines, index)
    if (blockEnd > index) {
      own.fill(false, index, blockEnd)
      index = blockEnd - 1
      continue
    }
    if (isMarked(lines, index, reading)) {
      own[index] = false
      continue
    }
    const tailAt = tailStart(lines, index, own, reading)
    if (tailAt !== null) {
      own.fill(false, tailAt)
      return true
    }
    reading.barred = own[index] !== true
    reading.wrote ||= own[index] === true
  }
  return reading.announced
}

function isMarked(lines: readonly TextLine[], index: number, reading: Reading): boolean {
  const line = lines[index]
  if (line === undefined) return false
  if (isGroupWiseRuler(line.text) && !isMarkedNext(lines, index + 1)) return false
  return (
    isQuotedLine(lines, index) ||
    isBrokenQuote(lines, index) ||
    (reading.barred && hasBarMark(line.text)) ||
    (reading.indented && line.indented)
  )
}

/** Where the rest of the text stops being the author's, if the line announces that; marks an announcement of marked quotes on the way. */
function tailStart(lines: readonly TextLine[], index: number, own: boolean[], reading: Reading): number | null {
  if (isGroupWiseRuler(lines[index]?.text ?? '')) return index
  const block = findForwardedBlock(lines, index)
  if (block !== null) {
    reading.announced = true
    if (reading.wrote || !isMarkedNext(lines, block.bodyAt)) return block.start
    own.fill(false, block.start, block.bodyAt)
    return null
  }
  const attribution = findAttribution(lines, index)
  if (attribution === null) return null
  const marked = isMarkedNext(lines, index + 1)
  if (!marked && !attribution.certain) return null
  reading.announced = true
  if (!marked) {
    if (isIndentedQuote(lines, index + 1)) reading.indented = true
    else if (!isMarkedSoon(lines, index + 1)) return attribution.start
  }
  own.fill(false, attribution.start, index + 1)
  return null
}

function isMarkedNext(lines: readonly TextLine[], from: number): boolean {
  for (let index = from; index < Math.min(lines.length, from + 4); index++) {
    const text = lines[index]?.text ?? ''
    if (text !== '') return isQuotedLine(lines, index) || hasBarMark(text)
  }
  return false
}

const SOON = 15

/** An answer may stand above the first marked quote, the author having deleted what came before it. */
function isMarkedSoon(lines: readonly TextLine[], from: number): boolean {
  return lines.slice(from, from + SOON).some(({ text }) => text.startsWith('>'))
}
