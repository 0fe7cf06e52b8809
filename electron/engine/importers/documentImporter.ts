import { readFile, stat } from 'node:fs/promises'
import type { Instant } from '../../../shared/model/ids.ts'
import type { ParsedEntry, RawItem } from '../../../shared/model/rawItem.ts'
import { MAX_DOCUMENT_BYTES, MAX_TEXT_LENGTH } from './archiveLimits.ts'
import { readPeople } from './documentPeople.ts'
import { gunzipDocument } from './gunzipDocument.ts'
import type { Candidate, Importer, RawEntry, ReadOptions } from './importer.ts'
import { carriedRejection, problemEntry, problemOf, ReadProblem } from './readProblem.ts'

/** What a format finds in a document; '' and null where the document does not say. */
export interface DocumentContent {
  readonly title: string
  /** As written: one string may name several people. */
  readonly authors: readonly string[]
  /** Who changed it last, as written. */
  readonly editors: readonly string[]
  /** Last change, else creation. */
  readonly date: Instant | null
  readonly text: string
  /** The newest date that the metadata mentions, where it does not say which date is the document's own. */
  readonly mentioned?: Instant | null
  /** Other documents that it links to, as it writes them. */
  readonly links?: readonly string[]
}

export interface DocumentFormat {
  readonly id: string
  detect(candidate: Candidate): boolean | Promise<boolean>
  /** `name` is the file's name. Throws a ReadProblem, or anything else for a fault nobody foresaw. */
  read(bytes: Uint8Array, name: string): DocumentContent | Promise<DocumentContent>
}

/**
 * The importer of a format whose files are one document each. The file, which may be
 * compressed with gzip, is read whole, up to MAX_DOCUMENT_BYTES; its
 * subject is the document's title or else the file's name, its place the folder. Where the document itself has no date,
 * the file's modification time stands in. Rejections: `empty`, `no-text`, `too-large` and what the format throws;
 * `parser-failed` for any other fault.
 */
export function documentImporter(format: DocumentFormat): Importer {
  return {
    id: format.id,
    detect: (candidate) =>
      candidate.kind === 'file' && format.detect({ ...candidate, name: withoutGz(candidate.name) }),
    entries: readDocument,
    async parse(entry) {
      const carried = carriedRejection(entry)
      if (carried) return [carried]
      try {
        return [{ outcome: 'item', item: await parseDocument(format, entry) }]
      } catch (error) {
        return [rejection(entry.where, problemOf(error, 'parser-failed'))]
      }
    },
  }
}

interface DocumentContext {
  /** Modification time of the file. */
  readonly modified: Instant
}

async function* readDocument({ path }: Pick<Candidate, 'path'>, options: ReadOptions): AsyncGenerator<RawEntry> {
  if (options.after >= 0) return
  options.signal.throwIfAborted()
  const place = { position: 0, where: options.label, progress: 0 }
  try {
    const { size, mtimeMs } = await stat(path)
    if (size > MAX_DOCUMENT_BYTES) throw new ReadProblem('too-large', `${size} bytes`)
    const context: DocumentContext = { modified: Math.floor(mtimeMs) }
    yield { ...place, progress: size, bytes: await readFile(path, { signal: options.signal }), context }
  } catch (error) {
    options.signal.throwIfAborted()
    yield problemEntry(place, problemOf(error, 'unreadable-file'))
  }
}

async function parseDocument(format: DocumentFormat, { bytes, where, context }: RawEntry): Promise<RawItem> {
  const plain = await gunzipDocument(bytes)
  if (isBlank(plain)) throw new ReadProblem('empty', `${plain.length} bytes`)
  const { folder, name } = splitWhere(withoutGz(where))
  const content = await format.read(plain, name)
  const text = tidyText(content.text)
  if (text === '') throw new ReadProblem('no-text', '')
  if (text.length > MAX_TEXT_LENGTH) throw new ReadProblem('too-large', `${text.length} characters of text`)
  return {
    kind: 'document',
    key: null,
    where,
    subject: oneLine(content.title) || name.replace(/\.[^.]{1,10}$/, ''),
    date: content.date ?? earlier(content.mentioned, modifiedTime(context)),
    participants: readPeople(content.authors, content.editors),
    text,
    ancestors: [],
    threadKey: null,
    place: folder || null,
    attachments: [],
    automated: false,
    bulk: false,
    ...(content.links && content.links.length > 0 ? { links: content.links } : {}),
  }
}

/** A file cannot have been written before what it mentions, nor after its own time; copying it makes that later. */
function earlier(mentioned: Instant | null | undefined, modified: Instant | null): Instant | null {
  if (mentioned == null || modified === null) return mentioned ?? modified
  return Math.min(mentioned, modified)
}

function withoutGz(name: string): string {
  return name.replace(/\.gz$/i, '')
}

/** Line ends as `\n`, no white space before them, never two empty lines together; no NUL, which SQLite would end at. */
function tidyText(text: string): string {
  const lines = text.replaceAll('\0', '').split(/\r\n?|\n/)
  const trimmed = lines.map((line) => line.trimEnd())
  return trimmed
    .filter((line, index) => line !== '' || trimmed[index - 1] !== '')
    .join('\n')
    .trim()
}

function rejection(where: string, { code, message }: ReadProblem): ParsedEntry {
  return { outcome: 'rejected', where, code, detail: message }
}

function modifiedTime(context: unknown): Instant | null {
  const known = typeof context === 'object' && context !== null && 'modified' in context ? context.modified : null
  return typeof known === 'number' ? known : null
}

/** Nothing but white space in ASCII. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}

/** `reports/2020/plan.md` and, inside an archive, `reports.zip#2020/plan.md`. */
function splitWhere(where: string): { folder: string; name: string } {
  const slash = Math.max(where.lastIndexOf('/'), where.lastIndexOf('\\'))
  const inArchive = /\.(?:zip|tar|tgz|gz)#(?=[^/\\]*$)/i.exec(where)
  const cut = Math.max(slash, inArchive ? inArchive.index + inArchive[0].length - 1 : -1)
  return { folder: where.slice(0, Math.max(0, cut)), name: where.slice(cut + 1) }
}

/** Titles come from metadata, where they may be as long as a page. UTF-16 units. */
const MAX_TITLE_LENGTH = 300

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_LENGTH)
}
