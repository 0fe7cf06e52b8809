import { findForwardedBlock, type ForwardedBlock } from './forwardedBlock.ts'
import { isForwardRuler } from './forwardRuler.ts'
import { headerFieldOf, headerValueOf } from './headerFields.ts'
import { readLines, type TextLine } from './textLine.ts'

/** A message inside another, by whom its header says that it is. */
export interface ForwardedMessage {
  /** Empty where the header gives only an address. */
  readonly name: string
  /** Lower case; null where the header gives only a name. */
  readonly address: string | null
}

/** Of fewer words nobody is worth naming. */
const LEAST_WORDS = 20
/** Share of all words that the message must hold, so that they can be taken for its author's. */
const MOST = 0.8

/**
 * Who wrote what is forwarded: of the messages inside one another the one that holds four fifths of the words, read from the header
 * above it; null where none does, or where its header names nobody.
 *
 * @param rest the text without what its sender wrote
 */
export function readForwardedMessage(rest: string): ForwardedMessage | null {
  const lines = readLines(rest)
  const blocks = listBlocks(lines)
  const sizes = blocks.map(({ bodyAt }, index) => countWords(lines, bodyAt, blocks[index + 1]?.start ?? lines.length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const index = sizes.findIndex((size) => size >= LEAST_WORDS && size >= MOST * total)
  const block = blocks[index]
  return block === undefined ? null : readAuthor(lines, block, blocks[index - 1])
}

function listBlocks(lines: readonly TextLine[]): ForwardedBlock[] {
  const blocks: ForwardedBlock[] = []
  let index = 0
  while (index < lines.length) {
    const block = lines[index]?.text === '' ? null : findForwardedBlock(lines, index)
    if (block !== null) blocks.push(block)
    index = Math.max(index + 1, block?.bodyAt ?? 0)
  }
  return blocks
}

function countWords(lines: readonly TextLine[], from: number, to: number): number {
  return lines.slice(from, to).reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0), 0)
}

/** A Lotus header stands, with its name and date, between the ruler and the line where it is recognised. */
function readAuthor(
  lines: readonly TextLine[],
  block: ForwardedBlock,
  before: ForwardedBlock | undefined,
): ForwardedMessage | null {
  const from = Math.max(before?.bodyAt ?? 0, block.start)
  for (const { text } of lines.slice(from, block.bodyAt)) {
    if (text === '' || isForwardRuler(text)) continue
    const field = headerFieldOf(text)
    if (field === 'from') return readPerson(headerValueOf(text))
    if (field === null && DATE.test(text)) return readPerson(text)
    if (field === null && /^["\p{L}]/u.test(text)) return readPerson(text)
    if (field === 'to') return null
  }
  return null
}

const ADDRESS = /[\w.+'=-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/i
const DATE = /\s(?:on |le |am )?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}.*$/i

function readPerson(text: string): ForwardedMessage | null {
  const undated = text.replace(DATE, '')
  const address = ADDRESS.exec(undated)?.[0].toLowerCase() ?? null
  const name = undated
    .replace(/[<[(].*$/, '')
    .replace(ADDRESS, '')
    .replace(/["“”]/g, '')
    .trim()
  if (name === '' && address === null) return null
  return { name: name.length > 80 ? '' : name, address }
}
