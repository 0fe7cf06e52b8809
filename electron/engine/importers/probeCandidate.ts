import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Candidate } from './importer.ts'

const HEAD_BYTES = 4096
/** Compressed bytes that are enough to see the first 4,096. */
const COMPRESSED_HEAD_BYTES = 16_384

/** Looks at a file or folder as importers want to see it. Rejects with the system's error where it cannot be read. */
export async function probeCandidate(path: string): Promise<Candidate> {
  const stats = await stat(path)
  const name = basename(path).toLowerCase()
  if (stats.isDirectory()) {
    const children = (await readdir(path)).sort()
    return { path, kind: 'folder', name, size: 0, head: new Uint8Array(), children }
  }
  if (!stats.isFile()) throw new Error(`neither a file nor a folder: ${path}`)
  const head = await readHead(path, COMPRESSED_HEAD_BYTES)
  const plain = isGzip(head) ? await gunzipHead(head) : head
  return { path, kind: 'file', name, size: stats.size, head: plain.subarray(0, HEAD_BYTES), children: [] }
}

/** RFC 1952 section 2.3.1. */
function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

async function readHead(path: string, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: bytes - 1 })) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** As much as can be expanded of a gzip file's beginning; its own bytes where it is damaged from the start. */
function gunzipHead(head: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const gunzip = createGunzip()
    const chunks: Buffer[] = []
    let length = 0
    const finish = () => {
      gunzip.destroy()
      resolve(length > 0 ? Buffer.concat(chunks) : head)
    }
    gunzip.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length >= HEAD_BYTES) finish()
    })
    gunzip.on('end', finish)
    gunzip.on('error', finish)
    gunzip.end(head)
  })
}
