import type { Correction } from '../../../shared/model/correction.ts'
import type { KnownAlias, ResolvedIdentities } from '../../../shared/model/identity.ts'
import type { AliasId, PersonId } from '../../../shared/model/ids.ts'
import type { DirectoryEntry, PersonKind } from '../../../shared/model/person.ts'
import { domainOf, isRoleAddress } from './mailboxKind.ts'
import { AliasClusters } from './aliasClusters.ts'
import { mergeByFullName } from './mergeByFullName.ts'
import { organisationDomains } from './organisationDomains.ts'
import { displayName, nameKey } from './personName.ts'

/**
 * One person is one person. Aliases merge only where an export or the directory says so, or where they carry the same full
 * name and nothing speaks against it: measured, anything fuzzier makes blobs (Bird et al. 2006, "Mining email social
 * networks"). Independent of the order of the aliases. Empty for empty.
 */
export function resolveIdentities(
  aliases: readonly KnownAlias[],
  directory: readonly DirectoryEntry[],
  _corrections: readonly Correction[],
): ResolvedIdentities {
  const clusters = new AliasClusters(aliases.map((alias) => alias.id))
  const byAddress = new Map(aliases.map((alias) => [alias.address, alias]))
  const directoryOf = new Map<AliasId, number>()

  for (const alias of aliases) for (const other of alias.linked) clusters.merge(alias.id, other, 'chat-profile')
  for (const [index, entry] of directory.entries()) {
    const own = entry.addresses.flatMap((address) => byAddress.get(address.toLowerCase()) ?? [])
    for (const alias of own) {
      directoryOf.set(alias.id, index)
      if (own[0]) clusters.merge(own[0].id, alias.id, 'directory')
    }
  }
  mergeByFullName(aliases, directory, directoryOf, clusters)

  const domains = organisationDomains(aliases, directory)
  const byId = new Map(aliases.map((alias) => [alias.id, alias]))
  const people = clusters.list().map((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? [])
    const directoryIndex = members.flatMap((alias) => directoryOf.get(alias.id) ?? [])[0] ?? null
    const entry = directoryIndex === null ? undefined : directory[directoryIndex]
    return {
      id: Math.min(...ids) as PersonId,
      name: entry?.name ?? bestName(members),
      kind: entry ? ('member' as const) : kindOf(members, domains, directory.length > 0),
      department: entry?.department ?? null,
      directoryIndex,
      aliases: ids.map((id) => ({ id, reason: clusters.reasonOf(id), joinedTo: null })),
    }
  })
  return { people, suggestions: [] }
}

/** The most used full name, else the most used name, else the address itself. */
function bestName(aliases: readonly KnownAlias[]): string {
  const uses = new Map<string, number>()
  for (const { names } of aliases) {
    for (const { name, uses: times } of names) {
      const shown = displayName(name)
      if (shown && !shown.includes('@')) uses.set(shown, (uses.get(shown) ?? 0) + times)
    }
  }
  const ranked = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
  return ranked.find((name) => nameKey(name).full) ?? ranked[0] ?? (aliases[0]?.address ?? '').replace(/^name:/, '')
}

function kindOf(aliases: readonly KnownAlias[], domains: ReadonlySet<string>, directoryKnown: boolean): PersonKind {
  if (aliases.some((alias) => alias.bot) || aliases.every((alias) => isRoleAddress(alias.address))) return 'service'
  const known = aliases.flatMap((alias) => domainOf(alias.address) ?? [])
  if (domains.size > 0 && known.length > 0) return known.some((domain) => domains.has(domain)) ? 'member' : 'external'
  return directoryKnown && known.length > 0 ? 'external' : 'member'
}
