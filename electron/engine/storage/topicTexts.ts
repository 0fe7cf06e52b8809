import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { TopicTextPart } from '../../../shared/model/topicTextPart.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectAll, selectColumn, selectOne, selectValue } from './sql.ts'

/** What an analysis found in texts that none had read before. */
export interface NewTopicTexts {
  /** What made it; parts of another version are void. */
  readonly version: string
  /** Number of the part that it comes after; 0 where it takes the place of all. */
  readonly after: number
  readonly part: TopicTextPart
}

interface Row {
  readonly items: Uint8Array
  readonly openings: Uint8Array
  readonly counts: Uint8Array
  readonly forms: Uint8Array
  readonly bits: Uint8Array
  readonly lines: Uint8Array
  readonly dictionary: Uint8Array
}

/** The numbers of the parts that this version made, in their order; a number is never given again. */
export function listTopicTextIds(db: ReadableDatabase, version: string): number[] {
  return selectColumn<number>(db, 'SELECT id FROM topic_text WHERE version = ? ORDER BY id', version)
}

/** The parts that this version made, in their order. */
export function listTopicTexts(db: ReadableDatabase, version: string): TopicTextPart[] {
  return selectAll<Row>(
    db,
    'SELECT items, openings, counts, forms, bits, lines, dictionary FROM topic_text WHERE version = ? ORDER BY id',
    version,
  ).map(toPart)
}

/** Keeps a part, unless what it follows or what it was read from is not there any more: then the next analysis reads it again. */
export function saveTopicTexts(db: WritableDatabase, { version, after, part }: NewTopicTexts): void {
  const last = selectOne<{ id: number }>(db, 'SELECT max(id) AS id FROM topic_text WHERE version = ?', version)?.id ?? 0
  if (after !== 0 && after !== last) return
  const ids = JSON.stringify([...part.items])
  const there = selectValue<number>(db, 'SELECT count(*) FROM item WHERE id IN (SELECT value FROM json_each(?))', ids)
  if (there !== part.items.length) return
  if (after === 0) deleteTopicTexts(db)
  run(
    db,
    `INSERT INTO topic_text (version, items, openings, counts, forms, bits, lines, dictionary) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    version,
    ...[part.items, part.openings, part.counts, part.forms, part.bits, part.lines].map(packed),
    packed(new TextEncoder().encode(part.dictionary)),
  )
}

export function deleteTopicTexts(db: WritableDatabase): void {
  run(db, 'DELETE FROM topic_text')
}

/** Level 3 takes a tenth off level 1, in the same time for blobs of this kind. */
const LEVEL = { params: { [constants.ZSTD_c_compressionLevel]: 3 } }

function packed(column: Int32Array | Uint16Array | Uint32Array | Uint8Array): Uint8Array {
  return zstdCompressSync(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), LEVEL)
}

function toPart({ items, openings, counts, forms, bits, lines, dictionary }: Row): TopicTextPart {
  return {
    items: new Int32Array(unpacked(items)),
    openings: new Int32Array(unpacked(openings)),
    counts: new Uint16Array(unpacked(counts)),
    forms: new Uint32Array(unpacked(forms)),
    bits: new Uint8Array(unpacked(bits)),
    lines: new Uint16Array(unpacked(lines)),
    dictionary: new TextDecoder().decode(unpacked(dictionary)),
  }
}

/** A buffer of its own, so that numbers lie at a multiple of their size. */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(zstdDecompressSync(bytes)).buffer
}
