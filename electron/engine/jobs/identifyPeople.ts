import { readDirectoryPeople, type DirectoryPeople } from '../corpus/directoryPeople.ts'
import { effectiveCorrections } from '../corpus/effectiveCorrections.ts'
import { placePeople } from '../corpus/placePeople.ts'
import { resolveIdentities } from '../corpus/resolveIdentities.ts'
import { threadItems } from '../corpus/threads.ts'
import { listAliases } from '../storage/aliases.ts'
import { acquitSenders } from '../storage/behaviour.ts'
import { listLinks, saveThreadPlaces } from '../storage/conversations.ts'
import { listCorrections } from '../storage/corrections.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { listGuesses } from '../storage/departmentGuesses.ts'
import { listSnapshots, type StoredDirectoryRow } from '../storage/directory.ts'
import { bumpPeopleEpoch } from '../storage/libraryState.ts'
import { ensureAliases, savePeople } from '../storage/people.ts'
import { arePeopleStale, canWriteNow, markPeopleFound } from '../storage/stalePeople.ts'
import { areSuggestionsStale, markSuggestionsStale, pruneSuggestions, saveSuggestions } from '../storage/suggestions.ts'
import { knownPeople, recogniseBehaviour } from './recogniseBehaviour.ts'
import { recogniseForwards, type ForwardsRead } from './recogniseForwards.ts'

/**
 * After an import or a new directory: which senders are programs, who is who, then which message answers which. What merges to
 * suggest is left until somebody asks for them: see {@link suggestStaleMerges}.
 *
 * @param read what the import that came before read of forwards
 */
export function identifyPeople(db: WritableDatabase, read: ForwardsRead = new Map()): void {
  const directory = readDirectoryPeople(listSnapshots(db))
  const declared = directory.people.flatMap(({ entry: { name, addresses } }) =>
    addresses.length > 0 ? addresses : [`name:${name.toLowerCase()}`],
  )
  db.transaction(() => {
    ensureAliases(db, declared)
  }).immediate()
  recogniseBehaviour(db, knownPeople(declared, effectiveCorrections(listCorrections(db))))
  resolvePeople(db, directory, { suggest: false })
  markSuggestionsStale(db)
  saveThreadPlaces(db, threadItems(listLinks(db)))
  recogniseForwards(db, read)
  markPeopleFound(db)
}

/** Does what a run that was killed left undone, unless another process is writing: then that one will. */
export function identifyStalePeople(db: WritableDatabase, read?: ForwardsRead): void {
  if (arePeopleStale(db) && canWriteNow(db)) identifyPeople(db, read)
}

/** Finds which merges to suggest, where that was left undone, unless another process is writing. */
export function suggestStaleMerges(db: WritableDatabase): void {
  if (areSuggestionsStale(db) && canWriteNow(db)) resolvePeople(db)
}

/**
 * Who is who, as the aliases, the directory and the corrections are now. Conversations stay as they are: they hang on people only
 * where messages name no ancestors, and are found anew by the next import.
 *
 * @param suggest false only takes away the suggestions that the corrections settle
 */
export function resolvePeople(
  db: WritableDatabase,
  directory: DirectoryPeople<StoredDirectoryRow> = readDirectoryPeople(listSnapshots(db)),
  { suggest = true }: { readonly suggest?: boolean } = {},
): void {
  const aliases = listAliases(db)
  const keyOf = new Map(aliases.map(({ id, address }) => [id, address]))
  const corrections = effectiveCorrections(listCorrections(db))
  acquitSenders(db, knownPeople([], corrections))
  const { people, suggestions } = resolveIdentities(
    aliases,
    directory.people.map(({ entry }) => entry),
    corrections,
    { suggest },
  )
  // Groups of who writes to whom are no departments beside those of a directory.
  const guessed = listGuesses(db).filter(({ origin }) => origin !== 'community' || directory.people.length === 0)
  const guesses = new Map(guessed.map(({ person, ...guess }) => [person, guess]))
  const placed = placePeople(people, { directory: directory.people, keyOf, corrections, guesses }).map((person) => ({
    ...person,
    directoryRow: directory.people[person.directoryIndex ?? -1]?.newest.id ?? null,
  }))
  db.transaction(() => {
    const changed = savePeople(db, placed, directory.departments)
    if (suggest) saveSuggestions(db, suggestions)
    else pruneSuggestions(db, corrections)
    if (changed) bumpPeopleEpoch(db)
  }).immediate()
}
