import type { ParsedEntry, RejectionCode } from '../../../shared/model/rawItem.ts'
import type { RawEntry } from './importer.ts'
import { parseMessage } from './parseMessage.ts'

/** What the reading thread tells the parser beside the bytes. */
export interface MailContext {
  /** The entry could not be cut; it is reported, not parsed. */
  readonly rejection?: { readonly code: RejectionCode; readonly detail: string }
  /** Folder that the file's place on disk gives the message. */
  readonly place?: string
}

/** A message beyond this many bytes is rejected as `too-large` without being held in memory. */
export const MAX_MESSAGE_BYTES = 64 * 1024 * 1024

/** The `parse` of every importer whose entries are whole messages. */
export function parseMailEntry(entry: RawEntry): readonly ParsedEntry[] {
  const context = (entry.context ?? {}) as MailContext
  if (context.rejection) return [{ outcome: 'rejected', where: entry.where, ...context.rejection }]
  return [parseMessage(entry.bytes, { where: entry.where, place: context.place ?? null })]
}

export function rejectedEntry(
  code: RejectionCode,
  detail: string,
  entry: Pick<RawEntry, 'position' | 'where' | 'progress'>,
): RawEntry {
  const context: MailContext = { rejection: { code, detail } }
  return { ...entry, bytes: new Uint8Array(), context }
}
