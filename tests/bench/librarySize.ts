import Database from 'better-sqlite3'
import { join } from 'node:path'
import { decodeBody } from '../../electron/engine/storage/bodies.ts'

/** Bytes of a library and of the text in it. */
export interface LibrarySize {
  readonly items: number
  readonly fileBytes: number
  /** The full-text index alone. */
  readonly indexBytes: number
  /** Subjects and texts, UTF-8, uncompressed. */
  readonly textBytes: number
}

export function measureLibrary(folder: string): LibrarySize {
  const db = new Database(join(folder, 'library.sqlite'), { readonly: true })
  try {
    const value = (sql: string) => Number(db.prepare(sql).pluck().get())
    let textBytes = value('SELECT coalesce(sum(octet_length(subject)), 0) FROM item')
    const bodies = db.prepare<[], { compressed: number; text: Buffer; parts: string }>(
      'SELECT compressed, text, parts FROM body',
    )
    for (const { compressed, text, parts } of bodies.iterate()) {
      const body = { compressed: compressed === 1, bytes: text, parts: JSON.parse(parts) as number[] }
      for (const part of decodeBody(body)) textBytes += Buffer.byteLength(part.text)
    }
    return {
      items: value('SELECT count(*) FROM item'),
      fileBytes: value('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'),
      indexBytes: value('SELECT coalesce(sum(length(block)), 0) FROM item_text_data'),
      textBytes,
    }
  } finally {
    db.close()
  }
}
