import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { RejectionCode } from '../../../shared/model/rawItem.ts'

/** A piece of what a file holds, after decompression. */
export interface Chunk {
  readonly bytes: Buffer
  /** Offset of the first byte in the decompressed stream. */
  readonly offset: number
  /** Bytes of the file on disk read so far. */
  readonly progress: number
}

/** The file stopped making sense; every chunk before the damage has been yielded. */
export class DamagedFile extends Error {
  readonly code: RejectionCode
  readonly progress: number
  /** What came before the damage is complete: it lies between two members of a gzip file, or after the last. */
  readonly afterWhole: boolean

  constructor(code: RejectionCode, progress: number, cause: unknown, afterWhole = false) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.name = 'DamagedFile'
    this.code = code
    this.progress = progress
    this.afterWhole = afterWhole
  }
}

const PLAIN_CHUNK = 1 << 20
// A deflate stream expands at most about 1,032 times, so one compressed piece can never yield more than 64 MiB at once.
const COMPRESSED_CHUNK = 1 << 16
const INFLATED_CHUNK = 1 << 16
/** Compressed bytes fed at a time near damage: what they expand to is all that is lost with it. */
const SLOW_CHUNK = 16

/** True for the two magic bytes of RFC 1952. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/**
 * The content of a plain or gzip file (told apart by its first bytes, not by its name) in pieces, from byte `start` of the
 * decompressed stream on. Throws DamagedFile, after everything that could be read, with `truncated`, `corrupt` or
 * `unreadable-file`. An empty file yields nothing.
 */
export async function* readDecompressed(path: string, start: number, signal: AbortSignal): AsyncGenerator<Chunk> {
  signal.throwIfAborted()
  if (await startsWithGzipMagic(path)) {
    yield* inflatedFrom(path, start, signal)
    return
  }
  let offset = start
  for await (const bytes of readChunks(path, start, PLAIN_CHUNK, signal)) {
    yield { bytes, offset, progress: offset + bytes.length }
    offset += bytes.length
  }
}

/**
 * The decompressor loses what it made of the piece in which the damage lies. So where there is damage, the file is read again
 * to that piece, which is then fed a few bytes at a time.
 */
async function* inflatedFrom(path: string, start: number, signal: AbortSignal): AsyncGenerator<Chunk> {
  let offset = start
  let damagedPiece = Infinity
  for (;;) {
    try {
      for await (const chunk of inflatedChunks(path, damagedPiece, signal)) {
        const skipped = Math.max(0, offset - chunk.offset)
        if (skipped >= chunk.bytes.length) continue
        yield { ...chunk, bytes: chunk.bytes.subarray(skipped), offset: chunk.offset + skipped }
        offset = chunk.offset + chunk.bytes.length
      }
      return
    } catch (error) {
      if (!(error instanceof DamagedFile) || error.code !== 'corrupt' || damagedPiece < Infinity) throw error
      damagedPiece = error.progress - (error.progress % COMPRESSED_CHUNK || COMPRESSED_CHUNK)
    }
  }
}

async function startsWithGzipMagic(path: string): Promise<boolean> {
  try {
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && isGzip(buffer)
  } catch (error) {
    throw new DamagedFile('unreadable-file', 0, error)
  }
}

async function* readChunks(path: string, start: number, size: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  let read = start
  try {
    for await (const bytes of createReadStream(path, { start, highWaterMark: size, signal })) {
      read += (bytes as Buffer).length
      yield bytes as Buffer
    }
  } catch (error) {
    signal.throwIfAborted()
    throw new DamagedFile('unreadable-file', read, error)
  }
}

/** The file in pieces, small ones from offset `slowFrom` on. */
async function* compressedPieces(path: string, slowFrom: number, signal: AbortSignal): AsyncGenerator<Buffer> {
  let offset = 0
  for await (const piece of readChunks(path, 0, COMPRESSED_CHUNK, signal)) {
    const size = offset < slowFrom ? piece.length : SLOW_CHUNK
    for (let at = 0; at < piece.length; at += size) yield piece.subarray(at, at + size)
    offset += piece.length
  }
}

/**
 * Feeds the decompressor piece by piece rather than through a pipe: a pipe that fails throws away what it had already
 * inflated, and with it readable messages.
 */
async function* inflatedChunks(path: string, slowFrom: number, signal: AbortSignal): AsyncGenerator<Chunk> {
  const gunzip = createGunzip({ chunkSize: INFLATED_CHUNK })
  const inflated: Buffer[] = []
  let offset = 0
  let progress = 0
  gunzip.on('data', (bytes: Buffer) => inflated.push(bytes))
  const ended = new Promise<unknown>((resolve) => {
    gunzip.once('error', resolve)
    gunzip.once('end', () => {
      resolve(null)
    })
  })
  function* drain(): Generator<Chunk> {
    for (const bytes of inflated.splice(0)) {
      yield { bytes, offset, progress }
      offset += bytes.length
    }
  }
  try {
    for await (const piece of compressedPieces(path, slowFrom, signal)) {
      const error = await Promise.race([ended, new Promise((resolve) => gunzip.write(piece, resolve))])
      progress += piece.length
      yield* drain()
      if (error instanceof Error) throw gzipDamage(error, progress)
      // The end of the compressed stream before that of the file: what follows is padding.
      if (gunzip.readableEnded) return
    }
    gunzip.end()
    const error = await ended
    yield* drain()
    if (error instanceof Error) throw gzipDamage(error, progress)
  } finally {
    gunzip.destroy()
  }
}

function gzipDamage(error: Error, progress: number): DamagedFile {
  const cutShort = 'code' in error && error.code === 'Z_BUF_ERROR'
  // zlib says so only where a member should begin.
  const afterWhole = error.message === 'incorrect header check'
  return new DamagedFile(cutShort ? 'truncated' : 'corrupt', progress, error, afterWhole)
}
