import { currentDepartments } from '../corpus/currentDepartments.ts'
import { effectiveCorrections } from '../corpus/effectiveCorrections.ts'
import { resolveIdentities } from '../corpus/resolveIdentities.ts'
import { threadItems } from '../corpus/threads.ts'
import { listAliases } from '../storage/aliases.ts'
import { listLinks, saveThreadPlaces } from '../storage/conversations.ts'
import { listCorrections } from '../storage/corrections.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { listDirectory } from '../storage/directory.ts'
import { bumpEpoch } from '../storage/itemWriter.ts'
import { ensureAliases, savePeople } from '../storage/people.ts'
import { arePeopleStale, canWriteNow, markPeopleFound } from '../storage/stalePeople.ts'
import { saveSuggestions } from '../storage/suggestions.ts'

/** After an import or a new directory: who is who, then which message answers which. */
export function identifyPeople(db: WritableDatabase): void {
  const directory = listDirectory(db)
  const declared = directory.flatMap(({ name, addresses }) =>
    addresses.length > 0 ? addresses : [`name:${name.toLowerCase()}`],
  )
  db.transaction(() => {
    ensureAliases(db, declared)
  }).immediate()
  resolvePeople(db, directory)
  saveThreadPlaces(db, threadItems(listLinks(db)))
  markPeopleFound(db)
}

/** Does what a run that was killed left undone, unless another process is writing: then that one will. */
export function identifyStalePeople(db: WritableDatabase): void {
  if (arePeopleStale(db) && canWriteNow(db)) identifyPeople(db)
}

/**
 * Who is who, as the aliases, the directory and the corrections are now. Conversations stay as they are: they hang on people only
 * where messages name no ancestors, and are found anew by the next import.
 */
export function resolvePeople(db: WritableDatabase, directory = listDirectory(db)): void {
  const aliases = listAliases(db)
  const keyOf = new Map(aliases.map(({ id, address }) => [id, address]))
  const corrections = effectiveCorrections(listCorrections(db), new Set(keyOf.values()))
  const { people, suggestions } = resolveIdentities(aliases, directory, corrections)
  db.transaction(() => {
    const changed = savePeople(db, currentDepartments(people, keyOf, corrections))
    saveSuggestions(db, suggestions)
    if (changed) bumpEpoch(db)
  }).immediate()
}
