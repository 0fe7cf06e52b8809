import type { AliasClusters } from './aliasClusters.ts'
import { type LegacyName, readLegacyName } from './legacyName.ts'
import { domainOf, localPartOf } from './mailAddress.ts'

/**
 * Merges Exchange and Notes names with the addresses that they stand for: two that name one directory entry, a wrapped address
 * with that address, and an entry with the only address of its organisation that begins with the entry's name.
 */
export function mergeByLegacyName(
  aliases: readonly { readonly node: number; readonly address: string }[],
  clusters: AliasClusters,
): void {
  const legacy = aliases.flatMap(({ node, address }) => {
    const name = readLegacyName(address)
    return name ? [{ node, name }] : []
  })
  if (legacy.length === 0) return
  const byAddress = new Map(aliases.map(({ node, address }) => [address, node]))
  const byEntry = new Map<string, number>()
  const byLocalPart = Map.groupBy(
    aliases.filter(({ address }) => address.includes('@') && readLegacyName(address) === null),
    ({ address }) => localPartOf(address),
  )
  for (const { node, name } of legacy) {
    const target = targetOf(name, byAddress, byLocalPart)
    if (target !== undefined) clusters.merge(target, node, 'legacy-name')
    if ('address' in name) continue
    const key = `${name.organisation}/${name.entry}`
    const same = byEntry.get(key)
    if (same === undefined) byEntry.set(key, node)
    else clusters.merge(same, node, 'legacy-name')
  }
}

function targetOf(
  name: LegacyName,
  byAddress: ReadonlyMap<string, number>,
  byLocalPart: ReadonlyMap<string, readonly { readonly node: number; readonly address: string }[]>,
): number | undefined {
  if ('address' in name) return byAddress.get(name.address)
  const candidates = (byLocalPart.get(name.entry) ?? []).filter(({ address }) => {
    const domain = domainOf(address) ?? ''
    return domain === name.domain || domain.split('.').at(-2) === name.organisation
  })
  return candidates.length === 1 ? candidates[0]?.node : undefined
}
