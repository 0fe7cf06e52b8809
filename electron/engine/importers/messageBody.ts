import { decodeHeaderText } from './encodedWords.ts'
import { joinFlowedLines } from './formatFlowed.ts'
import { mailHtmlToText } from './mailHtml.ts'
import { decodeMailText } from './mailCharset.ts'
import { type MessageHeaders, splitMessage } from './messageHeaders.ts'
import { parseStructuredField, type StructuredField } from './mimeParameters.ts'
import { decodeQuotedPrintable } from './quotedPrintable.ts'
import { splitMultipart } from './splitMultipart.ts'

export interface MessageBody {
  readonly text: string
  /** File names, in the order of the message. */
  readonly attachments: readonly string[]
}

/** Characters of text that are kept; no person writes more in a message. */
const MAX_TEXT_LENGTH = 2 * 1024 * 1024
/** Real mail nests a few levels; what lies deeper is left out. */
const MAX_DEPTH = 20
/** Parts of one message that are looked at, all levels together: a message of nothing but delimiters must not take hours. */
const MAX_PARTS = 2000

interface Part {
  readonly headers: MessageHeaders
  readonly body: Buffer
  readonly type: StructuredField
  readonly depth: number
}

interface Reading {
  parts: number
  readonly attachments: string[]
}

/**
 * Text and names of attachments of a message (RFC 2045, RFC 2046). Of alternatives, plain text is preferred to HTML; other
 * parts follow each other. A message inside the message is text as well, below a block that says whose it is; not in a delivery
 * report, and not where it is an attachment. The content of attachments is never decoded.
 */
export function readBody(headers: MessageHeaders, body: Buffer): MessageBody {
  const reading: Reading = { parts: 0, attachments: [] }
  const text = tidyText(readPart(toPart(headers, body, 0, 'text/plain'), reading))
  return { text, attachments: reading.attachments }
}

function toPart(headers: MessageHeaders, body: Buffer, depth: number, defaultType: string): Part {
  const type = parseStructuredField(headers.first('content-type'))
  const value = /^[\w.+-]+\/[\w.+-]+/.exec(type.value)?.[0] ?? defaultType
  return { headers, body, type: { ...type, value }, depth }
}

function readPart(part: Part, reading: Reading): string {
  if (++reading.parts > MAX_PARTS || part.depth > MAX_DEPTH) return ''
  const { value } = part.type
  if (value.startsWith('multipart/')) return readMultipart(part, reading)
  const disposition = parseStructuredField(part.headers.first('content-disposition'))
  const name = disposition.parameters.get('filename') ?? part.type.parameters.get('name') ?? ''
  const isAttachment = disposition.value === 'attachment'
  if (!isAttachment && (value === 'message/rfc822' || value === 'message/global')) return readEmbedded(part, reading)
  if (!isAttachment && isReadable(value, name)) return readText(part)
  if (name !== '') reading.attachments.push(name)
  return ''
}

/** Plain text and HTML; other kinds of text only where they are not files. */
function isReadable(type: string, name: string): boolean {
  if (type === 'text/plain' || type === 'text/html') return true
  return (
    name === '' &&
    type.startsWith('text/') &&
    !/^text\/(?:calendar|(?:x-)?vcard|csv|css|rtf|x-amp-html|xml)$/.test(type)
  )
}

function readMultipart(part: Part, reading: Reading): string {
  const { type, body, depth } = part
  const boundary = type.parameters.get('boundary')?.trimEnd() ?? ''
  const bodies = boundary === '' ? null : splitMultipart(body, boundary, MAX_PARTS)
  // The boundary never comes: what is there is better than nothing.
  if (bodies === null) return decodeMailText(body.subarray(0, MAX_TEXT_LENGTH), '')
  const defaultType = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const children = bodies.map((bytes) => {
    const { headers, body: content } = splitMessage(bytes, 'part')
    return toPart(headers, content, depth + 1, defaultType)
  })
  if (type.value === 'multipart/alternative') return readAlternative(children, reading)
  const isReport = type.value === 'multipart/report'
  const read = isReport ? children.filter((child) => !child.type.value.startsWith('message/')) : children
  return joinTexts(read.map((child) => readPart(child, reading)))
}

/** The first that has text: plain text, then HTML and what holds it, then anything else. Attachments of all are kept. */
function readAlternative(children: readonly Part[], reading: Reading): string {
  const rank = ({ type }: Part) =>
    type.value === 'text/plain' ? 0 : /^(?:text\/html|multipart\/)/.test(type.value) ? 1 : 2
  let text = ''
  for (const child of children.toSorted((a, b) => rank(a) - rank(b))) {
    if (text === '' || !child.type.value.startsWith('text/')) text ||= readPart(child, reading).trim()
  }
  return text
}

/** As Outlook forwards a message, so that the cleaning of texts sees that these are another person's words. */
function readEmbedded(part: Part, reading: Reading): string {
  const { headers, body } = splitMessage(decodeTransfer(part), 'part')
  const fields = [
    ['From', 'from'],
    ['Sent', 'date'],
    ['To', 'to'],
    ['Subject', 'subject'],
  ] as const
  const lines = fields.flatMap(([label, field]) =>
    headers.has(field) ? [`${label}: ${decodeHeaderText(headers.first(field).slice(0, MAX_EMBEDDED_FIELD))}`] : [],
  )
  const text = readPart(toPart(headers, body, part.depth + 1, 'text/plain'), reading)
  return ['-----Original Message-----', ...lines, '', text].join('\n')
}
const MAX_EMBEDDED_FIELD = 500

function readText(part: Part): string {
  const { parameters, value } = part.type
  const bytes = decodeTransfer(part)
  const decoded = decodeMailText(bytes, parameters.get('charset') ?? '')
  if (value === 'text/html') return mailHtmlToText(decoded)
  const text = unixLines(decoded.slice(0, MAX_TEXT_LENGTH))
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return text
  return joinFlowedLines(text, parameters.get('delsp')?.toLowerCase() === 'yes')
}

/** An encoding that is not known counts as none: its text is at least what its author saw in the source. */
function decodeTransfer({ headers, body }: Part): Buffer {
  const encoding = /[\w-]+/.exec(headers.first('content-transfer-encoding').replace(/^\s*\([^()]*\)/, ''))?.[0]
  if (encoding === undefined) return body
  if (/^quoted-?printable$/i.test(encoding)) return decodeQuotedPrintable(body)
  return /^base64$/i.test(encoding) ? Buffer.from(body.toString('latin1'), 'base64') : body
}

function joinTexts(texts: readonly string[]): string {
  const [only, ...others] = texts.filter((text) => text.trim() !== '')
  if (others.length === 0) return only ?? ''
  return [only, ...others].join('\n').slice(0, MAX_TEXT_LENGTH)
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r+\n?/g, '\n') : text
}

/** LF line ends, no NUL (full-text indexes stop there), no blank lines around, at most MAX_TEXT_LENGTH characters. */
function tidyText(text: string): string {
  const unix = unixLines(text.length > MAX_TEXT_LENGTH ? text.slice(0, MAX_TEXT_LENGTH) : text)
  const clean = unix.includes('\0') ? unix.replaceAll('\0', '') : unix
  return clean.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
