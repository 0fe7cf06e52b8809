import type { PersonKind } from '../../../shared/model/person.ts'
import { domainOf } from './mailAddress.ts'
import type { FunctionKind } from './mailboxPatterns.ts'
import { isOwnDomain } from './organisationDomains.ts'

/** What precedes where the aliases of one person are of several kinds. */
const PRECEDENCE = ['service', 'list', 'room', 'shared'] as const satisfies readonly FunctionKind[]

/**
 * The kind of whoever has these aliases and is not in the directory: a program where one of them is, nobody where none may be a
 * person's, and otherwise of the organisation or not by its domains. Without any domain known, everybody is of it.
 */
export function kindOfPerson(
  aliases: readonly { readonly address: string; readonly bot: boolean; readonly mailbox: FunctionKind | null }[],
  ownDomains: ReadonlySet<string>,
  directoryKnown: boolean,
): PersonKind {
  if (aliases.some(({ bot }) => bot)) return 'service'
  const nobody = aliases.map(({ mailbox }) => mailbox)
  if (!nobody.includes(null)) return PRECEDENCE.find((kind) => nobody.includes(kind)) ?? 'shared'
  const domains = aliases.flatMap(({ address }) => domainOf(address) ?? [])
  if (domains.length === 0) return 'member'
  if (ownDomains.size > 0) return domains.some((domain) => isOwnDomain(domain, ownDomains)) ? 'member' : 'external'
  return directoryKnown ? 'external' : 'member'
}
