import type { DirectoryEntry } from '../../../shared/model/person.ts'
import type { AliasClusters } from './aliasClusters.ts'
import { nameKey } from './personName.ts'

/**
 * Joins the aliases that the directory lists for one person and labels them with the position of the entry, so that two people
 * of the directory never merge. Rows of one name that share an address are one person's, the last row counting; an address
 * that two names share is its first bearer's. An entry without addresses has the alias of its bare name, unless another row
 * has that name too. Gives the last row of each labelled node's person, by label.
 */
export function mergeByDirectory(
  directory: readonly DirectoryEntry[],
  nodeOf: ReadonlyMap<string, number>,
  clusters: AliasClusters,
): ReadonlyMap<number, number> {
  const lastRow = new Map<number, number>()
  const namedOnce = uniqueNames(directory)
  for (const [row, entry] of directory.entries()) {
    const nodes = nodesOf(entry, nodeOf, namedOnce)
    const known = nodes.find((node) => {
      const label = clusters.labelOf(node)
      return label >= 0 && sameName(directory[label]?.name, entry.name)
    })
    const label = known === undefined ? row : clusters.labelOf(known)
    const own = nodes.filter((node) => clusters.labelOf(node) < 0 || clusters.labelOf(node) === label)
    const centre = known ?? own[0]
    if (centre === undefined) continue
    if (clusters.labelOf(centre) < 0) clusters.label(centre, label)
    for (const node of own) clusters.merge(centre, node, 'directory')
    lastRow.set(label, row)
  }
  return lastRow
}

function nodesOf(
  entry: DirectoryEntry,
  nodeOf: ReadonlyMap<string, number>,
  namedOnce: ReadonlySet<string>,
): readonly number[] {
  if (entry.addresses.length > 0) return entry.addresses.flatMap((address) => nodeOf.get(address.toLowerCase()) ?? [])
  const bare = entry.name.toLowerCase()
  if (!namedOnce.has(nameKey(entry.name).words)) return []
  return [`name:${bare}`, `name:${bare.replace(/\s+/g, ' ').trim()}`]
    .flatMap((key) => nodeOf.get(key) ?? [])
    .slice(0, 1)
}

function uniqueNames(directory: readonly DirectoryEntry[]): ReadonlySet<string> {
  const rows = Map.groupBy(directory, ({ name }) => nameKey(name).words)
  return new Set([...rows].filter(([words, entries]) => words !== '' && entries.length === 1).map(([words]) => words))
}

function sameName(a: string | undefined, b: string): boolean {
  return a !== undefined && nameKey(a).words === nameKey(b).words
}
