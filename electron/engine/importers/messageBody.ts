import PostalMime from 'postal-mime'
import { joinFlowedLines } from './formatFlowed.ts'
import { htmlToPlainText } from './htmlToPlainText.ts'
import { decodeMailText } from './mailCharset.ts'
import type { SplitMessage } from './messageHeaders.ts'
import { decodeQuotedPrintable } from './quotedPrintable.ts'

export interface MessageBody {
  readonly text: string
  readonly attachments: readonly string[]
}

/** Characters of text that are kept; no person writes more in a message. */
export const MAX_TEXT_LENGTH = 2 * 1024 * 1024

// Real mail nests a few levels; deeper structures are made to exhaust the parser.
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 2 * 1024 * 1024, maxRfc822NestingDepth: 5 }
const IDENTITY = /^(?:|7-?bit|8-?bit|binary)$/
const CONTENT_TYPE = /^\s*([\w.+-]+\/[\w.+-]+)/

/**
 * Text and names of attachments. A message of one text part, which most are, is decoded here at once; a structured one goes to
 * postal-mime. Plain text is preferred to HTML. Rejects with postal-mime's error where a limit on hostile structures is passed.
 */
export function readBody(message: SplitMessage): MessageBody | Promise<MessageBody> {
  const { headers, body } = message
  const contentType = headers.first('content-type')
  const type = CONTENT_TYPE.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain'
  const encoding = headers
    .first('content-transfer-encoding')
    .replace(/\s*[;(].*$/, '')
    .trim()
    .toLowerCase()
  const isText = type.startsWith('text/') && type !== 'text/calendar' && type !== 'text/csv'
  const isAttachment = /^\s*attachment\b/i.test(headers.first('content-disposition'))
  const bytes = isText && !isAttachment ? decodeTransfer(body, encoding) : null
  if (bytes === null) return readStructuredBody(message)
  const decoded = decodeMailText(bytes, parameter(contentType, 'charset'))
  if (type === 'text/html') return { text: tidyText(htmlToPlainText(decoded)), attachments: [] }
  const text = tidyText(decoded)
  const flowed = contentType.includes('=') && parameter(contentType, 'format').toLowerCase() === 'flowed'
  const delSp = flowed && parameter(contentType, 'delsp').toLowerCase() === 'yes'
  return { text: flowed ? joinFlowedLines(text, delSp) : text, attachments: [] }
}

/** Null for an encoding that is not one of RFC 2045's, which postal-mime then judges. */
function decodeTransfer(body: Buffer, encoding: string): Buffer | null {
  if (IDENTITY.test(encoding)) return body
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body)
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return null
}

/** A parameter of a structured field, unquoted; empty where there is none. */
function parameter(value: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;()]+))`, 'i').exec(value)
  return match?.[1] ?? match?.[2] ?? ''
}

async function readStructuredBody({ headers, message, body }: SplitMessage): Promise<MessageBody> {
  const parsed = await PostalMime.parse(message, LIMITS)
  const attachments = parsed.attachments.flatMap(({ filename }) => (filename ? [filename] : []))
  const plain = tidyText(parsed.text ?? '')
  if (plain !== '') return { text: plain, attachments }
  if (parsed.html) return { text: tidyText(htmlToPlainText(parsed.html)), attachments }
  return { text: attachments.length > 0 ? '' : readLostBody(body, headers.first('content-type')), attachments }
}

/** A multipart whose boundary never comes: what is there is better than nothing. */
function readLostBody(body: Buffer, contentType: string): string {
  const boundary = parameter(contentType, 'boundary')
  if (!/^\s*multipart\//i.test(contentType) || (boundary !== '' && body.includes(`--${boundary}`))) return ''
  return tidyText(decodeMailText(body.subarray(0, MAX_TEXT_LENGTH), ''))
}

/** LF line ends, no NUL (full-text indexes stop there), no blank lines around, at most MAX_TEXT_LENGTH characters. */
function tidyText(text: string): string {
  const cut = text.length > MAX_TEXT_LENGTH ? text.slice(0, MAX_TEXT_LENGTH) : text
  const unix = cut.includes('\r') ? cut.replace(/\r+\n?/g, '\n') : cut
  const clean = unix.includes('\0') ? unix.replaceAll('\0', '') : unix
  return clean.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
