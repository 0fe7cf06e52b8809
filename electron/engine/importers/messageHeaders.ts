import { isAscii } from 'node:buffer'
import { decodeMailText } from './mailCharset.ts'

/** Header fields in the order of the message, names in lower case, values unfolded and trimmed, encoded words untouched. */
export class MessageHeaders {
  readonly #values = new Map<string, string[]>()
  /** Fields found, wanted or not; 0 means that the bytes were no header. */
  fields = 0

  add(name: string, value: string): void {
    this.fields++
    const values = this.#values.get(name)
    if (values) values.push(value)
    else this.#values.set(name, [value])
  }

  /** Value of the first field of that name, empty where there is none: the first counts, as in most mail programs. */
  first(name: string): string {
    return this.#values.get(name)?.[0] ?? ''
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? []
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }
}

export interface SplitMessage {
  /** The mbox `From ` line before the headers, without its line end; empty where there is none. */
  readonly separator: string
  readonly headers: MessageHeaders
  readonly body: Buffer
}

const MAX_HEADER_BYTES = 2 * 1024 * 1024
const LF = 10
const CR = 13

/** Cuts a message into headers and body at the first blank line (RFC 5322 section 2.1). No blank line: it is all headers. */
export function splitMessage(bytes: Uint8Array, kind: 'message' | 'part' = 'message'): SplitMessage {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Inside a multipart a line that begins with `From ` is no mbox separator.
  const start = kind === 'message' ? separatorLength(whole) : 0
  const separator = whole.toString('latin1', 0, start).trimEnd()
  const message = whole.subarray(start)
  const end = headersEnd(message)
  const body = message.subarray(message[end] === CR ? end + 2 : end + 1)
  const block = message.subarray(0, Math.min(end, MAX_HEADER_BYTES))
  const headers = readHeaders(block.toString('latin1'), isAscii(block))
  return { separator, headers, body }
}

function separatorLength(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 5) !== 'From ') return 0
  const end = bytes.indexOf(LF)
  return end < 0 ? bytes.length : end + 1
}

/** Offset of the line end that is the blank line, or the length where there is none. */
function headersEnd(message: Buffer): number {
  if (message[0] === LF || (message[0] === CR && message[1] === LF)) return 0
  const lf = message.indexOf('\n\n')
  const crlf = (lf < 0 ? message : message.subarray(0, lf)).indexOf('\n\r\n')
  if (crlf >= 0) return crlf + 1
  return lf < 0 ? message.length : lf + 1
}

/** `block` holds one character for each byte; fields that are not ASCII are decoded one by one, for they may differ. */
function readHeaders(block: string, ascii: boolean): MessageHeaders {
  const headers = new MessageHeaders()
  let position = 0
  let colon = block.indexOf(':')
  while (position < block.length) {
    let end = lineEnd(block, position)
    // Looked for only when the last one found is behind: otherwise lines without any would take quadratic time.
    if (colon < position && colon >= 0) colon = block.indexOf(':', position)
    const hasName = colon > position && colon < end
    const valueStart = hasName ? colon + 1 : position
    let value = trimmedLine(block, valueStart, end)
    // Folded lines: only a space or a tab continues a field (RFC 5322 section 2.2.3).
    while (block.charCodeAt(end + 1) === 32 || block.charCodeAt(end + 1) === 9) {
      const next = end + 1
      end = lineEnd(block, next)
      value += ' ' + trimmedLine(block, next, end)
    }
    if (hasName) {
      const name = block.slice(position, colon)
      if (isFieldName(name))
        headers.add(lowerName(name), ascii ? value.trim() : decodeMailText(Buffer.from(value, 'latin1'), '').trim())
    }
    position = end + 1
  }
  return headers
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function trimmedLine(text: string, start: number, end: number): string {
  return text.slice(start, end).trim()
}

function isFieldName(name: string): boolean {
  return name.length < 100 && /^[!-9;-~]+[ \t]*$/.test(name)
}

const lowerNames = new Map<string, string>()

/** Most messages write the same few dozen names, so their lower-case forms are remembered. */
function lowerName(name: string): string {
  const known = lowerNames.get(name)
  if (known !== undefined) return known
  const lower = name.trimEnd().toLowerCase()
  if (lowerNames.size < 2000) lowerNames.set(name, lower)
  return lower
}
