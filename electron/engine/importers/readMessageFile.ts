import type { RawEntry } from './importer.ts'
import { MAX_MESSAGE_BYTES, type MailContext, rejectedEntry } from './mailEntry.ts'
import { DamagedFile, readDecompressed } from './readDecompressed.ts'

export interface MessageFile {
  readonly path: string
  readonly position: number
  readonly where: string
  /** Folder that the file's place on disk gives the message. */
  readonly place: string | null
}

/**
 * A file that is one message, plain or gzip, as an entry; `progress` is its bytes on disk. A file that cannot be read, is
 * damaged or is beyond MAX_MESSAGE_BYTES is an entry that will be rejected.
 */
export async function readMessageFile(file: MessageFile, signal: AbortSignal): Promise<RawEntry> {
  const { position, where, place } = file
  const pieces: Buffer[] = []
  let length = 0
  let progress = 0
  try {
    for await (const chunk of readDecompressed(file.path, 0, signal)) {
      pieces.push(chunk.bytes)
      length += chunk.bytes.length
      progress = chunk.progress
      if (length > MAX_MESSAGE_BYTES) {
        return rejectedEntry('too-large', `more than ${MAX_MESSAGE_BYTES} bytes`, { position, where, progress })
      }
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error
    return rejectedEntry(error.code, error.message, { position, where, progress: error.progress })
  }
  const bytes = new Uint8Array(Buffer.concat(pieces, length))
  const context: MailContext = place === null ? {} : { place }
  return { position, where, bytes, context, progress }
}
