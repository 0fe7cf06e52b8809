import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { SentMessage } from '../../../shared/model/network.ts'
import { PARTICIPANT_ROLES } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import { readPersonOfAlias } from './personOfAlias.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { iterateTuples, selectAll } from './sql.ts'

const TO = PARTICIPANT_ROLES.indexOf('to')
const AUTHOR = PARTICIPANT_ROLES.indexOf('author')
const RECIPIENTS = new Set(['to', 'cc', 'bcc', 'mentioned'].map((role) => PARTICIPANT_ROLES.indexOf(role as 'to')))

/**
 * Every dated message that somebody wrote, with its author and those it went to, lists and rooms among them: whoever writes to
 * them too turns to each of the others less. Mail that answers what is not in the library, and is addressed to one person, shows that
 * they wrote. A chat message goes to those it names and, in a conversation, to whom it answers.
 */
export function* iterateInteractions(db: ReadableDatabase): Generator<SentMessage> {
  const personOfAlias = readPersonOfAlias(db)
  const personOf = (alias: number) => (personOfAlias[alias] ?? 0) as PersonId
  let current: SentMessage & { from: PersonId } = NO_MESSAGE
  let to = new Set<PersonId>()
  /** Those it is addressed to, of an answer to what is not in the library. */
  let answered: PersonId[] | null = null
  const finished = () => {
    const [whom, ...others] = new Set(answered?.filter((person) => person !== current.from))
    return { ...current, to: [...to], ...(whom === undefined || others.length > 0 ? {} : { answers: whom }) }
  }
  const rows = iterateTuples<[ItemId, number, number, ItemId | null, number, number, number | null, number]>(
    db,
    `SELECT item.id, item.date, item.thread_id, item.parent_id, association.alias_id, association.role, parent.author_alias,
            item.kind = 'email' AND item.parent_id IS NULL AND item.flags & ${ITEM_FLAGS.reply | ITEM_FLAGS.forward} = ${ITEM_FLAGS.reply}
     FROM item
     JOIN association ON association.item_id = item.id
     LEFT JOIN item AS parent ON parent.id = item.parent_id AND item.kind = 'chat'
     WHERE item.date IS NOT NULL AND item.kind != 'document' AND item.flags & ${NOBODY_WROTE} = 0
       AND item.author_alias NOT IN (SELECT alias.id FROM alias JOIN person ON person.id = person_id
                                     WHERE kind NOT IN ('member', 'external'))
     ORDER BY item.id`,
  )
  for (const [item, date, thread, parent, alias, role, spokenTo, answersUnseen] of rows) {
    if (item !== current.item) {
      if (current.from && to.size > 0) yield finished()
      current = { item, thread, parent, date, from: 0 as PersonId, to: [] }
      to = new Set(spokenTo === null ? [] : [personOf(spokenTo)])
      answered = answersUnseen === 1 ? [] : null
    }
    if (role === AUTHOR && !current.from) current.from = personOf(alias)
    else if (RECIPIENTS.has(role)) to.add(personOf(alias))
    if (role === TO) answered?.push(personOf(alias))
  }
  if (current.from && to.size > 0) yield finished()
}

const NO_MESSAGE = { item: 0 as ItemId, thread: 0, parent: null, date: 0, from: 0 as PersonId, to: [] }

/** Items that went to a person. */
const RECEIVED = `SELECT item_id FROM association WHERE role > ${AUTHOR} AND alias_id IN (SELECT id FROM alias WHERE person_id = ?)`

/** Messages between two people, the newest first. */
export function listBetween(db: ReadableDatabase, a: PersonId, b: PersonId, limit: number) {
  return selectAll<{ id: ItemId; subject: string; date: number | null; from: PersonId }>(
    db,
    `SELECT item.id, subject, date, author.person_id AS "from"
     FROM item JOIN alias AS author ON author.id = author_alias
     WHERE (author.person_id = ? AND item.id IN (${RECEIVED}))
        OR (author.person_id = ? AND item.id IN (${RECEIVED}))
     ORDER BY date DESC LIMIT ?`,
    a,
    b,
    b,
    a,
    limit,
  )
}
