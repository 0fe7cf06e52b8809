import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase } from './database.ts'
import { readPersonOfAlias } from './personOfAlias.ts'
import { NOBODY_WROTE } from './preparedItem.ts'
import { iterateTuples } from './sql.ts'

/** Where a message lies: its source, and there the folders and, where it holds several messages, the file. */
export interface ItemPlace {
  readonly item: ItemId
  readonly author: PersonId
  readonly path: readonly string[]
}

/** Every mail and chat message that people wrote. */
export function* iterateItemPlaces(db: ReadableDatabase): Generator<ItemPlace> {
  const personOfAlias = readPersonOfAlias(db)
  const paths = new Map<string, readonly string[]>()
  const rows = iterateTuples<[ItemId, number, number, string]>(
    db,
    `SELECT id, author_alias, source_id, found_at FROM item
     WHERE kind != 'document' AND author_alias IS NOT NULL AND flags & ${NOBODY_WROTE} = 0`,
  )
  for (const [item, alias, source, foundAt] of rows) {
    const author = (personOfAlias[alias] ?? 0) as PersonId
    const place = `${source}/${placeOf(foundAt)}`
    const path = paths.get(place) ?? place.split('/')
    paths.set(place, path)
    yield { item, author, path }
  }
}

/** `folder/file.mbox#120` lies in that file; `folder/12.eml` is a message alone, and lies in the folder. */
function placeOf(foundAt: string): string {
  const entry = foundAt.indexOf('#')
  return entry >= 0 ? foundAt.slice(0, entry) : foundAt.slice(0, Math.max(0, foundAt.lastIndexOf('/')))
}
