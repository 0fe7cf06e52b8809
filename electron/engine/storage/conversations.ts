import type { ThreadableItem, ThreadPlace } from '../../../shared/model/identity.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { noteChanges } from './libraryState.ts'
import { readPersonOfAlias } from './personOfAlias.ts'
import { iterateTuples, run, selectTuples } from './sql.ts'

type Row = [ItemId, string | null, string, string, number | null, number | null]

/** Emails and chat messages in the order of their ids. */
export function listLinks(db: ReadableDatabase): ThreadableItem[] {
  const personOfAlias = readPersonOfAlias(db)
  const people = new Map<ItemId, PersonId[]>()
  const associations = iterateTuples<[ItemId, number]>(db, 'SELECT item_id, alias_id FROM association ORDER BY item_id')
  for (const [item, alias] of associations) {
    const person = (personOfAlias[alias] ?? 0) as PersonId
    const known = people.get(item)
    if (known) known.push(person)
    else people.set(item, [person])
  }
  const links: ThreadableItem[] = []
  for (const [id, key, ancestors, subject, date, author] of iterateTuples<Row>(
    db,
    `SELECT id, message_key, ancestors, subject, date, author_alias FROM item WHERE kind != 'document' ORDER BY id`,
  )) {
    links.push({
      id,
      key,
      ancestors: ancestors === '[]' ? [] : (JSON.parse(ancestors) as string[]),
      subject,
      date,
      author: author === null ? null : ((personOfAlias[author] ?? 0) as PersonId),
      people: people.get(id) ?? [],
    })
  }
  return links
}

/** Writes the places that changed; returns how many. */
export function saveThreadPlaces(db: WritableDatabase, places: readonly ThreadPlace[]): number {
  const stored = new Map(
    selectTuples<[ItemId, number, number | null]>(db, 'SELECT id, thread_id, parent_id FROM item').map(
      ([id, thread, parent]) => [id, { thread, parent }],
    ),
  )
  const changed: ItemId[] = []
  db.transaction(() => {
    for (const { id, thread, parent } of places) {
      const known = stored.get(id)
      if (!known || (known.thread === thread && known.parent === parent)) continue
      run(db, 'UPDATE item SET thread_id = ?, parent_id = ? WHERE id = ?', thread, parent, id)
      changed.push(id)
    }
    noteChanges(db, changed)
  }).immediate()
  return changed.length
}
