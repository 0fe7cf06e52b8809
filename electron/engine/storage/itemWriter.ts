import type { AliasId, ItemId, SourceId } from '../../../shared/model/ids.ts'
import { PARTICIPANT_ROLES } from '../../../shared/model/item.ts'
import { AliasWriter, deleteUnusedAliases } from './aliases.ts'
import type { WritableDatabase } from './database.ts'
import { bumpEpoch } from './libraryState.ts'
import type { ItemKeys, KnownItems } from './knownItems.ts'
import { ITEM_FLAGS, type ForwardedText, type PreparedItem } from './preparedItem.ts'
import { deleteAnalysis } from './measures.ts'
import { insertSketch } from './sketches.ts'
import { insertPage } from './pageLinks.ts'
import { overwriteDeleted } from './overwriteDeleted.ts'
import { run, selectValue } from './sql.ts'
import { markPeopleStale } from './stalePeople.ts'

const ROLE_NUMBER = new Map(PARTICIPANT_ROLES.map((role, number) => [role, number]))
const RECIPIENT_ROLES = new Set(['to', 'cc', 'bcc', 'mentioned'])

/** `again`: this very place of this source was imported before; `duplicate`: the same message lies elsewhere. */
export type WriteOutcome = 'imported' | 'duplicate' | 'again'

/** What one writing of items leaves for the next, and for what follows it. */
export interface WrittenItems {
  readonly known: KnownItems
  /** What each forward without words of its sender's own forwards; null where it does not say whose words they are. */
  readonly forwards: Map<ItemId, ForwardedText | null>
}

/** Writes items inside the caller's transaction. */
export class ItemWriter {
  private readonly db: WritableDatabase
  private readonly aliases: AliasWriter
  private readonly known: KnownItems
  private readonly forwards: Map<ItemId, ForwardedText | null>
  private nextId: number

  /** @param written of the same connection */
  constructor(db: WritableDatabase, written: WrittenItems) {
    const { known, forwards } = written
    this.db = db
    this.known = known
    this.forwards = forwards
    known.refresh()
    this.aliases = new AliasWriter(db)
    this.nextId = selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM item')
  }

  write(sourceId: SourceId, item: PreparedItem): WriteOutcome {
    const known = this.recognise(sourceId, item)
    if (known) return known
    this.insert(this.nextId++ as ItemId, sourceId, item)
    this.known.add(item)
    return 'imported'
  }

  /** What finding an item means, where it has been written before; else undefined. */
  recognise(sourceId: SourceId, item: ItemKeys & { readonly where: string }): 'duplicate' | 'again' | undefined {
    const known = this.known.find(item)
    return known && (known.sourceId === sourceId && known.where === item.where ? 'again' : 'duplicate')
  }

  /** Call before the transaction commits. */
  flush(sourceId: SourceId): void {
    this.aliases.flushNames(sourceId)
  }

  private insert(id: ItemId, sourceId: SourceId, item: PreparedItem): void {
    const aliases = item.participants.map((participant) => this.aliases.idOf(participant))
    const author = aliases[item.participants.findIndex(({ role }) => role === 'author')] ?? null
    run(
      this.db,
      `INSERT INTO item (id, source_id, kind, message_key, content_key, subject, date, language, author_alias, thread_id,
                         parent_id, ancestors, place, found_at, flags, length, recipients)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?)`,
      id,
      sourceId,
      item.kind,
      item.key,
      item.contentKey,
      item.subject,
      item.date,
      item.language,
      author,
      id,
      JSON.stringify(item.threadKey ? [item.threadKey, ...item.ancestors] : item.ancestors),
      item.place,
      item.where,
      item.flags,
      item.length,
      item.participants.filter((participant) => RECIPIENT_ROLES.has(participant.role)).length,
    )
    this.insertAssociations(id, item, aliases)
    run(
      this.db,
      'INSERT INTO body (item_id, compressed, text, parts, attachments) VALUES (?, ?, ?, ?, ?)',
      id,
      item.body.compressed ? 1 : 0,
      item.body.bytes,
      JSON.stringify(item.body.parts),
      JSON.stringify(item.attachments),
    )
    if (item.sketch.length > 0) insertSketch(this.db, id, item.sketch)
    if (item.sketch.length === 0 && (item.flags & ITEM_FLAGS.forward) !== 0)
      this.forwards.set(id, item.forwarded ?? null)
    if (item.page) insertPage(this.db, id, sourceId, item.page)
    const rest = item.attachments.length > 0 ? `${item.rest}\n${item.attachments.join('\n')}` : item.rest
    run(
      this.db,
      'INSERT INTO item_text (rowid, subject, own, rest) VALUES (?, ?, ?, ?)',
      id,
      item.subject,
      item.own,
      rest,
    )
  }

  private insertAssociations(id: ItemId, item: PreparedItem, aliases: readonly AliasId[]): void {
    for (const [index, { role }] of item.participants.entries()) {
      run(
        this.db,
        'INSERT OR IGNORE INTO association (alias_id, role, item_id) VALUES (?, ?, ?)',
        aliases[index] ?? null,
        ROLE_NUMBER.get(role) ?? null,
        id,
      )
    }
  }
}

/**
 * Removes a source with all its items, the names it used, the people nobody else knows, and what was computed from it; the pages
 * that held them are overwritten. What another source also held comes back when that one is imported again.
 */
export function removeSource(db: WritableDatabase, id: SourceId): void {
  overwriteDeleted(db, () => {
    deleteSource(db, id)
    // Until its segments are merged, the full-text index keeps the words of what was deleted.
    run(db, `INSERT INTO item_text (item_text) VALUES ('optimize')`)
  })
  db.pragma('wal_checkpoint(TRUNCATE)')
}

function deleteSource(db: WritableDatabase, id: SourceId): void {
  db.transaction(() => {
    run(db, 'DELETE FROM item_text WHERE rowid IN (SELECT id FROM item WHERE source_id = ?)', id)
    run(db, 'DELETE FROM association WHERE item_id IN (SELECT id FROM item WHERE source_id = ?)', id)
    run(db, 'DELETE FROM sketch WHERE item_id IN (SELECT id FROM item WHERE source_id = ?)', id)
    run(db, 'DELETE FROM relayed WHERE item_id IN (SELECT id FROM item WHERE source_id = ?)', id)
    run(db, 'DELETE FROM item_vector WHERE item_id IN (SELECT id FROM item WHERE source_id = ?)', id)
    run(db, 'DELETE FROM page_name WHERE source_id = ?', id)
    run(db, 'DELETE FROM page_link WHERE source_id = ?', id)
    run(db, 'DELETE FROM body WHERE item_id IN (SELECT id FROM item WHERE source_id = ?)', id)
    run(db, 'DELETE FROM item WHERE source_id = ?', id)
    run(db, 'DELETE FROM rejection WHERE source_id = ?', id)
    run(db, 'DELETE FROM source_run WHERE source_id = ?', id)
    run(db, 'DELETE FROM source WHERE id = ?', id)
    run(db, 'DELETE FROM alias_name WHERE source_id = ?', id)
    deleteUnusedAliases(db)
    deleteAnalysis(db)
    markPeopleStale(db)
    bumpEpoch(db)
  }).immediate()
}
