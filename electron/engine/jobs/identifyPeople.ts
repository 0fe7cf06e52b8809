import { resolveIdentities } from '../corpus/resolveIdentities.ts'
import { threadItems } from '../corpus/threads.ts'
import { listAliases } from '../storage/aliases.ts'
import { listLinks, saveThreadPlaces } from '../storage/conversations.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { listDirectory } from '../storage/directory.ts'
import { ensureAliases, replacePeople } from '../storage/people.ts'

/** After an import or a new directory: who is who, then which message answers which. */
export function identifyPeople(db: WritableDatabase): void {
  const directory = listDirectory(db)
  ensureAliases(
    db,
    directory.flatMap((entry) => (entry.addresses.length > 0 ? entry.addresses : [`name:${entry.name.toLowerCase()}`])),
  )
  replacePeople(db, resolveIdentities(listAliases(db), directory, []).people)
  saveThreadPlaces(db, threadItems(listLinks(db)))
}
