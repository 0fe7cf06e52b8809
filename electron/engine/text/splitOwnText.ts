import type { TextPart } from '../../../shared/model/item.ts'
import { findAttribution } from './attributionLine.ts'
import { authorNames, type TextAuthor } from './authorName.ts'
import { markBoilerplate } from './boilerplateLines.ts'
import { isGroupWiseRuler } from './forwardRuler.ts'
import { findForwardedBlock } from './forwardedBlock.ts'
import { hasBarMark, isBrokenQuote, isQuotedLine } from './quoteMarks.ts'
import { readLines } from './textLine.ts'
import type { TextLine } from './textLine.ts'

/**
 * Cuts a message into the author's own new words and the rest: quotations, forwarded messages with their headers,
 * signatures, legal notices, footers. Works line by line, for mail programs in English, French, German and Spanish.
 *
 * The parts alternate and their texts joined are the text, exactly. Blank lines go with what stands above them. An empty
 * text has no part. Takes time proportional to the length of the text.
 *
 * @param author lets a signature be known by the name it begins with
 */
export function splitOwnText(text: string, author?: TextAuthor): readonly TextPart[] {
  const lines = readLines(text)
  const own = new Array<boolean>(lines.length).fill(true)
  markQuotations(lines, own)
  markBoilerplate(lines, own, author === undefined ? null : authorNames(author))
  return joinParts(text, lines, own)
}

/** Marks quoted lines and what announces them; from a message quoted whole, everything to the end. */
function markQuotations(lines: readonly TextLine[], own: boolean[]): void {
  let wroteBefore = false
  let barred = false
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    if (text === '') continue
    if (isGroupWiseRuler(text) && !isMarkedNext(lines, index + 1)) {
      own.fill(false, index)
      return
    }
    if (isQuotedLine(lines, index) || isBrokenQuote(lines, index) || (barred && hasBarMark(text))) {
      own[index] = false
      continue
    }
    const tailAt = tailStart(lines, index, own, wroteBefore)
    if (tailAt !== null) {
      own.fill(false, tailAt)
      return
    }
    barred = own[index] !== true
    wroteBefore ||= own[index] === true
  }
}

/** Where the rest of the text stops being the author's, if the line announces that; marks an announcement of marked quotes on the way. */
function tailStart(lines: readonly TextLine[], index: number, own: boolean[], wroteBefore: boolean): number | null {
  const block = findForwardedBlock(lines, index)
  if (block !== null) {
    if (wroteBefore || !isMarkedNext(lines, block.bodyAt)) return block.start
    own.fill(false, block.start, block.bodyAt)
    return null
  }
  const attribution = findAttribution(lines, index)
  if (attribution === null) return null
  if (isMarkedNext(lines, index + 1)) own.fill(false, attribution.start, index + 1)
  else if (attribution.certain && !isMarkedSoon(lines, index + 1)) return attribution.start
  else if (attribution.certain) own.fill(false, attribution.start, index + 1)
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

function joinParts(text: string, lines: readonly TextLine[], own: readonly boolean[]): readonly TextPart[] {
  const parts: TextPart[] = []
  let start = 0
  let current: boolean | null = null
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue
    const next = own[index] === true
    if (current !== null && next !== current) {
      parts.push({ own: current, text: text.slice(start, line.start) })
      start = line.start
    }
    current = next
  }
  if (text !== '') parts.push({ own: current ?? true, text: text.slice(start) })
  return parts
}
