import type { ReadableDatabase } from './database.ts'
import { selectTuples } from './sql.ts'

/** Items that somebody forwarded without words of their own, each with the person whose words they are. */
export function listRelayed(db: ReadableDatabase): [item: number, person: number][] {
  return selectTuples<[number, number]>(
    db,
    'SELECT item_id, person_id FROM relayed JOIN alias ON alias.id = alias_id ORDER BY item_id',
  )
}
