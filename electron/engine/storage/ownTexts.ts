import type { ReadableDatabase } from './database.ts'
import { decodeBody } from './bodies.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { iterateTuples } from './sql.ts'

export interface OwnText {
  readonly id: number
  readonly author: number
  readonly thread: number
  readonly language: string
  readonly subject: string
  readonly own: string
  readonly date: number | null
}

type Row = [number, number, number, string, string, number, Uint8Array, string, number | null]

const LEFT_OUT = NOBODY_WROTE | ITEM_FLAGS.approval | ITEM_FLAGS.repeated

/**
 * The own text of everything that the organisation's people wrote, in the order of ids; programs' mail, words of approval and what
 * its author had said before left out. The subject of what was forwarded is empty: it is not the author's.
 */
export function* iterateOwnTexts(db: ReadableDatabase): Generator<OwnText> {
  const rows = iterateTuples<Row>(
    db,
    `SELECT item.id, alias.person_id, thread_id, language, iif(flags & ${ITEM_FLAGS.forward}, '', subject),
            compressed, text, parts, item.date
     FROM item JOIN body ON body.item_id = item.id JOIN alias ON alias.id = author_alias
     JOIN person ON person.id = alias.person_id AND person.kind = 'member'
     WHERE flags & ${LEFT_OUT} = 0 AND length > 0 ORDER BY item.id`,
  )
  for (const [id, author, thread, language, subject, compressed, bytes, parts, date] of rows) {
    const body = { compressed: compressed === 1, bytes, parts: JSON.parse(parts) as number[] }
    const own = decodeBody(body)
      .filter((part) => part.own)
      .map((part) => part.text)
      .join('\n')
    yield { id, author, thread, language, subject, own, date }
  }
}
