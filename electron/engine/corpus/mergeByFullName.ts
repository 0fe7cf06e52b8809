import type { KnownAlias } from '../../../shared/model/identity.ts'
import type { AliasId } from '../../../shared/model/ids.ts'
import type { DirectoryEntry } from '../../../shared/model/person.ts'
import type { AliasClusters } from './aliasClusters.ts'
import { isRoleAddress } from './mailboxKind.ts'
import { nameKey } from './personName.ts'

/** An address under which more different full names wrote is shared by people: it is nobody's. */
const MOST_NAMES_OF_ONE_PERSON = 4
/** More addresses than this under one name are more likely namesakes than one person. */
const MOST_ADDRESSES_OF_ONE_NAME = 12

/**
 * Merges aliases that carry the same full name (two words or more), where it is unique: not the name of two people of the
 * directory, and without two different sets of initials (`John B Smith`, `John D Smith`), among which those without stay apart.
 */
export function mergeByFullName(
  aliases: readonly KnownAlias[],
  directory: readonly DirectoryEntry[],
  directoryOf: ReadonlyMap<AliasId, number>,
  clusters: AliasClusters,
): void {
  const ambiguous = namesakes(directory)
  const byName = new Map<string, { id: AliasId; initials: string }[]>()
  for (const alias of aliases) {
    for (const key of fullNames(alias, directory[directoryOf.get(alias.id) ?? -1])) {
      if (ambiguous.has(key.words)) continue
      const sameName = byName.get(key.words) ?? []
      sameName.push({ id: alias.id, initials: key.initials })
      byName.set(key.words, sameName)
    }
  }
  for (const sameName of byName.values()) {
    if (sameName.length > MOST_ADDRESSES_OF_ONE_NAME) continue
    const initials = new Set(sameName.map((alias) => alias.initials).filter((letters) => letters !== ''))
    if (initials.size <= 1) mergeAll(sameName, clusters)
    else
      for (const letters of initials)
        mergeAll(
          sameName.filter((alias) => alias.initials === letters),
          clusters,
        )
  }
}

function mergeAll(sameName: readonly { id: AliasId }[], clusters: AliasClusters): void {
  const [first, ...others] = sameName
  for (const other of others) if (first) clusters.merge(first.id, other.id, 'unique-full-name')
}

function namesakes(directory: readonly DirectoryEntry[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const entry of directory) {
    const { words } = nameKey(entry.name)
    if (seen.has(words)) twice.add(words)
    seen.add(words)
  }
  return twice
}

/** The alias's most used name and the directory's, where they are full; none for functions, programs and shared mailboxes. */
function fullNames(alias: KnownAlias, entry: DirectoryEntry | undefined): { words: string; initials: string }[] {
  if (alias.bot || isRoleAddress(alias.address)) return []
  const keys = alias.names
    .toSorted((a, b) => b.uses - a.uses || (a.name < b.name ? -1 : 1))
    .map(({ name }) => nameKey(name))
    .filter((key) => key.full)
  if (new Set(keys.map((key) => key.words)).size > MOST_NAMES_OF_ONE_PERSON) return []
  const chosen = keys.slice(0, 1)
  const declared = entry && nameKey(entry.name)
  if (declared?.full && declared.words !== chosen[0]?.words) chosen.push(declared)
  return chosen
}
