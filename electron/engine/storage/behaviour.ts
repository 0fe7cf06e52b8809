import type { ItemId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { noteChanges } from './libraryState.ts'
import { ITEM_FLAGS } from './preparedItem.ts'
import { run, selectColumn, selectTuples } from './sql.ts'

export interface AliasEchoes {
  /** Messages that it sent. */
  sent: number
  /** Items that others sent to it. */
  received: number
  /** Its items that others name as what they answer. */
  answered: number
}

/** What is known of each alias that sent something or got something, and the items that others answered. */
export function countEchoes(db: ReadableDatabase): {
  readonly echoes: ReadonlyMap<number, AliasEchoes>
  readonly answered: ReadonlySet<number>
} {
  const echoes = new Map<number, AliasEchoes>()
  const of = (alias: number) => {
    const known = echoes.get(alias) ?? { sent: 0, received: 0, answered: 0 }
    echoes.set(alias, known)
    return known
  }
  for (const [alias, sent] of selectTuples<[number, number]>(
    db,
    `SELECT author_alias, count(*) FROM item WHERE kind = 'email' AND author_alias IS NOT NULL GROUP BY author_alias`,
  )) {
    of(alias).sent = sent
  }
  for (const [alias, received] of selectTuples<[number, number]>(
    db,
    `SELECT alias_id, count(DISTINCT item_id) FROM association JOIN item ON item.id = item_id
     WHERE role BETWEEN 2 AND 4 AND author_alias IS NOT alias_id GROUP BY alias_id`,
  )) {
    of(alias).received = received
  }
  const answered = selectTuples<[item: number, alias: number]>(
    db,
    `SELECT DISTINCT parent.id, parent.author_alias
     FROM item AS answer JOIN item AS parent ON parent.message_key = answer.ancestors ->> '$[#-1]'
     WHERE answer.ancestors != '[]' AND parent.author_alias IS NOT answer.author_alias`,
  )
  for (const [, alias] of answered) of(alias).answered++
  return { echoes, answered: new Set(answered.map(([item]) => item)) }
}

const FOUND = ITEM_FLAGS.machine | ITEM_FLAGS.repeated | ITEM_FLAGS.bulletin

/**
 * Sets what was found, of all items.
 *
 * @param found by item, its flags among these: machine, repeated, bulletin
 */
export function saveBehaviour(db: WritableDatabase, found: ReadonlyMap<number, number>): void {
  db.transaction(() => {
    const changed: ItemId[] = []
    for (const [id, flags] of selectTuples<[ItemId, number]>(db, 'SELECT id, flags FROM item')) {
      const now = (found.get(id) ?? 0) | (flags & ~FOUND)
      if (now === flags) continue
      run(db, 'UPDATE item SET flags = ? WHERE id = ?', now, id)
      changed.push(id)
    }
    noteChanges(db, changed)
  })()
}

/** What people with these addresses wrote, no program wrote, whatever it looked like. */
export function acquitSenders(db: WritableDatabase, addresses: ReadonlySet<string>): void {
  if (addresses.size === 0) return
  db.transaction(() => {
    const acquitted = selectColumn<ItemId>(
      db,
      `UPDATE item SET flags = flags & ~${ITEM_FLAGS.machine}
       WHERE flags & ${ITEM_FLAGS.machine} != 0
         AND author_alias IN (SELECT id FROM alias WHERE address IN (SELECT value FROM json_each(?)))
       RETURNING id`,
      JSON.stringify([...addresses]),
    )
    noteChanges(db, acquitted)
  })()
}

/** The aliases that have one of these addresses. */
export function findAliasIds(db: ReadableDatabase, addresses: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(
    selectColumn<number>(
      db,
      'SELECT id FROM alias WHERE address IN (SELECT value FROM json_each(?))',
      JSON.stringify([...addresses]),
    ),
  )
}
