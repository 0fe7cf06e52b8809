import type { PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import { readPersonOfAlias } from './personOfAlias.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { iterateTuples } from './sql.ts'

/**
 * The first answer of each person to each message of another, both dated and in this order; programs' messages and forwards left
 * out. Of a chat's thread only its very first answer: the others go on talking.
 */
export function* iterateReplies(
  db: ReadableDatabase,
): Generator<{ asking: PersonId; answering: PersonId; asked: number; answered: number; chat: boolean }> {
  const personOfAlias = readPersonOfAlias(db)
  const personOf = (alias: number) => (personOfAlias[alias] ?? 0) as PersonId
  let message = 0
  const answered = new Set<PersonId>()
  const rows = iterateTuples<[number, string, number, number, number, number]>(
    db,
    `SELECT parent.id, answer.kind, parent.author_alias, parent.date, answer.author_alias, answer.date
     FROM item AS answer JOIN item AS parent ON parent.id = answer.parent_id
     WHERE answer.date >= parent.date AND parent.author_alias IS NOT NULL AND answer.author_alias IS NOT NULL
       AND answer.flags & ${NOBODY_WROTE | ITEM_FLAGS.forward} = 0 AND parent.flags & ${NOBODY_WROTE} = 0
     ORDER BY parent.id, answer.date, answer.id`,
  )
  for (const [parent, kind, asker, asked, answerer, at] of rows) {
    if (parent !== message) answered.clear()
    message = parent
    const [asking, answering] = [personOf(asker), personOf(answerer)]
    const first = kind === 'chat' ? answered.size === 0 : !answered.has(answering)
    if (asking === answering || !first) continue
    answered.add(answering)
    yield { asking, answering, asked, answered: at, chat: kind === 'chat' }
  }
}
