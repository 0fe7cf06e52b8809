/** Local parts of addresses behind which there is no single person; French and English. */
const ROLE_LOCAL_PARTS =
  /^(?:no-?_?-?reply|ne-?pas-?repondre|do-?not-?reply|donotreply|mailer-?daemon|postmaster|hostmaster|webmaster|root|abuse|bounces?|notifications?|notify|alerts?|alertes?|news|newsletter|lettre-?info|info|infos|contact|admin|administrator|administrateur|support|help|helpdesk|assistance|service-?desk|sav|sales|ventes|compta|accueil|reception|rh|hr|jobs|recrutement|office|team|equipe|all|tous|everyone|staff|announce(?:ments?)?|annonces?|exchange-?administrator|listserv|majordomo|undisclosed-recipients)(?:[+._-].*)?$/

/** True where the address belongs to a program, a list or a function rather than to a person. */
export function isRoleAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  if (at <= 0) return false
  return ROLE_LOCAL_PARTS.test(address.slice(0, at))
}

/** Domain of an address, lower case; null for chat handles and names. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@')
  return at > 0 && at < address.length - 1 ? address.slice(at + 1).toLowerCase() : null
}
