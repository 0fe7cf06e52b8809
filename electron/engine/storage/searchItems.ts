import type { ItemId } from '../../../shared/model/ids.ts'
import { PARTICIPANT_ROLES } from '../../../shared/model/item.ts'
import type { CompiledQuery, Condition, ItemTrait } from '../../../shared/model/query.ts'
import type { ReadableDatabase } from './database.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { selectColumn, selectTuples } from './sql.ts'

type Value = string | number
interface Fragment {
  readonly sql: string
  readonly values: readonly Value[]
}

/** Column weights of BM25 for subject, own text and the rest. */
const RANK = 'bm25(item_text, 2.0, 1.0, 0.3)'

/** All matching items, in the order of their ids. */
export function matchingItems(db: ReadableDatabase, query: CompiledQuery): ItemId[] {
  const { sql, values } = conditionSql(query.condition, 'item.id')
  if (query.condition.type === 'text') {
    return selectColumn<ItemId>(db, 'SELECT rowid FROM item_text WHERE item_text MATCH ?', query.condition.expression)
  }
  return selectColumn<ItemId>(db, `SELECT item.id FROM item WHERE ${sql} ORDER BY item.id`, ...values)
}

/**
 * A page of the matching items that hold some of the ranking text, with their scores (higher is better). Of equals the first
 * comes first, so that pages never overlap. A limit of -1 gives all.
 */
export function rankedItems(
  db: ReadableDatabase,
  query: CompiledQuery & { readonly ranking: string },
  limit: number,
  offset: number,
): [ItemId, number][] {
  if (query.condition.type === 'text') {
    return selectTuples<[ItemId, number]>(
      db,
      `SELECT rowid, -rank AS score FROM item_text WHERE item_text MATCH ? AND rank MATCH 'bm25(2.0, 1.0, 0.3)'
       ORDER BY score DESC, rowid LIMIT ? OFFSET ?`,
      query.condition.expression,
      limit,
      offset,
    )
  }
  // One list of items, and `+` before its key: else the planner may look rows up by parts of an OR, where MATCH cannot be computed.
  const { sql, values } = conditionSql(filterOf(query), 'item.id')
  return selectTuples<[ItemId, number]>(
    db,
    `SELECT rowid, -${RANK} AS score FROM item_text WHERE item_text MATCH ? AND +rowid IN (SELECT item.id FROM item WHERE ${sql})
     ORDER BY score DESC, rowid LIMIT ? OFFSET ?`,
    query.ranking,
    ...values,
    limit,
    offset,
  )
}

/** Where the text to rank by must be there anyway, only the rest has still to be checked. */
function filterOf(query: CompiledQuery & { readonly ranking: string }): Condition {
  const { condition } = query
  if (condition.type !== 'all') return condition
  const others = condition.of.filter((part) => !(part.type === 'text' && part.expression === query.ranking))
  return { type: 'all', of: others }
}

function conditionSql(condition: Condition, id: string): Fragment {
  switch (condition.type) {
    case 'all':
      return join(condition.of, id, ' AND ', '1')
    case 'any':
      return join(condition.of, id, ' OR ', '0')
    case 'not': {
      const { sql, values } = conditionSql(condition.of, id)
      return { sql: `NOT (${sql})`, values }
    }
    case 'text':
      return within(id, 'SELECT rowid FROM item_text WHERE item_text MATCH ?', condition.expression)
    case 'participant':
      return participantSql(condition, id)
    case 'department':
      return within(
        id,
        `SELECT item.id FROM membership CROSS JOIN alias ON alias.person_id = membership.person_id
           CROSS JOIN item ON author_alias = alias.id AND date >= since AND date < until WHERE department_id IN ${NAMED_OR_BELOW}
         UNION ALL
         SELECT item.id FROM membership CROSS JOIN alias ON alias.person_id = membership.person_id
           CROSS JOIN item ON author_alias = alias.id AND date IS NULL WHERE department_id IN ${NAMED_OR_BELOW}
             AND NOT EXISTS (SELECT 1 FROM membership AS later
                             WHERE later.person_id = membership.person_id AND later.since > membership.since)`,
        condition.text,
        condition.text,
        condition.text,
        condition.text,
        condition.text,
        condition.text,
      )
    case 'kind':
      return within(id, 'SELECT id FROM item WHERE kind = ?', condition.kind)
    case 'source':
      return within(
        id,
        `SELECT item.id FROM item JOIN source ON source.id = source_id
         WHERE ${named('source.label', 'source', 'label')} OR source.format = lower(?)`,
        condition.text,
        condition.text,
        condition.text,
        condition.text,
      )
    case 'place':
      return within(id, `SELECT id FROM item WHERE instr(fold(place), fold(?)) > 0`, condition.text)
    case 'language':
      return within(id, 'SELECT id FROM item WHERE language = ?', condition.code)
    case 'attachment':
      return within(id, `SELECT item_id FROM body WHERE attachments != '[]'`)
    case 'trait':
      return traitSql(condition.trait, id)
    case 'date':
      return dateSql(condition, id)
    case 'items':
      return within(id, 'SELECT value FROM json_each(?)', JSON.stringify(condition.ids))
  }
}

/**
 * The very name where there is one, else names that contain the text: a facet of `Sales` must not find `Pre-Sales` too. Takes the
 * text three times. `instr` and not LIKE: in a name `_` and `%` are characters like others, and LIKE refuses long texts.
 */
function named(column: string, table: string, name: string): string {
  return `(fold(${column}) = fold(?) OR (instr(fold(${column}), fold(?)) > 0
           AND NOT EXISTS (SELECT 1 FROM ${table} AS other WHERE fold(other.${name}) = fold(?))))`
}

const TRAIT_FLAGS: Readonly<Record<ItemTrait, number>> = {
  automated: NOBODY_WROTE,
  bulk: ITEM_FLAGS.bulk,
  question: ITEM_FLAGS.question,
  approval: ITEM_FLAGS.approval,
  reply: ITEM_FLAGS.reply,
  forward: ITEM_FLAGS.forward,
}

function participantSql(condition: Condition & { type: 'participant' }, id: string): Fragment {
  const roles = condition.roles.map((role) => PARTICIPANT_ROLES.indexOf(role)).join(', ')
  return within(
    id,
    `SELECT item_id FROM association WHERE role IN (${roles}) AND alias_id IN (SELECT id FROM alias WHERE person_id IN (
       SELECT person_id FROM alias WHERE address = lower(?1)
       UNION SELECT id FROM person WHERE instr(fold(name), fold(?1)) > 0
         AND NOT EXISTS (SELECT 1 FROM alias WHERE address = lower(?1))))`.replaceAll('?1', '?'),
    condition.text,
    condition.text,
    condition.text,
  )
}

/** What a program's account wrote is automated too, whatever its flags. */
function traitSql(trait: ItemTrait, id: string): Fragment {
  const flagged = `SELECT item.id FROM item WHERE flags & ${TRAIT_FLAGS[trait]} != 0`
  if (trait !== 'automated') return within(id, flagged)
  return within(
    id,
    `${flagged} UNION SELECT item.id FROM item WHERE author_alias IN (
       SELECT alias.id FROM alias JOIN person ON person.id = person_id WHERE person.kind = 'service')`,
  )
}

/** Departments so named and all that are part of them. Takes the text three times. */
const NAMED_OR_BELOW = `(WITH RECURSIVE wanted (id) AS (
             SELECT department.id FROM department WHERE ${named('department.name', 'department', 'name')}
             UNION SELECT department.id FROM department JOIN wanted ON parent_id = wanted.id)
           SELECT id FROM wanted)`

function dateSql({ from, to }: Condition & { type: 'date' }, id: string): Fragment {
  const bounds = [from === null ? [] : ['date >= ?'], to === null ? [] : ['date < ?']].flat()
  const values = [from, to].filter((bound) => bound !== null)
  return within(id, `SELECT id FROM item WHERE ${bounds.join(' AND ') || '1'}`, ...values)
}

function within(id: string, select: string, ...values: Value[]): Fragment {
  return { sql: `${id} IN (${select})`, values }
}

function join(conditions: readonly Condition[], id: string, operator: string, neutral: string): Fragment {
  const parts = conditions.map((condition) => conditionSql(condition, id))
  if (parts.length === 0) return { sql: neutral, values: [] }
  return { sql: parts.map((part) => `(${part.sql})`).join(operator), values: parts.flatMap((part) => part.values) }
}
