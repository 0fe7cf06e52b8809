/** Domain of an address, lower case; null for chat handles and names. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@')
  return at > 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null
}

/** What stands before the last `@`, lower case; empty for chat handles and names. */
export function localPartOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase()
}

/** Where anybody can have an address: such a domain says nothing about who somebody is. French and worldwide providers. */
const PUBLIC_DOMAINS =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|mail|proton|protonmail|pm|fastmail|hey|zoho|yandex|qq|163|126|foxmail|naver|rediffmail|orange|wanadoo|free|laposte|sfr|neuf|bbox|numericable|t-online|web|posteo|att|comcast|verizon|juno|earthlink|compuserve|bellsouth|sbcglobal|cox|btinternet|ntlworld)\.(?:com?|fr|de|net|org|me|ch|be|ca|it|es|ru|jp|cn|in|br|ai|co\.uk|com\.\w\w|co\.\w\w)|.*\.rr\.com|users\.noreply\.(?:github|gitlab)\.com|mailbox\.org)$/

export function isPublicDomain(domain: string): boolean {
  return PUBLIC_DOMAINS.test(domain)
}

/**
 * The mailbox that an address reaches, where its form alone tells: without a `+tag` (RFC 5233), for Google without dots and under
 * one domain (its own rule), for GitHub's hidden addresses without the number before the name. Other addresses stay as they are.
 */
export function mailboxOf(address: string): string {
  const domain = domainOf(address)
  if (domain === null) return address
  const local = localPartOf(address)
  if (domain === 'users.noreply.github.com') return `${local.replace(/^\d+\+/, '')}@${domain}`
  const plus = local.indexOf('+')
  // Lists and bounces put the recipient after the `+`.
  const base = plus > 1 && !/[=@]/.test(local) ? local.slice(0, plus) : local
  if (domain === 'gmail.com' || domain === 'googlemail.com') return `${base.replaceAll('.', '')}@gmail.com`
  return `${base}@${domain}`
}
