import { Buffer } from 'node:buffer'
import * as yauzl from 'yauzl'
import { EXPANSION_RATIO_FLOOR, MAX_EXPANSION_RATIO } from './archiveLimits.ts'
import { problemOf, ReadProblem } from './readProblem.ts'

export interface ZipEntry {
  /** Path inside the archive, `/` between names; ends with `/` for a folder. */
  readonly name: string
  /** Bytes, as the archive declares them. Reading an entry that holds more or less fails. */
  readonly size: number
  readonly compressedSize: number
  readonly encrypted: boolean
  /** The name is absolute or climbs out of the archive with `..`. */
  readonly unsafe: boolean
}

export interface ZipLimits {
  readonly entries: number
  /** Of all entries together. */
  readonly expandedBytes: number
}

export interface ZipArchive {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[]
  /** Throws a ReadProblem: `encrypted`, `too-large` (more than `maxBytes`), `corrupt`. */
  read(entry: ZipEntry, maxBytes: number): Promise<Buffer>
  /** Inflates, counts the bytes and forgets them; throws as `read` does when the content is not what the archive declares. */
  measure(entry: ZipEntry): Promise<number>
  close(): void
}

/**
 * Opens a zip file or the bytes of one and lists it; nothing is inflated yet. Throws a ReadProblem: `corrupt` (not a
 * zip, or truncated: the list is at the end), `too-many-entries`, `expands-too-much`. The sizes compared with the
 * limits are the declared ones, which reading enforces; comparing their sum with the size of the archive also stops
 * entries that overlap in the file (Fifield, "A better zip bomb", WOOT 2019).
 */
export async function openZip(source: string | Uint8Array, limits: ZipLimits): Promise<ZipArchive> {
  const options = { autoClose: false, decodeStrings: false }
  let zip: yauzl.ZipFile
  try {
    zip = await (typeof source === 'string'
      ? yauzl.openPromise(source, options)
      : yauzl.fromBufferPromise(asBuffer(source), options))
  } catch (error) {
    throw problemOf(error, 'corrupt')
  }
  try {
    const raws = await listEntries(zip, limits)
    return {
      entries: [...raws.keys()],
      read: (entry, maxBytes) => readEntry(zip, raws, entry, maxBytes),
      measure: (entry) => measureEntry(zip, raws, entry),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw problemOf(error, 'corrupt')
  }
}

async function listEntries(zip: yauzl.ZipFile, limits: ZipLimits): Promise<Map<ZipEntry, yauzl.Entry>> {
  if (zip.entryCount > limits.entries) throw new ReadProblem('too-many-entries', `${zip.entryCount} entries`)
  const raws = new Map<ZipEntry, yauzl.Entry>()
  const allowed = Math.min(limits.expandedBytes, Math.max(EXPANSION_RATIO_FLOOR, MAX_EXPANSION_RATIO * zip.fileSize))
  let expanded = 0
  for await (const raw of zip.eachEntry()) {
    raws.set(describe(raw), raw)
    expanded += raw.uncompressedSize
    if (expanded > allowed) throw new ReadProblem('expands-too-much', `more than ${allowed} bytes expanded`)
  }
  return raws
}

function describe(raw: yauzl.Entry): ZipEntry {
  // yauzl would end the whole listing at the first unsafe name; here one bad name costs one entry.
  const name = yauzl.getFileNameLowLevel(raw.generalPurposeBitFlag, raw.fileNameRaw, raw.extraFields, false)
  return {
    name,
    size: raw.uncompressedSize,
    compressedSize: raw.compressedSize,
    encrypted: raw.isEncrypted(),
    unsafe: yauzl.validateFileName(name) !== null,
  }
}

async function readEntry(
  zip: yauzl.ZipFile,
  raws: ReadonlyMap<ZipEntry, yauzl.Entry>,
  entry: ZipEntry,
  maxBytes: number,
): Promise<Buffer> {
  if (entry.size > maxBytes) throw new ReadProblem('too-large', `${entry.size} bytes`)
  const chunks: Buffer[] = []
  for await (const chunk of inflate(zip, raws, entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function measureEntry(
  zip: yauzl.ZipFile,
  raws: ReadonlyMap<ZipEntry, yauzl.Entry>,
  entry: ZipEntry,
): Promise<number> {
  let bytes = 0
  for await (const chunk of inflate(zip, raws, entry)) bytes += chunk.length
  return bytes
}

async function* inflate(
  zip: yauzl.ZipFile,
  raws: ReadonlyMap<ZipEntry, yauzl.Entry>,
  entry: ZipEntry,
): AsyncGenerator<Buffer> {
  const raw = raws.get(entry)
  if (!raw) throw new ReadProblem('corrupt', `${entry.name} is not of this archive`)
  if (entry.encrypted) throw new ReadProblem('encrypted', entry.name)
  try {
    for await (const chunk of await zip.openReadStreamPromise(raw)) yield chunk as Buffer
  } catch (error) {
    throw problemOf(error, 'corrupt')
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
