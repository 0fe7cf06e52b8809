import type { TextPart } from '../../../shared/model/item.ts'
import { authorNames, type TextAuthor } from './authorName.ts'
import { markBoilerplate } from './boilerplateLines.ts'
import { keepPrompts } from './promptLines.ts'
import { markQuotations } from './quotations.ts'
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
  if (!markQuotations(lines, own)) keepPrompts(lines, own)
  markBoilerplate(lines, own, author === undefined ? null : authorNames(author))
  return joinParts(text, lines, own)
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
