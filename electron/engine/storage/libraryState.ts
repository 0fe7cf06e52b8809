import type { ItemId } from '../../../shared/model/ids.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { run, selectOne, selectValue } from './sql.ts'

/** What readers compare to see whether, and how much of, what they hold is out of date. */
export interface LibraryState {
  /** Another one: ids may have been taken away or given again, so that whatever is held by id is void. */
  readonly epoch: number
  /** Another one: some are somebody else by now, or in another department. */
  readonly peopleEpoch: number
  /** The last of the changes to items that were there already: `item_change` says which these were. */
  readonly change: number
  /** The highest item id: more were added. */
  readonly lastItem: number
}

export function readState(db: ReadableDatabase): LibraryState {
  const state = selectOne<LibraryState>(
    db,
    `SELECT (SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'epoch') AS epoch,
            (SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'people-epoch') AS peopleEpoch,
            (SELECT max(change) FROM item_change) AS change, (SELECT max(id) FROM item) AS lastItem`,
  )
  return {
    epoch: state?.epoch ?? 0,
    peopleEpoch: state?.peopleEpoch ?? 0,
    change: state?.change ?? 0,
    lastItem: state?.lastItem ?? 0,
  }
}

/** Another text whenever anything of the state is another. */
export function stampOf({ epoch, peopleEpoch, change, lastItem }: LibraryState): string {
  return [lastItem, change, peopleEpoch, epoch].join('/')
}

export function readStamp(db: ReadableDatabase): string {
  return stampOf(readState(db))
}

/** Whether everybody is who they were. */
export function haveSamePeople(a: LibraryState, b: LibraryState): boolean {
  return a.epoch === b.epoch && a.peopleEpoch === b.peopleEpoch
}

/** Item ids may have been taken away or given again: what is held by id is void. */
export function bumpEpoch(db: WritableDatabase): void {
  run(db, 'DELETE FROM item_change')
  increment(db, 'epoch')
}

/** Some are somebody else by now, or in another department. */
export function bumpPeopleEpoch(db: WritableDatabase): void {
  increment(db, 'people-epoch')
}

/** Where more than this share of the items changed, to read them all is as quick. */
const MOST_CHANGED = 0.25

/** Says of items that were there already that something else is known of them; nothing for none. */
export function noteChanges(db: WritableDatabase, items: readonly ItemId[]): void {
  if (items.length === 0) return
  const noted = selectValue<number>(db, 'SELECT count(*) FROM item_change')
  if (noted + items.length > MOST_CHANGED * readState(db).lastItem) bumpEpoch(db)
  else for (const item of items) run(db, 'INSERT INTO item_change (item_id) VALUES (?)', item)
}

function increment(db: WritableDatabase, key: string): void {
  run(
    db,
    `INSERT INTO setting (key, value) VALUES (?, '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
    key,
  )
}
