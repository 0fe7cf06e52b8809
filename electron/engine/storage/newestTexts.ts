import type { PersonId } from '../../../shared/model/ids.ts'
import type { TextPart } from '../../../shared/model/item.ts'
import { decodeBody } from './bodies.ts'
import type { ReadableDatabase } from './database.ts'
import { NOBODY_WROTE } from './preparedItem.ts'
import { selectTuples } from './sql.ts'

/** The parts of the newest mails that a person wrote, the newest first; programs' mail left out. */
export function listNewestMails(db: ReadableDatabase, person: PersonId, limit: number): TextPart[][] {
  return selectTuples<[number, Uint8Array, string]>(
    db,
    `SELECT compressed, text, parts FROM item JOIN body ON body.item_id = item.id
     WHERE author_alias IN (SELECT id FROM alias WHERE person_id = ?) AND kind = 'email' AND flags & ${NOBODY_WROTE} = 0
     ORDER BY date DESC, item.id DESC LIMIT ?`,
    person,
    limit,
  ).map(([compressed, bytes, parts]) =>
    decodeBody({ compressed: compressed === 1, bytes, parts: JSON.parse(parts) as number[] }),
  )
}
