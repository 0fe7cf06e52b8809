import { Buffer } from 'node:buffer'
import { open, type FileHandle } from 'node:fs/promises'
import { MAX_EXPORT_ENTRIES, MAX_EXPORT_EXPANDED_BYTES } from './archiveLimits.ts'
import { looksLikeText } from './documentText.ts'
import { formatOfBytes, formatOfEntries } from './formatNames.ts'
import type { Candidate, Importer, RawEntry, ReadOptions } from './importer.ts'
import { describeOle, isOle } from './oleContainer.ts'
import { carriedRejection, problemEntry, problemOf, ReadProblem } from './readProblem.ts'
import { openZip, type ZipArchive } from './readZip.ts'

/**
 * Stands last and takes every file that no other importer wants, so that nothing is lost without a word: one rejection
 * for each, `empty`, `encrypted`, `corrupt` or `unsupported-format` with the format's name as detail.
 */
export const unsupportedImporter: Importer = {
  id: 'unsupported',
  detect: (candidate) => candidate.kind === 'file',
  entries: readVerdict,
  parse(entry) {
    const rejection = carriedRejection(entry)
    if (!rejection) throw new TypeError('not an entry of an unsupported file')
    return [rejection]
  },
}

async function* readVerdict(
  { path, size }: Pick<Candidate, 'path' | 'size'>,
  options: ReadOptions,
): AsyncGenerator<RawEntry> {
  if (options.after >= 0) return
  options.signal.throwIfAborted()
  const place = { position: 0, where: options.label, progress: size }
  yield problemEntry(place, await whyUnsupported(path).catch((error: unknown) => problemOf(error, 'unreadable-file')))
}

/** Enough for the directory of most OLE files, which may stand anywhere; all other marks are at the beginning. */
const HEAD_BYTES = 8 * 2 ** 20

async function whyUnsupported(path: string): Promise<ReadProblem> {
  const head = await readHead(path)
  if (head.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09))
    return new ReadProblem('empty', '')
  if (head.subarray(0, 2).toString('latin1') === 'PK') return whyUnsupportedZip(path)
  if (isOle(head)) return describeOle(head)
  const format =
    formatOfBytes(head) ?? extensionOf(path) ?? (looksLikeText(head.subarray(0, 4096)) ? 'text' : 'unknown')
  return new ReadProblem('unsupported-format', format)
}

async function readHead(path: string): Promise<Buffer> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const length = Math.min(HEAD_BYTES, (await file.stat()).size)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file?.close()
  }
}

async function whyUnsupportedZip(path: string): Promise<ReadProblem> {
  const zip = await openZip(path, { entries: MAX_EXPORT_ENTRIES, expandedBytes: MAX_EXPORT_EXPANDED_BYTES })
  try {
    const format = formatOfEntries(zip.entries.map((entry) => entry.name))
    const encrypted = zip.entries.some((entry) => entry.encrypted) || (await isEncryptedOpenDocument(zip))
    return new ReadProblem(encrypted ? 'encrypted' : 'unsupported-format', format)
  } finally {
    zip.close()
  }
}

const MAX_MANIFEST_BYTES = 2 ** 20

/** OpenDocument 1.2 part 3, section 4.4: encrypted parts are listed as such in the manifest, the zip itself being open. */
async function isEncryptedOpenDocument(zip: ZipArchive): Promise<boolean> {
  const manifest = zip.entries.find((entry) => entry.name === 'META-INF/manifest.xml')
  if (!manifest || manifest.size > MAX_MANIFEST_BYTES) return false
  return (await zip.read(manifest, MAX_MANIFEST_BYTES)).includes('encryption-data')
}

function extensionOf(path: string): string | null {
  return /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? null
}
