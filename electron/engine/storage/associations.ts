import { PARTICIPANT_ROLES, type ParticipantRole } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import { keptPersonOfAlias } from './personOfAlias.ts'
import { selectColumn } from './sql.ts'

/** Roles beside the author's that say something of a person, as evidence calls them. */
const EVIDENCE: ReadonlyMap<ParticipantRole, 'edited' | 'named' | 'received'> = new Map([
  ['editor', 'edited'],
  ['mentioned', 'named'],
  ['to', 'received'],
])
const ROLES = [...EVIDENCE.keys()].map((role) => PARTICIPANT_ROLES.indexOf(role)).join(', ')

/** Room for a role beside an alias, and for both beside a position, in one number. */
const [ROLE_ROOM, ALIAS_ROOM] = [16, 2 ** 36]

/** Who edited these items, is named in them or got them, in the order of items and people; each person once for an item. */
export function listOthers(db: ReadableDatabase, items: readonly number[]) {
  const inOrder = [...new Set(items)].sort((a, b) => a - b)
  const personOfAlias = keptPersonOfAlias(db)
  // Thousands of rows, each as one number: to hand over three takes longer than to find them.
  const packed = selectColumn<number>(
    db,
    `SELECT json_each.key * ${ALIAS_ROOM} + alias_id * ${ROLE_ROOM} + role
     FROM json_each(?) CROSS JOIN association ON item_id = json_each.value WHERE role IN (${ROLES})`,
    JSON.stringify(inOrder),
  )
  const rows = packed.map((number) => ({
    position: Math.floor(number / ALIAS_ROOM),
    person: personOfAlias[Math.floor((number % ALIAS_ROOM) / ROLE_ROOM)] ?? 0,
    role: number % ROLE_ROOM,
  }))
  rows.sort((a, b) => a.position - b.position || a.person - b.person || b.role - a.role)
  return rows.flatMap(({ position, person, role }, index) => {
    const before = rows[index - 1]
    if (before?.position === position && before.person === person) return []
    const evidence = EVIDENCE.get(PARTICIPANT_ROLES[role] ?? 'author')
    return evidence ? [{ item: inOrder[position] ?? 0, person, role: evidence }] : []
  })
}

/** Those of the items that a person was sent a copy of, or was sent. */
export function listSentTo(
  db: ReadableDatabase,
  items: readonly number[],
  person: number,
): { readonly copied: number[]; readonly received: number[] } {
  const withRole = (role: ParticipantRole) =>
    selectColumn<number>(
      db,
      `SELECT DISTINCT item_id FROM json_each(?) CROSS JOIN association ON item_id = json_each.value
       WHERE role = ? AND alias_id IN (SELECT id FROM alias WHERE person_id = ?) ORDER BY item_id`,
      JSON.stringify(items),
      PARTICIPANT_ROLES.indexOf(role),
      person,
    )
  return { copied: withRole('cc'), received: withRole('to') }
}
