import type { Instant } from '../../../shared/model/ids.ts'
import type { ParsedEntry, RawItem, RejectionCode } from '../../../shared/model/rawItem.ts'
import { decodeHeaderText } from './encodedWords.ts'
import { parseHeaderDate } from './headerDate.ts'
import { isAutomated, isBulk } from './mailMarks.ts'
import { parseMboxSeparator } from './mboxSeparator.ts'
import { type MessageBody, readBody } from './messageBody.ts'
import { type MessageHeaders, splitMessage } from './messageHeaders.ts'
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
 * are no message come out as a rejection (`empty`, `malformed-message`, `missing-author-and-date`).
 */
export function parseMessage(bytes: Uint8Array, origin: MessageOrigin): ParsedEntry {
  try {
    const { separator, headers, body } = splitMessage(bytes)
    if (headers.fields === 0)
      return rejection(origin, isBlank(bytes) ? 'empty' : 'malformed-message', 'no header field')
    const content = readBody(headers, separator === '' ? body : unquoteMboxrd(body))
    return toEntry(separator, headers, content, origin)
  } catch (error) {
    return rejection(origin, 'parser-failed', error instanceof Error ? error.message : String(error))
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 1000 && Buffer.from(bytes).toString('latin1').trim() === ''
}

function toEntry(separator: string, headers: MessageHeaders, body: MessageBody, origin: MessageOrigin): ParsedEntry {
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

function rejection({ where }: MessageOrigin, code: RejectionCode, detail: string): ParsedEntry {
  return { outcome: 'rejected', where, code, detail }
}
