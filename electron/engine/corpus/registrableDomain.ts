import { domainOf, isPublicDomain } from './mailAddress.ts'

/** Second levels below which countries register names: `co.uk`, `gouv.fr`, `com.br`. */
const SHARED_LEVEL =
  /^(?:co|com|net|org|ac|edu|gov|gouv|gob|gub|govt|asso|nom|mil|or|ne|go|gr|lg|ad|ed|sch|ltd|plc|nhs|police|id|in|firm|gen|web|press|presse|tm|prd|geek|school|maori|iwi|k12)$/
const COUNTRY = /^[a-z]{2}$/
const NUMBERS = /^[\d.]+$/

/**
 * The domain that an organisation registered, of an address at it: the last two labels, or three where a country registers names below
 * a second level of its own (a short list of those in use, not the whole Public Suffix List). Null for a public mail provider, where
 * an address says nothing of an organisation, and for what is no address.
 */
export function registrableDomain(address: string): string | null {
  const domain = domainOf(address)
  if (domain === null || isPublicDomain(domain) || NUMBERS.test(domain)) return null
  const labels = domain.split('.').filter(Boolean)
  const [top = '', second = ''] = labels.toReversed()
  const length = COUNTRY.test(top) && SHARED_LEVEL.test(second) ? 3 : 2
  if (labels.length < length) return null
  const registered = labels.slice(-length).join('.')
  return isPublicDomain(registered) ? null : registered
}
