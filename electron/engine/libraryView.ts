import type { PersonId } from '../../shared/model/ids.ts'
import { createDepartmentTimeline, type DepartmentTimeline } from './corpus/departmentTimeline.ts'
import { computeProfiles, type Profiles } from './expertise/profiles.ts'
import { readSpeech, type Speech } from './itemSpeech.ts'
import { openReadable, type ReadableDatabase } from './storage/database.ts'
import { hasDirectory } from './storage/directory.ts'
import { columnsStamp, readItemColumns, type ItemColumns } from './storage/itemColumns.ts'
import { listDepartmentTree, listSpells } from './storage/memberships.ts'
import { listAddresses, listPeople, type StoredPerson } from './storage/people.ts'

/** What is kept in memory of a library, so that a request is one statement and one pure function. */
export interface LibrarySnapshot {
  readonly columns: ItemColumns
  readonly people: ReadonlyMap<PersonId, StoredPerson>
  readonly addresses: ReadonlyMap<PersonId, readonly string[]>
  readonly speech: Speech
  readonly profiles: Profiles
  readonly departments: DepartmentTimeline
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
    const speech = readSpeech(this.db, columns, people)
    const highestPerson = people.keys().reduce((highest: number, id) => Math.max(highest, id), 0)
    const profiles = computeProfiles({ ...columns, ...speech }, highestPerson)
    const addresses = listAddresses(this.db)
    const departments = createDepartmentTimeline(listSpells(this.db), listDepartmentTree(this.db))
    return { columns, people, addresses, speech, profiles, departments, hasDirectory: hasDirectory(this.db) }
  }
}
