import type { KnownAlias } from '../../../shared/model/identity.ts'
import type { AliasId, SourceId } from '../../../shared/model/ids.ts'
import { PARTICIPANT_ROLES } from '../../../shared/model/item.ts'
import type { RawParticipant } from '../../../shared/model/rawItem.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { run, selectOne, selectTuples } from './sql.ts'

/** `?@?` and the like stand in the place of an address. */
const NO_ADDRESS = /^[^\p{L}\p{N}]*@|@[^\p{L}\p{N}]*$/u

/** What an alias is known by: its address, or its name where an export gives none. */
export function aliasKey({ name, address }: Pick<RawParticipant, 'name' | 'address'>): string {
  const bare = name.toLowerCase().replace(/\s+/g, ' ').trim()
  return address !== '' && (bare === '' || !NO_ADDRESS.test(address)) ? address : `name:${bare}`
}

/**
 * Finds or makes aliases while an import writes, remembering those it has seen, so that a frequent address costs one look-up.
 * Until identity resolution has run, a new alias is a person of its own.
 */
export class AliasWriter {
  private readonly db: WritableDatabase
  private readonly ids = new Map<string, AliasId>()
  private readonly nameUses = new Map<string, Map<string, number>>()

  constructor(db: WritableDatabase) {
    this.db = db
  }

  idOf(participant: RawParticipant): AliasId {
    const address = aliasKey(participant)
    const id = this.ids.get(address) ?? this.require(address, participant)
    this.count(address, participant.name)
    return id
  }

  /** Writes the names counted since the last call, as `source` uses them; must run in the same transaction as the items. */
  flushNames(source: SourceId): void {
    for (const [address, names] of this.nameUses) {
      const id = this.ids.get(address)
      if (id === undefined) continue
      for (const [name, uses] of names) {
        run(
          this.db,
          `INSERT INTO alias_name (alias_id, name, source_id, uses) VALUES (?, ?, ?, ?)
           ON CONFLICT (alias_id, name, source_id) DO UPDATE SET uses = uses + excluded.uses`,
          id,
          name,
          source,
          uses,
        )
      }
    }
    this.nameUses.clear()
  }

  private require(address: string, participant: RawParticipant): AliasId {
    const known = selectOne<{ id: AliasId }>(this.db, 'SELECT id FROM alias WHERE address = ?', address)
    const id = known?.id ?? this.insert(address, participant)
    this.ids.set(address, id)
    for (const other of participant.alsoKnownAs ?? []) {
      const otherId = this.ids.get(other) ?? this.require(other, { ...participant, address: other, alsoKnownAs: [] })
      run(this.db, 'INSERT OR IGNORE INTO alias_link (alias_id, other_id) VALUES (?, ?)', id, otherId)
    }
    return id
  }

  private insert(address: string, participant: RawParticipant): AliasId {
    const bot = participant.bot ? 1 : 0
    const { id } = run(this.db, 'INSERT INTO alias (address, person_id, bot) VALUES (?, 0, ?)', address, bot)
    run(this.db, 'UPDATE alias SET person_id = id WHERE id = ?', id)
    const name = participant.name || address
    run(this.db, `INSERT INTO person (id, name, kind) VALUES (?, ?, 'external')`, id, name)
    return id as AliasId
  }

  private count(address: string, name: string): void {
    if (!name) return
    const names = this.nameUses.get(address) ?? new Map<string, number>()
    names.set(name, (names.get(name) ?? 0) + 1)
    this.nameUses.set(address, names)
  }
}

/** Forgets aliases that no item, no account of an item and no directory knows. */
export function deleteUnusedAliases(db: WritableDatabase): void {
  const onItems = (alias: string) => `EXISTS (SELECT 1 FROM association WHERE alias_id = ${alias})`
  run(
    db,
    `DELETE FROM alias WHERE NOT ${onItems('alias.id')}
       AND id NOT IN (SELECT other_id FROM alias_link WHERE ${onItems('alias_link.alias_id')})
       AND address NOT IN (SELECT address.value FROM directory_entry, json_each(addresses) AS address)
       AND address NOT IN (SELECT 'name:' || lower(name) FROM directory_entry)`,
  )
  run(db, 'DELETE FROM alias_name WHERE alias_id NOT IN (SELECT id FROM alias)')
  run(
    db,
    `DELETE FROM alias_link
     WHERE alias_id NOT IN (SELECT id FROM alias) OR other_id NOT IN (SELECT id FROM alias)`,
  )
}

/** Every alias with its names and what it did, in the order of their ids. */
export function listAliases(db: ReadableDatabase): KnownAlias[] {
  const names = new Map<AliasId, { name: string; uses: number }[]>()
  for (const [id, name, uses] of selectTuples<[AliasId, string, number]>(
    db,
    'SELECT alias_id, name, sum(uses) FROM alias_name GROUP BY alias_id, name',
  )) {
    const ofAlias = names.get(id)
    if (ofAlias) ofAlias.push({ name, uses })
    else names.set(id, [{ name, uses }])
  }
  const linked = Map.groupBy(
    selectTuples<[AliasId, AliasId]>(db, 'SELECT alias_id, other_id FROM alias_link'),
    ([id]) => id,
  )
  const behaviour = countBehaviour(db)
  return selectTuples<[AliasId, string, number]>(db, 'SELECT id, address, bot FROM alias ORDER BY id').map(
    ([id, address, bot]) => ({
      id,
      address,
      bot: bot === 1,
      names: names.get(id) ?? [],
      linked: (linked.get(id) ?? []).map(([, other]) => other),
      ...(behaviour.get(id) ?? NO_BEHAVIOUR),
    }),
  )
}

type Behaviour = Pick<KnownAlias, 'written' | 'automated' | 'received' | 'listed'>
const NO_BEHAVIOUR: Behaviour = { written: 0, automated: 0, received: 0, listed: 0 }

/**
 * Who took part in what how often; whoever only transmitted (RFC 5322 Sender) or edited neither wrote nor received. The few items
 * with flags are counted apart: looking up every item's would take four times as long.
 */
function countBehaviour(db: ReadableDatabase): ReadonlyMap<AliasId, Behaviour> {
  const behaviour = new Map<AliasId, Behaviour>()
  const add = (id: AliasId, role: number, items: number, automated: number, listed: number) => {
    const known = behaviour.get(id) ?? NO_BEHAVIOUR
    const name = PARTICIPANT_ROLES[role]
    if (name === 'author')
      behaviour.set(id, { ...known, written: known.written + items, automated: known.automated + automated })
    else if (name !== 'sender' && name !== 'editor')
      behaviour.set(id, { ...known, received: known.received + items, listed: known.listed + listed })
  }
  for (const [id, role, items] of selectTuples<[AliasId, number, number]>(
    db,
    'SELECT alias_id, role, count(*) FROM association GROUP BY alias_id, role',
  )) {
    add(id, role, items, 0, 0)
  }
  for (const [id, role, automated, listed] of selectTuples<[AliasId, number, number, number]>(
    db,
    `SELECT alias_id, role, sum(flags & ${NOBODY_WROTE} != 0), sum(flags & ${ITEM_FLAGS.bulk} != 0)
     FROM item CROSS JOIN association ON item_id = item.id WHERE flags & ${NOBODY_WROTE | ITEM_FLAGS.bulk}
     GROUP BY alias_id, role`,
  )) {
    add(id, role, 0, automated, listed)
  }
  return behaviour
}
