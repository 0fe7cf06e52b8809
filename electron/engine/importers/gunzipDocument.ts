import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { EXPANSION_RATIO_FLOOR, MAX_DOCUMENT_BYTES, MAX_EXPANSION_RATIO } from './archiveLimits.ts'
import { isGzip } from './readDecompressed.ts'
import { ReadProblem } from './readProblem.ts'

const inflate = promisify(gunzip)

/**
 * What a gzip file (RFC 1952) holds, several members run together; any other bytes as they are. Throws a ReadProblem:
 * `expands-too-much`, `truncated`, `corrupt`.
 */
export async function gunzipDocument(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes
  const allowed = Math.max(EXPANSION_RATIO_FLOOR, MAX_EXPANSION_RATIO * bytes.length)
  try {
    return await inflate(bytes, { maxOutputLength: Math.min(MAX_DOCUMENT_BYTES, allowed) })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new ReadProblem('expands-too-much', detail, { cause: error })
    throw new ReadProblem(code === 'Z_BUF_ERROR' ? 'truncated' : 'corrupt', detail, { cause: error })
  }
}
