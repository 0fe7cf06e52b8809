import { mkdir, open, rm, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PasserelleError } from '../../shared/api/errors.ts'
import { uploadPath } from './uploadPath.ts'

/** Left free on the disk, for the library that the upload is about to be imported into. */
const RESERVE = 256 * 2 ** 20

/**
 * Copies of the files that a person drops on the page, which cannot tell their real paths. They lie in a folder of one's
 * own (mode 700) until the host closes.
 */
export interface Uploads {
  /**
   * Streams one file to its place in its batch. Rejects with `bad-argument` for a path that leaves the batch, `disk-full`,
   * or `upload-failed`; then nothing of the file remains.
   *
   * @param bytes what the browser says that the file has; null where it does not
   * @returns the absolute path of the file's copy or, of a file in a dropped folder, of that folder's copy
   */
  receive(batch: string, path: readonly string[], body: Readable, bytes: number | null): Promise<string>
  /** Removes every copy. */
  close(): Promise<void>
}

export function createUploads(directory: string): Uploads {
  return {
    async receive(batch, path, body, bytes) {
      const folder = batchFolder(directory, batch)
      const names = uploadPath(path, process.platform)
      const target = join(folder, ...names)
      const name = path.join('/')
      try {
        await mkdir(dirname(target), { recursive: true, mode: 0o700 })
        if (bytes !== null && bytes > (await freeBytes(directory)))
          throw new PasserelleError('disk-full', { path: name })
        await write(body, target)
        return join(folder, names[0])
      } catch (error) {
        throw uploadError(error, name)
      }
    },
    close: () => rm(directory, { recursive: true, force: true }),
  }
}

function batchFolder(directory: string, batch: string): string {
  if (!/^[\w-]{8,64}$/.test(batch)) throw new PasserelleError('bad-argument', { name: 'batch', detail: batch })
  return join(directory, batch)
}

async function freeBytes(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory)
  return bavail * bsize - RESERVE
}

async function write(body: Readable, target: string): Promise<void> {
  // Fails where something is there already, before there is anything to remove.
  const file = await open(target, 'wx', 0o600)
  try {
    await pipeline(body, file.createWriteStream())
  } catch (error) {
    await rm(target, { force: true })
    throw error
  }
}

function uploadError(error: unknown, path: string): PasserelleError {
  if (error instanceof PasserelleError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return new PasserelleError('disk-full', { path }, { cause: error })
  const detail = code || (error instanceof Error ? error.message : String(error))
  return new PasserelleError('upload-failed', { path, detail }, { cause: error })
}
