import type { ItemId, PersonId, SourceId } from '../../../shared/model/ids.ts'
import { PARTICIPANT_ROLES, type ItemHead, type ItemKind, type ItemParticipant } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import { selectAll, selectOne } from './sql.ts'

interface HeadRow {
  readonly id: ItemId
  readonly kind: ItemKind
  readonly messageId: string | null
  readonly subject: string
  readonly date: number | null
  readonly authorId: PersonId | null
  readonly authorName: string | null
  readonly department: string | null
  readonly sourceId: SourceId
  readonly sourceLabel: string
}

const HEAD_SELECT = `
  SELECT item.id, item.kind, message_key AS messageId, subject, date, source_id AS sourceId, source.label AS sourceLabel,
         person.id AS authorId, person.name AS authorName, department.name AS department
  FROM item
  JOIN source ON source.id = source_id
  LEFT JOIN alias ON alias.id = author_alias
  LEFT JOIN person ON person.id = alias.person_id
  LEFT JOIN department ON department.id = (
    SELECT department_id FROM membership WHERE person_id = person.id AND since <= coalesce(date, since)
    ORDER BY since DESC LIMIT 1)
    AND (date IS NULL OR date < (
      SELECT until FROM membership WHERE person_id = person.id AND since <= date ORDER BY since DESC LIMIT 1))`

/** Heads of these items, in the order asked; those that do not exist are left out. */
export function getHeads(db: ReadableDatabase, ids: readonly ItemId[]): ItemHead[] {
  const rows = selectAll<HeadRow>(
    db,
    `${HEAD_SELECT} WHERE item.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  )
  const byId = new Map(rows.map((row) => [row.id, toHead(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function toHead({ authorId, authorName, department, ...row }: HeadRow): ItemHead {
  return { ...row, author: authorId === null ? null : { id: authorId, name: authorName ?? '', department } }
}

/** What an item's page shows beside its head. */
export interface ItemRest {
  readonly language: string
  readonly flags: number
  readonly place: string | null
  readonly where: string
  readonly thread: number
  readonly threadSize: number
}

export function getItemRest(db: ReadableDatabase, id: ItemId): ItemRest | undefined {
  return selectOne<ItemRest>(
    db,
    `SELECT language, flags, place, found_at AS "where", thread_id AS thread,
            (SELECT count(*) FROM item AS other WHERE other.thread_id = item.thread_id) AS threadSize
     FROM item WHERE id = ?`,
    id,
  )
}

/** In the order of the roles, then of the aliases. */
export function listParticipants(db: ReadableDatabase, id: ItemId): ItemParticipant[] {
  return selectAll<{ personId: PersonId; name: string; address: string; role: number }>(
    db,
    `SELECT person_id AS personId, person.name, address, role
     FROM association JOIN alias ON alias.id = alias_id JOIN person ON person.id = person_id
     WHERE item_id = ? ORDER BY role, alias_id`,
    id,
  ).map(({ personId, name, address, role }) => ({
    personId,
    name,
    address: address.startsWith('name:') ? null : address,
    role: PARTICIPANT_ROLES[role] ?? 'to',
  }))
}

/** Items of a conversation with their parents, the oldest first; at most `limit`. */
export function listThread(db: ReadableDatabase, thread: number, limit: number) {
  return selectAll<{ id: ItemId; parent: ItemId | null }>(
    db,
    'SELECT id, parent_id AS parent FROM item WHERE thread_id = ? ORDER BY date, id LIMIT ?',
    thread,
    limit,
  )
}
