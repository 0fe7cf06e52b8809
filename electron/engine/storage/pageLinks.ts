import type { ItemId, PersonId, SourceId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import type { PageNames } from './preparedItem.ts'
import { run, selectTuples } from './sql.ts'

/** Keeps what a page is known by and what it links to. */
export function insertPage(db: WritableDatabase, id: ItemId, source: SourceId, { own, linked }: PageNames): void {
  if (own) {
    run(
      db,
      'INSERT INTO page_name (item_id, source_id, name, folder) VALUES (?, ?, ?, ?)',
      id,
      source,
      own.name,
      own.folder,
    )
  }
  for (const { name, folder } of linked) {
    run(
      db,
      'INSERT OR IGNORE INTO page_link (source_id, name, folder, item_id) VALUES (?, ?, ?, ?)',
      source,
      name,
      folder,
      id,
    )
  }
}

/** Names that more pages than this have say nothing of any of them. */
const MOST_OF_A_NAME = 3

/**
 * Whose pages link to these items, in the order of items and people, each person once for an item. A link that names a folder leads
 * to the page of that folder alone; links lead nowhere outside their source.
 */
export function listLinking(db: ReadableDatabase, items: readonly number[]): { item: number; person: PersonId }[] {
  return selectTuples<[number, PersonId]>(
    db,
    `SELECT DISTINCT page.item_id, alias.person_id
     FROM page_name AS page
     JOIN page_link AS link ON link.source_id = page.source_id AND link.name = page.name
                            AND link.folder IN ('', page.folder) AND link.item_id != page.item_id
     JOIN item AS linking ON linking.id = link.item_id
     JOIN alias ON alias.id = linking.author_alias
     WHERE page.item_id IN (SELECT value FROM json_each(?))
       AND (SELECT count(*) FROM page_name AS other WHERE other.source_id = page.source_id AND other.name = page.name)
           <= ${MOST_OF_A_NAME}
     ORDER BY page.item_id, alias.person_id`,
    JSON.stringify(items),
  ).map(([item, person]) => ({ item, person }))
}
