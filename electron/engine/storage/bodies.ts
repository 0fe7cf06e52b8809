import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { ItemId } from '../../../shared/model/ids.ts'
import type { TextPart } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import type { StoredBody } from './preparedItem.ts'
import { selectOne } from './sql.ts'

/**
 * Setting up a compression takes as long as compressing some kilobytes. Half of all messages are shorter than this: to leave them as they
 * are costs a library one byte in forty, and saves half of that time.
 */
const SMALLEST_WORTH_COMPRESSING = 1024
/** Of a message it leaves one byte in a hundred more than the usual level, in two thirds of the time. */
const FAST = { [constants.ZSTD_c_compressionLevel]: 1 }

/** The bytes have a buffer of their own and no more: whoever sends them to another thread sends the whole buffer. */
export function encodeBody(parts: readonly TextPart[]): StoredBody {
  const plain = new TextEncoder().encode(parts.map((part) => part.text).join(''))
  const lengths = parts.map((part) => (part.own ? part.text.length : -part.text.length))
  if (plain.length < SMALLEST_WORTH_COMPRESSING) return { compressed: false, bytes: plain, parts: lengths }
  const compressed = zstdCompressSync(plain, { chunkSize: plain.length, params: FAST })
  return { compressed: true, bytes: new Uint8Array(compressed), parts: lengths }
}

export function decodeBody(body: StoredBody): TextPart[] {
  const text = Buffer.from(body.compressed ? zstdDecompressSync(body.bytes) : body.bytes).toString()
  let start = 0
  return body.parts.map((length) => {
    const end = start + Math.abs(length)
    const part = { own: length > 0, text: text.slice(start, end) }
    start = end
    return part
  })
}

/** The parts of an item's text; empty where there is no such item. */
export function getBody(db: ReadableDatabase, id: ItemId): { parts: TextPart[]; attachments: string[] } {
  const row = selectOne<{ compressed: number; text: Uint8Array; parts: string; attachments: string }>(
    db,
    'SELECT compressed, text, parts, attachments FROM body WHERE item_id = ?',
    id,
  )
  if (!row) return { parts: [], attachments: [] }
  const parts = decodeBody({
    compressed: row.compressed === 1,
    bytes: row.text,
    parts: JSON.parse(row.parts) as number[],
  })
  return { parts, attachments: JSON.parse(row.attachments) as string[] }
}

/** Own text of an item, as one string. */
export function getOwnText(db: ReadableDatabase, id: ItemId): string {
  return getBody(db, id)
    .parts.filter((part) => part.own)
    .map((part) => part.text)
    .join('')
}
