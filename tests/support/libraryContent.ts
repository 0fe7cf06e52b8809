import { getBody } from '../../electron/engine/storage/bodies.ts'
import type { ReadableDatabase } from '../../electron/engine/storage/database.ts'
import { listParticipants } from '../../electron/engine/storage/itemHeads.ts'
import { selectAll, selectColumn } from '../../electron/engine/storage/sql.ts'
import type { ItemId } from '../../shared/model/ids.ts'

/** Everything that an import makes, row by row with its ids, for comparing one library with another. */
export function libraryContent(db: ReadableDatabase) {
  const ids = selectColumn<ItemId>(db, 'SELECT id FROM item ORDER BY id')
  return {
    items: selectAll(db, 'SELECT * FROM item ORDER BY id'),
    bodies: ids.map((id) => getBody(db, id)),
    associations: selectAll(db, 'SELECT * FROM association ORDER BY item_id, role, alias_id'),
    aliases: selectAll(db, 'SELECT * FROM alias ORDER BY id'),
    names: selectAll(db, 'SELECT * FROM alias_name ORDER BY alias_id, name, source_id'),
    people: selectAll(db, 'SELECT * FROM person ORDER BY id'),
    rejections: selectAll(db, 'SELECT * FROM rejection ORDER BY id'),
    runs: selectAll(db, 'SELECT * FROM source_run ORDER BY source_id'),
  }
}

/** The same without ids, which are given anew when what was removed comes back. */
export function libraryMeaning(db: ReadableDatabase) {
  const items = selectAll<{ id: ItemId; key: string | null }>(db, 'SELECT id, message_key AS key FROM item')
  const keyOf = new Map(items.map(({ id, key }) => [id, key]))
  const rows = selectAll<{ id: ItemId; thread: ItemId; parent: ItemId | null; subject: string; date: number | null }>(
    db,
    'SELECT id, thread_id AS thread, parent_id AS parent, subject, date FROM item ORDER BY message_key',
  )
  return {
    items: rows.map(({ id, thread, parent, ...rest }) => ({
      ...rest,
      key: keyOf.get(id),
      thread: rows.filter((row) => row.thread === thread).map((row) => keyOf.get(row.id)),
      parent: parent === null ? null : keyOf.get(parent),
      participants: listParticipants(db, id)
        .map(({ name, address, role }) => `${role} ${name} ${address ?? ''}`)
        .sort(),
      body: getBody(db, id),
    })),
    people: selectAll(
      db,
      `SELECT person.name, kind, department.name AS department, group_concat(address) AS addresses
       FROM person LEFT JOIN department ON department.id = department_id JOIN alias ON alias.person_id = person.id
       GROUP BY person.id ORDER BY addresses`,
    ),
  }
}
