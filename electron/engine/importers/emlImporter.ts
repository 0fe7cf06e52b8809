import type { Candidate, Importer, RawEntry, ReadOptions } from './importer.ts'
import { parseMailEntry } from './mailEntry.ts'
import { readMessageFile } from './readMessageFile.ts'

/**
 * A file that is one message: `.eml`, Apple Mail's `.emlx` (a byte count, the message, a property list), or any name where
 * the content begins like a message, as in folders of saved mail (`inbox/1.`). Its place is its folder.
 */
export const emlImporter: Importer = {
  id: 'eml',
  detect: isMessageFile,
  entries: readEml,
  parse: (entry) => parseMailEntry({ ...entry, bytes: unwrapEmlx(entry.bytes) }),
}

// Saved web pages are MIME as well, but nobody wrote them to anybody.
const NOT_MAIL = /\.(?:mht|mhtml|ics|vcf|nws)$/
const FIELD = /^([!-9;-~]{1,60})[ \t]*:/
/** Fields that hardly anything but a message begins with; two of them make one. */
const MAIL_FIELDS = new Set(
  (
    'from to cc bcc subject date sender reply-to message-id in-reply-to references received return-path delivered-to ' +
    'mime-version content-type content-transfer-encoding x-mailer user-agent dkim-signature authentication-results ' +
    'x-original-to envelope-to list-id x-received arc-seal'
  ).split(' '),
)
/** Other headings (`Date:`, `Subject:`) also begin minutes and articles, so one of these must be there. */
const TELLING = ['from', 'message-id', 'received', 'return-path', 'delivered-to', 'x-original-to']

function isMessageFile({ kind, name, head }: Candidate): boolean {
  if (kind !== 'file' || NOT_MAIL.test(name)) return false
  return /\.emlx?$/.test(name) || beginsLikeMessage(head)
}

function beginsLikeMessage(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  const found = new Set<string>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const field = FIELD.exec(line)?.[1]?.toLowerCase()
    if (field !== undefined && MAIL_FIELDS.has(field)) found.add(field)
    const continues = index > 0 && /^[ \t]/.test(line)
    if (field === undefined && !continues) break
  }
  return found.size >= 2 && TELLING.some((field) => found.has(field))
}

async function* readEml({ path }: Pick<Candidate, 'path'>, options: ReadOptions): AsyncGenerator<RawEntry> {
  if (options.after >= 0) return
  const place = options.label.split('/').at(-2) ?? null
  yield await readMessageFile({ path, position: 0, where: options.label, place }, options.signal)
}

/** The message inside an `.emlx`; other bytes are returned as they are. */
function unwrapEmlx(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 32)).toString('latin1')
  const count = /^\s*(\d{1,12})\s*?\r?\n/.exec(start)
  return count ? bytes.subarray(count[0].length, count[0].length + Number(count[1])) : bytes
}
