import type { Instant } from '../../../shared/model/ids.ts'
import type { ParsedEntry, RawItem, RejectionCode } from '../../../shared/model/rawItem.ts'
import { decodeHeaderText } from './encodedWords.ts'
import { parseHeaderDate } from './headerDate.ts'
import { isAutomated, isBulk } from './mailMarks.ts'
import { parseMboxSeparator } from './mboxSeparator.ts'
import { type MessageBody, readBody } from './messageBody.ts'
import { type MessageHeaders, type SplitMessage, splitMessage } from './messageHeaders.ts'
import { readParticipants } from './messageParticipants.ts'
import { readAncestors, readMessageId } from './messageReferences.ts'
import { unquoteMboxrd } from './unquoteMboxrd.ts'

export interface MessageOrigin {
  readonly where: string
  /** Folder that the file's place on disk gives; what the message itself says comes first. */
  readonly place: string | null
}

/**
 * One mail message (RFC 5322, MIME), with or without an mbox separator line before it, as an item. Never throws: bytes that
 * are no message come out as a rejection. Answers at once for a message of one text part, with a promise for a structured one.
 */
export function parseMessage(bytes: Uint8Array, origin: MessageOrigin): ParsedEntry | Promise<ParsedEntry> {
  try {
    const message = splitMessage(bytes)
    if (message.message.length === 0) return rejection(origin, 'empty', '')
    if (message.headers.fields === 0) return rejection(origin, 'malformed-message', 'no header field')
    const unquoted = message.separator === '' ? message : { ...message, body: unquoteMboxrd(message.body) }
    const body = readBody(unquoted)
    if (!(body instanceof Promise)) return toEntry(unquoted, body, origin)
    return body.then((read) => toEntry(unquoted, read, origin)).catch((error: unknown) => failure(error, origin))
  } catch (error) {
    return failure(error, origin)
  }
}

function toEntry({ separator, headers }: SplitMessage, body: MessageBody, origin: MessageOrigin): ParsedEntry {
  const participants = readParticipants(headers)
  const date = readDate(headers, separator)
  const known = participants.some(({ role }) => role === 'author') || date !== null
  if (!known && body.text === '') return rejection(origin, 'missing-author-and-date', '')
  const key = readMessageId(headers)
  const item: RawItem = {
    kind: 'email',
    key,
    where: origin.where,
    subject: decodeHeaderText(headers.first('subject')),
    date,
    participants,
    text: body.text,
    ancestors: readAncestors(headers, key),
    threadKey: headers.first('x-gm-thrid') || null,
    place: readPlace(headers) ?? origin.place,
    attachments: body.attachments,
    automated: isAutomated(headers, participants),
    bulk: isBulk(headers),
  }
  return { outcome: 'item', item }
}

/**
 * Date, else the last Received (the first in the message), else the mbox separator. The separators of converters, which write
 * MAILER-DAEMON and the day of the conversion, say nothing.
 */
function readDate(headers: MessageHeaders, separator: string): Instant | null {
  const date = parseHeaderDate(headers.first('date'))
  if (date !== null) return date
  for (const received of headers.all('received').slice(0, 10)) {
    const arrived = parseHeaderDate(received.slice(received.lastIndexOf(';') + 1))
    if (arrived !== null) return arrived
  }
  const delivered = parseMboxSeparator(separator)
  return delivered && delivered.sender !== 'MAILER-DAEMON' ? parseHeaderDate(delivered.date) : null
}

/** Labels of a Gmail export, or the last part of an Exchange folder path. */
function readPlace(headers: MessageHeaders): string | null {
  const labels = decodeHeaderText(headers.first('x-gmail-labels'))
  if (labels !== '')
    return labels
      .split(',')
      .map((label) => label.trim())
      .join(', ')
  const folder = headers.first('x-folder')
  const last = folder.split('\\').at(-1) ?? ''
  // Notes puts an apostrophe before the names of its own folders.
  return last.trim().replace(/^'/, '') || null
}

function failure(error: unknown, origin: MessageOrigin): ParsedEntry {
  const detail = error instanceof Error ? error.message : String(error)
  const code = detail.includes('nesting depth')
    ? 'too-deep'
    : detail.includes('header size')
      ? 'too-large'
      : 'parser-failed'
  return rejection(origin, code, detail)
}

function rejection({ where }: MessageOrigin, code: RejectionCode, detail: string): ParsedEntry {
  return { outcome: 'rejected', where, code, detail }
}
