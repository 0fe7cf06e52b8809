import type { Correction } from '../../../shared/model/correction.ts'
import type { KnownAlias, ResolvedIdentities } from '../../../shared/model/identity.ts'
import type { DirectoryEntry } from '../../../shared/model/person.ts'
import { AliasClusters } from './aliasClusters.ts'
import { applyCorrections, correctedKeys, neverMerged } from './applyCorrections.ts'
import { type Candidate, describePeople } from './describePeople.ts'
import { mailboxOf } from './mailAddress.ts'
import { mailboxKind } from './mailboxKind.ts'
import { mergeByDirectory } from './mergeByDirectory.ts'
import { mergeByFullName, type NamedAlias } from './mergeByFullName.ts'
import { mergeByLegacyName } from './mergeByLegacyName.ts'
import { organisationDomains } from './organisationDomains.ts'
import { personalNames, settleContested } from './personalNames.ts'
import { nameKey } from './personName.ts'
import { suggestMerges } from './suggestMerges.ts'

/**
 * One person is one person. Aliases merge only where a correction, an export or the directory says so, where they reach one
 * mailbox, or where they carry the same full name and nothing speaks against it: measured, anything fuzzier makes blobs (Bird
 * et al. 2006, "Mining email social networks"), and is suggested instead. Corrections are in the order they were made. The same
 * aliases by address give the same people, whatever their order and ids. Empty for empty.
 *
 * @param suggest false leaves out the suggestions, which take half of the time
 */
export function resolveIdentities(
  aliases: readonly KnownAlias[],
  directory: readonly DirectoryEntry[],
  corrections: readonly Correction[],
  { suggest = true }: { readonly suggest?: boolean } = {},
): ResolvedIdentities {
  const candidates = candidatesOf(aliases.toSorted((a, b) => (a.address < b.address ? -1 : 1)))
  const nodeOf = new Map(candidates.map(({ alias }, node) => [alias.address, node]))
  // Aliases that are gone still stand between those that corrections joined with them.
  let size = candidates.length
  for (const key of [...correctedKeys(corrections)].sort()) if (!nodeOf.has(key)) nodeOf.set(key, size++)
  const clusters = new AliasClusters(size)

  applyCorrections(corrections, nodeOf, clusters)
  const lastRow = mergeByDirectory(directory, nodeOf, clusters)
  mergeByMailbox(candidates, clusters)
  mergeByProfile(candidates, clusters)
  const withheld = neverMerged(corrections)
  const free = candidates.filter(({ alias }) => !withheld.has(alias.address))
  mergeByLegacyName(
    free.map(({ node, alias: { address } }) => ({ node, address })),
    clusters,
  )
  const named = free
    .filter(({ mailbox }) => mailbox === null)
    .map((candidate) => namedAlias(candidate, directory[clusters.labelOf(candidate.node)]))
  const ownDomains = organisationDomains(aliases, directory)
  mergeByFullName(named, ownDomains, clusters)

  const people = describePeople({ candidates, directory, lastRow, corrections, clusters, ownDomains })
  return { people, suggestions: suggest ? suggestMerges(free, people, clusters) : [] }
}

function candidatesOf(sorted: readonly KnownAlias[]): Candidate[] {
  const names = settleContested(sorted.map(personalNames))
  return sorted.flatMap((alias, node) => {
    const own = names[node]
    return own ? [{ node, alias, names: own, mailbox: mailboxKind(alias, own) }] : []
  })
}

/** Forms of one address, such as those with a `+tag`, reach one mailbox. */
function mergeByMailbox(candidates: readonly Candidate[], clusters: AliasClusters): void {
  const first = new Map<string, number>()
  for (const { node, alias, mailbox } of candidates) {
    if (mailbox !== null && alias.address.includes('+')) continue
    const key = mailboxOf(alias.address)
    const same = first.get(key)
    if (same === undefined) first.set(key, node)
    else clusters.merge(same, node, 'same-address')
  }
}

/** Accounts that an export declares to be one, unless one of them is no single person's. */
function mergeByProfile(candidates: readonly Candidate[], clusters: AliasClusters): void {
  const byId = new Map(candidates.map((candidate) => [candidate.alias.id, candidate]))
  for (const { node, alias, mailbox } of candidates) {
    const others = alias.linked.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.node - b.node)
    for (const other of others) {
      if (mailbox === other.mailbox) clusters.merge(node, other.node, 'chat-profile')
    }
  }
}

/** An alias with its names and the directory's for its person. */
function namedAlias({ node, alias, names }: Candidate, entry: DirectoryEntry | undefined): NamedAlias {
  const declared = entry ? nameKey(entry.name) : undefined
  const keys =
    names.keys.some(({ words }) => words === declared?.words) || !declared?.full
      ? names.keys
      : [...names.keys, declared]
  return {
    node,
    address: alias.address,
    names: keys,
    namesakes: names.namesakes && !entry,
    weight: (entry ? 1e9 : 0) + alias.written + (alias.address.includes('@') ? 0.5 : 0),
  }
}
