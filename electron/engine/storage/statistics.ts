import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { ITEM_KINDS, type ItemKind } from '../../../shared/model/item.ts'
import type { ReadableDatabase } from './database.ts'
import { selectAll, selectTuples, selectValue } from './sql.ts'

export interface LibraryCounts {
  readonly items: Readonly<Record<ItemKind, number>>
  readonly people: number
  readonly members: number
  readonly departments: number
  readonly sources: number
}

export function countLibrary(db: ReadableDatabase): LibraryCounts {
  const byKind = new Map(selectTuples<[ItemKind, number]>(db, 'SELECT kind, count(*) FROM item GROUP BY kind'))
  const items = Object.fromEntries(ITEM_KINDS.map((kind) => [kind, byKind.get(kind) ?? 0])) as Record<ItemKind, number>
  return {
    items,
    people: selectValue<number>(db, 'SELECT count(*) FROM person'),
    members: selectValue<number>(db, `SELECT count(*) FROM person WHERE kind = 'member'`),
    departments: countDepartments(db),
    sources: selectValue<number>(db, 'SELECT count(*) FROM source'),
  }
}

/** The earliest dates of items, ascending, and the latest, descending; up to `limit` of each. */
export function listEndDates(db: ReadableDatabase, limit: number) {
  const dates = (order: 'ASC' | 'DESC') =>
    selectTuples<[number]>(
      db,
      `SELECT date FROM item WHERE date IS NOT NULL ORDER BY date ${order} LIMIT ?`,
      limit,
    ).flat()
  return { earliest: dates('ASC'), latest: dates('DESC') }
}

/** Those that a directory or a person named; where nobody named any, those that were guessed. */
function countDepartments(db: ReadableDatabase): number {
  const count = (guessed: number) =>
    selectValue<number>(db, 'SELECT count(*) FROM department WHERE guessed = ?', guessed)
  return count(0) || count(1)
}

/** How many people have one of these aliases and appear in any item, by whatever alias of theirs. */
export function countSeen(db: ReadableDatabase, keys: readonly string[]): number {
  return selectValue<number>(
    db,
    `SELECT count(*) FROM (SELECT DISTINCT person_id AS id FROM alias WHERE address IN (SELECT value FROM json_each(?))) AS listed
     WHERE EXISTS (SELECT 1 FROM alias JOIN association ON alias_id = alias.id WHERE person_id = listed.id)`,
    JSON.stringify(keys),
  )
}

/** Items a person wrote, by number of quarter (year x 4 + 0 to 3), oldest first, empty quarters left out. */
export function countByQuarter(db: ReadableDatabase, person: PersonId): { quarter: number; items: number }[] {
  return selectAll<{ quarter: number; items: number }>(
    db,
    `SELECT strftime('%Y', date / 1000, 'unixepoch') * 4 + (strftime('%m', date / 1000, 'unixepoch') - 1) / 3 AS quarter,
            count(*) AS items
     FROM item WHERE date IS NOT NULL AND author_alias IN (SELECT id FROM alias WHERE person_id = ?)
     GROUP BY quarter ORDER BY quarter`,
    person,
  )
}

/** What a person wrote last. */
export function listRecent(db: ReadableDatabase, person: PersonId, limit: number) {
  return selectAll<{ id: ItemId; kind: ItemKind; subject: string; date: number | null }>(
    db,
    `SELECT id, kind, subject, date FROM item WHERE author_alias IN (SELECT id FROM alias WHERE person_id = ?)
     ORDER BY date DESC LIMIT ?`,
    person,
    limit,
  )
}
