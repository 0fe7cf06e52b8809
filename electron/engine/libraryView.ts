import type { PersonId } from '../../shared/model/ids.ts'
import { createDepartmentTimeline, type DepartmentTimeline } from './corpus/departmentTimeline.ts'
import { computeProfiles, type Profiles } from './expertise/profiles.ts'
import { readSpeech, type Speech } from './itemSpeech.ts'
import { openReadable, type ReadableDatabase } from './storage/database.ts'
import { PostingCache } from './postingCache.ts'
import { hasDirectory } from './storage/directory.ts'
import { readItemColumns, type ItemColumns } from './storage/itemColumns.ts'
import { haveSamePeople, readState, stampOf, type LibraryState } from './storage/libraryState.ts'
import { listDepartmentTree, listSpells } from './storage/memberships.ts'
import { readPostings, visitPostings, type PostingVisitor } from './storage/postings.ts'
import { listAddresses, listPeople, type StoredPerson } from './storage/people.ts'
import { readForms } from './wordForms.ts'

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

/** While an import adds items, who wrote how much is counted anew at most this often, in milliseconds. */
const PATIENCE = 2000

/** Words of which the forms are kept. */
const MOST_FORMS = 20_000

/** The reading side of a library: one connection, and a snapshot that is renewed when the library has changed. */
export class LibraryView {
  readonly db: ReadableDatabase
  readonly folder: string
  private readonly isImporting: () => boolean
  private readonly now: () => number
  private current: LibrarySnapshot | undefined
  private postings = this.noPostings()
  private readonly forms = new Map<string, readonly string[]>()
  /** When what `current` says of people was counted, and from what. */
  private counted = { at: -Infinity, stamp: '' }

  /**
   * Throws what openReadable throws.
   *
   * @param isImporting whether items come in at present: then the newest of them may count for their authors two seconds later
   * @param now in milliseconds, from any beginning
   */
  constructor(folder: string, isImporting: () => boolean = () => false, now: () => number = () => performance.now()) {
    this.folder = folder
    this.isImporting = isImporting
    this.now = now
    this.db = openReadable(folder)
  }

  /** The items that hold a term and spoke for somebody when it was last counted, with how often it stands in their parts. */
  readonly visitPostings = (term: string, visit: PostingVisitor): void => {
    visitPostings(this.postings.get(term), visit)
  }

  /** The forms of a word that items held when it was last counted; see `readForms`. */
  readonly formsOf = (word: string): readonly string[] => {
    const forms = this.forms.get(word) ?? readForms(this.db, word)
    if (this.forms.size >= MOST_FORMS) this.forms.clear()
    this.forms.set(word, forms)
    return forms
  }

  snapshot(): LibrarySnapshot {
    const state = readState(this.db)
    const known = this.current
    if (known === undefined || !haveSamePeople(known.columns.state, state)) return this.read(known)
    const stamp = stampOf(state)
    if (this.counted.stamp !== stamp && !(this.isImporting() && this.now() - this.counted.at < PATIENCE)) {
      return this.read(known)
    }
    if (stampOf(known.columns.state) !== stamp)
      this.current = { ...known, columns: readItemColumns(this.db, known.columns) }
    return this.current ?? known
  }

  close(): void {
    this.db.close()
  }

  private read(known: LibrarySnapshot | undefined): LibrarySnapshot {
    const columns = readItemColumns(this.db, known?.columns)
    const { people, addresses } = this.readPeople(known, columns.state)
    const speech = readSpeech(this.db, columns, people)
    const highestPerson = people.keys().reduce((highest: number, id) => Math.max(highest, id), 0)
    const profiles = computeProfiles({ ...columns, ...speech }, highestPerson)
    const departments = createDepartmentTimeline(listSpells(this.db), listDepartmentTree(this.db))
    this.counted = { at: this.now(), stamp: stampOf(columns.state) }
    this.postings = this.noPostings()
    this.forms.clear()
    this.current = { columns, people, addresses, speech, profiles, departments, hasDirectory: hasDirectory(this.db) }
    return this.current
  }

  private noPostings(): PostingCache {
    return new PostingCache((term) => readPostings(this.db, term))
  }

  /** Who is who stays as it is while items are only added. */
  private readPeople(
    known: LibrarySnapshot | undefined,
    state: LibraryState,
  ): Pick<LibrarySnapshot, 'people' | 'addresses'> {
    if (known && haveSamePeople(known.columns.state, state)) return known
    const people = new Map(listPeople(this.db).map((person) => [person.id, person]))
    return { people, addresses: listAddresses(this.db) }
  }
}
