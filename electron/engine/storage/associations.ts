import { PARTICIPANT_ROLES, type ParticipantRole } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import { selectTuples } from './sql.ts'

/** Roles beside the author's that say something of a person, as evidence calls them. */
const EVIDENCE: ReadonlyMap<ParticipantRole, 'edited' | 'named' | 'received'> = new Map([
  ['editor', 'edited'],
  ['mentioned', 'named'],
  ['to', 'received'],
])
const ROLES = [...EVIDENCE.keys()].map((role) => PARTICIPANT_ROLES.indexOf(role)).join(', ')

/** Who edited these items, is named in them or got them, in the order of items and people; each person once for an item. */
export function listOthers(db: ReadableDatabase, items: readonly number[]) {
  const rows = selectTuples<[number, number, number]>(
    db,
    `SELECT item_id, person_id, max(role) FROM association JOIN alias ON alias.id = alias_id
     WHERE item_id IN (SELECT value FROM json_each(?)) AND role IN (${ROLES})
     GROUP BY item_id, person_id ORDER BY item_id, person_id`,
    JSON.stringify(items),
  )
  return rows.flatMap(([item, person, role]) => {
    const evidence = EVIDENCE.get(PARTICIPANT_ROLES[role] ?? 'author')
    return evidence ? [{ item, person, role: evidence }] : []
  })
}
