import type { Candidate, Importer, RawEntry, ReadOptions } from './importer.ts'
import { MAX_MESSAGE_BYTES, parseMailEntry, rejectedEntry } from './mailEntry.ts'
import { parseMboxSeparator } from './mboxSeparator.ts'
import { DamagedFile, readDecompressed } from './readDecompressed.ts'
import { type MboxPart, MboxSplitter } from './splitMbox.ts'

const HEADER_LINE = /^(?:>From |[!-9;-~]+[ \t]*:)/

/**
 * mbox, mboxrd, mboxcl and Pipermail archives (RFC 4155 and its relatives), plain or gzip, whatever the file is called.
 * A position is the byte offset of a message in the decompressed stream.
 */
export const mboxImporter: Importer = { id: 'mbox', detect: isMbox, entries: readMbox, parse: parseMailEntry }

/** True where the content starts with a dated separator line that a header field follows. */
function isMbox({ kind, head }: Candidate): boolean {
  if (kind !== 'file') return false
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  const [separator = '', next = ''] = text.split('\n', 2)
  return parseMboxSeparator(separator) !== null && (next.trim() === '' || HEADER_LINE.test(next))
}

async function* readMbox({ path }: Pick<Candidate, 'path'>, options: ReadOptions): AsyncGenerator<RawEntry> {
  const start = Math.max(0, options.after)
  const splitter = new MboxSplitter(MAX_MESSAGE_BYTES, start)
  const toEntries = function* (parts: Iterable<MboxPart>) {
    for (const part of parts) if (part.offset > options.after && !isBlank(part)) yield toEntry(part, options)
  }
  try {
    for await (const chunk of readDecompressed(path, start, options.signal)) yield* toEntries(splitter.push(chunk))
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error
    // Otherwise the message under way is cut short with the file: it is the one that is rejected.
    if (error.afterWhole) yield* toEntries(splitter.end())
    const position = Math.max(splitter.pendingOffset, options.after + 1)
    const where = `${options.label}#${position}`
    yield rejectedEntry(error.code, error.message, { position, where, progress: error.progress })
    return
  }
  yield* toEntries(splitter.end())
}

function toEntry({ offset, length, bytes, progress }: MboxPart, { label }: ReadOptions): RawEntry {
  const entry = { position: offset, where: `${label}#${offset}`, progress }
  return bytes ? { ...entry, bytes } : rejectedEntry('too-large', `${length} bytes`, entry)
}

/** Blank lines before the first separator are no message. */
function isBlank({ bytes }: MboxPart): boolean {
  return bytes !== null && bytes.length < 16 && bytes.every((byte) => byte === 10 || byte === 13 || byte === 32)
}
