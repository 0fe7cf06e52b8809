import type { DirectoryEntry } from '../../../shared/model/person.ts'
import { domainOf, isPublicDomain } from './mailAddress.ts'

/** Share of what was written that a domain needs to be taken for the organisation's own, when no directory says so. */
const DOMINANT_SHARE = 0.3

/**
 * Mail domains of the organisation: with a directory, those of at least two of its people (or of its only one); without, those
 * from which at least 30 % of the items were written. Never a public provider's. Empty where no domain stands out: then nobody
 * is taken for an outsider.
 */
export function organisationDomains(
  aliases: readonly { readonly address: string; readonly written: number }[],
  directory: readonly DirectoryEntry[],
): ReadonlySet<string> {
  const weights = new Map<string, number>()
  let total = 0
  const count = (address: string, weight: number) => {
    const domain = domainOf(address)
    if (domain === null) return
    total += weight
    if (!isPublicDomain(domain)) weights.set(domain, (weights.get(domain) ?? 0) + weight)
  }
  if (directory.length > 0) {
    for (const entry of directory) for (const address of entry.addresses) count(address, 1)
    const least = Math.min(2, directory.length)
    return new Set([...weights].filter(([, people]) => people >= least).map(([domain]) => domain))
  }
  for (const alias of aliases) count(alias.address, alias.written)
  return new Set(
    [...weights].filter(([, weight]) => weight > 0 && weight >= total * DOMINANT_SHARE).map(([domain]) => domain),
  )
}

/** True for an organisation's domain and those below it: `mail.example.org` of `example.org`. */
export function isOwnDomain(domain: string, own: ReadonlySet<string>): boolean {
  for (let rest = domain; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (own.has(rest)) return true
    if (!rest.includes('.')) return false
  }
}
