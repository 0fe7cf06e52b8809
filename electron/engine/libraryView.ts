import type { PersonId } from '../../shared/model/ids.ts'
import { computeProfiles, type Profiles } from './expertise/profiles.ts'
import { indexReplies } from './expertise/replies.ts'
import { openReadable, type ReadableDatabase } from './storage/database.ts'
import { columnsStamp, readItemColumns, type ItemColumns } from './storage/itemColumns.ts'
import { listAddresses, listPeople, type StoredPerson } from './storage/people.ts'
import { ITEM_FLAGS } from './storage/preparedItem.ts'

/** What is kept in memory of a library, so that a request is one statement and one pure function. */
export interface LibrarySnapshot {
  readonly columns: ItemColumns
  readonly people: ReadonlyMap<PersonId, StoredPerson>
  readonly addresses: ReadonlyMap<PersonId, readonly string[]>
  /** 1 for items that speak for nobody: programs wrote them. */
  readonly silent: Uint8Array
  readonly replies: { readonly start: Uint32Array; readonly child: Uint32Array }
  readonly profiles: Profiles
  /** A directory was loaded: people outside it and its domains are outsiders. */
  readonly hasDirectory: boolean
}

/** The reading side of a library: one connection, and a snapshot that is renewed when the library has changed. */
export class LibraryView {
  readonly db: ReadableDatabase
  readonly folder: string
  private current: LibrarySnapshot | undefined

  /** Throws what openReadable throws. */
  constructor(folder: string) {
    this.folder = folder
    this.db = openReadable(folder)
  }

  snapshot(): LibrarySnapshot {
    if (this.current?.columns.stamp !== columnsStamp(this.db)) this.current = this.read(this.current?.columns)
    return this.current
  }

  close(): void {
    this.db.close()
  }

  private read(known: ItemColumns | undefined): LibrarySnapshot {
    const columns = readItemColumns(this.db, known)
    const people = new Map(listPeople(this.db).map((person) => [person.id, person]))
    const silent = columns.flags.map((flags, item) =>
      (flags & ITEM_FLAGS.automated) !== 0 || columns.kind[item] === 255 ? 1 : 0,
    )
    for (const [item, author] of columns.author.entries()) {
      if (author !== 0 && people.get(author as PersonId)?.kind === 'service') silent[item] = 1
    }
    const replies = indexReplies(columns.parent)
    const highestPerson = people.keys().reduce((highest: number, id) => Math.max(highest, id), 0)
    const profiles = computeProfiles({ ...columns, silent, replies }, highestPerson)
    const addresses = listAddresses(this.db)
    const hasDirectory = people.values().some((person) => person.department !== null)
    return { columns, people, addresses, silent, replies, profiles, hasDirectory }
  }
}
