import type { DirectoryEntry } from '../../../shared/model/person.ts'
import { domainOf } from './mailboxKind.ts'

/** Share of what was written that a domain needs to be taken for the organisation's own, when no directory says so. */
const DOMINANT_SHARE = 0.3

/**
 * Mail domains of the organisation: with a directory, those of at least two of its people (or of its only one); without, those
 * from which at least 30 % of the items were written. Empty where no domain stands out: then nobody is taken for an outsider.
 */
export function organisationDomains(
  aliases: readonly { readonly address: string; readonly written: number }[],
  directory: readonly DirectoryEntry[],
): ReadonlySet<string> {
  const weights = new Map<string, number>()
  const count = (address: string, weight: number) => {
    const domain = domainOf(address)
    if (domain) weights.set(domain, (weights.get(domain) ?? 0) + weight)
  }
  if (directory.length > 0) {
    for (const entry of directory) for (const address of entry.addresses) count(address, 1)
    const least = Math.min(2, directory.length)
    return new Set([...weights].filter(([, people]) => people >= least).map(([domain]) => domain))
  }
  for (const alias of aliases) count(alias.address, alias.written)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return new Set(
    [...weights].filter(([, weight]) => weight > 0 && weight >= total * DOMINANT_SHARE).map(([domain]) => domain),
  )
}
