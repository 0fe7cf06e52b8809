import type { AliasId, ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { noteChanges } from './libraryState.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { run, selectTuples } from './sql.ts'

/** Items that somebody forwarded without words of their own, each with the person whose words they are. */
export function listRelayed(db: ReadableDatabase): [item: ItemId, person: PersonId][] {
  return selectTuples<[ItemId, PersonId]>(
    db,
    'SELECT item_id, person_id FROM relayed JOIN alias ON alias.id = alias_id ORDER BY item_id',
  )
}

/** Messages that people forwarded without a word of their own, the oldest first, with who forwarded them. */
export function listWordlessForwards(db: ReadableDatabase): [item: ItemId, forwarder: PersonId][] {
  return selectTuples<[ItemId, PersonId]>(
    db,
    `SELECT item.id, alias.person_id FROM item JOIN alias ON alias.id = author_alias
     WHERE flags & ${ITEM_FLAGS.forward} != 0 AND flags & ${NOBODY_WROTE} = 0
       AND NOT EXISTS (SELECT 1 FROM sketch WHERE sketch.item_id = item.id)
     ORDER BY date, item.id`,
  )
}

/** Replaces what was known of forwards; an alias stands for its person, whoever that will be. */
export function saveRelayed(db: WritableDatabase, relayed: ReadonlyMap<ItemId, AliasId>): void {
  const before = new Map(selectTuples<[ItemId, AliasId]>(db, 'SELECT item_id, alias_id FROM relayed'))
  const changed = [...new Set([...before.keys(), ...relayed.keys()])].filter(
    (item) => before.get(item) !== relayed.get(item),
  )
  if (changed.length === 0) return
  db.transaction(() => {
    run(db, 'DELETE FROM relayed')
    for (const [item, alias] of relayed) run(db, 'INSERT INTO relayed (item_id, alias_id) VALUES (?, ?)', item, alias)
    noteChanges(db, changed)
  })()
}
