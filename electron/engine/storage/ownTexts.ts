import type { ReadableDatabase } from './database.ts'
import { decodeBody } from './bodies.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { iterateTuples, selectTuples, selectValue } from './sql.ts'

interface OwnText {
  readonly id: number
  readonly language: string
  readonly subject: string
  readonly own: string
}

type Row = [number, string, string, number, Uint8Array, string]

const LEFT_OUT = NOBODY_WROTE | ITEM_FLAGS.approval | ITEM_FLAGS.repeated
/** What the organisation's people wrote; programs' mail, words of approval and what its author had said before left out. */
const WRITTEN_BY_MEMBERS = `
  JOIN alias ON alias.id = author_alias JOIN person ON person.id = alias.person_id AND person.kind = 'member'
  WHERE flags & ${LEFT_OUT} = 0 AND length > 0`

/**
 * The own text of what the organisation's people wrote, from item `from` on in the order of ids; programs' mail, words of approval and
 * what its author had said before left out, and what is not `wanted`.
 */
export function* iterateOwnTexts(
  db: ReadableDatabase,
  from: number,
  wanted: (item: number) => boolean,
): Generator<OwnText> {
  const rows = iterateTuples<Row>(
    db,
    `SELECT item.id, language, subject, compressed, text, parts
     FROM item JOIN body ON body.item_id = item.id ${WRITTEN_BY_MEMBERS} AND item.id >= ? ORDER BY item.id`,
    from,
  )
  for (const [id, language, subject, compressed, bytes, parts] of rows) {
    if (!wanted(id)) continue
    const body = { compressed: compressed === 1, bytes, parts: JSON.parse(parts) as number[] }
    const own = decodeBody(body)
      .filter((part) => part.own)
      .map((part) => part.text)
      .join('\n')
    yield { id, language, subject, own }
  }
}

/** Texts that somebody of the organisation wrote, by item id; 0 for others. */
export interface WrittenTexts {
  readonly person: Int32Array
  readonly thread: Int32Array
  /** Milliseconds; NaN where unknown. */
  readonly date: Float64Array
  /** A position in `languages`. */
  readonly language: Uint8Array
  readonly languages: readonly string[]
  /** 1 for questions, and for what else is said in a conversation by who began it with one. */
  readonly asks: Uint8Array
  /** 1 for what was forwarded: its subject is not its author's. */
  readonly forward: Uint8Array
}

type Written = [
  id: number,
  person: number,
  thread: number,
  date: number | null,
  flags: number,
  language: string,
  parent: number | null,
]

/** Who wrote what that topics are found in, without reading it; the same texts as `iterateOwnTexts` gives. */
export function readWrittenTexts(db: ReadableDatabase): WrittenTexts {
  const size = selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM item')
  const written = {
    person: new Int32Array(size),
    thread: new Int32Array(size),
    date: new Float64Array(size).fill(NaN),
    forward: new Uint8Array(size),
    asks: new Uint8Array(size),
    language: new Uint8Array(size),
    languages: [] as string[],
  }
  /** By conversation, who began it by asking. */
  const askers = new Map<number, number>()
  const rows = selectTuples<Written>(
    db,
    `SELECT item.id, alias.person_id, thread_id, date, flags, language, parent_id FROM item ${WRITTEN_BY_MEMBERS}`,
  )
  for (const [id, person, thread, date, flags, language, parent] of rows) {
    const known = written.languages.indexOf(language)
    written.language[id] = known < 0 ? written.languages.push(language) - 1 : known
    written.person[id] = person
    written.thread[id] = thread
    written.date[id] = date ?? NaN
    if ((flags & ITEM_FLAGS.question) !== 0) {
      written.asks[id] = 1
      if (parent === null) askers.set(thread, person)
    }
    written.forward[id] = (flags & ITEM_FLAGS.forward) === 0 ? 0 : 1
  }
  for (const [id, person, thread] of rows) if (askers.get(thread) === person) written.asks[id] = 1
  return written
}
