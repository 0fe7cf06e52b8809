import type { KnownAlias } from '../../../shared/model/identity.ts'
import { domainOf, localPartOf } from './mailAddress.ts'
import { type FunctionKind, isListName, isRoomName, kindOfAddress } from './mailboxPatterns.ts'
import { type PersonalNames, personalNames } from './personalNames.ts'
import { isImpersonalName } from './personName.ts'

/** So much of what an address wrote must have been written by programs for it to be one. */
const AUTOMATED_SHARE = 0.9
const LEAST_AUTOMATED = 5
/** So much of what an address was sent must have come through lists for it to be one that never wrote. */
const LISTED_SHARE = 0.95
const LEAST_LISTED = 20
/** An address called by so many names, none of them half of the time, is nobody's. */
const MOST_NAMES = 5

/**
 * What is behind an alias where it is not a single person, null where it may be one. First what the export says, then what
 * address and names say, then how it behaves: a list never writes, a program writes what programs write, from a shared mailbox
 * several people write.
 */
export function mailboxKind(alias: KnownAlias, people: PersonalNames = personalNames(alias)): FunctionKind | null {
  if (alias.bot) return 'service'
  return byAddress(alias, people) ?? byNames(alias, people) ?? byBehaviour(alias, people)
}

function byAddress(alias: KnownAlias, people: PersonalNames): FunctionKind | null {
  const kind = kindOfAddress(alias.address)
  if (kind === null || spellsItsName(alias.address, people)) return null
  if (kind !== 'list') return kind
  // What writes is no list: at a list's host a newsletter, elsewhere several people.
  if (alias.written <= alias.received * 0.05) return kind
  return people.keys.length > 0 ? null : 'shared'
}

/**
 * `jobs.steve@` of Steve Jobs, where every part of the address is a word of the name; `info@ada-lovelace.example`, where the domain
 * is all of it.
 */
function spellsItsName(address: string, { keys }: PersonalNames): boolean {
  const parts = localPartOf(address)
    .split(/[._-]+/)
    .filter((part) => part.length > 1)
  const home = (domainOf(address)?.split('.').at(-2) ?? '').replaceAll('-', '')
  return keys.some(({ words }) => {
    const own = words.split(' ')
    return (parts.length > 1 && parts.every((part) => own.includes(part))) || home === own.join('')
  })
}

function byNames({ names, address, written }: KnownAlias, people: PersonalNames): FunctionKind | null {
  let [total, rooms, lists, functions] = [0, 0, 0, 0]
  for (const { name, uses } of names) {
    total += uses
    if (isRoomName(name)) rooms += uses
    else if (isListName(name)) lists += uses
    else if (isImpersonalName(name) && !isMailboxPlace(name, address)) functions += uses
  }
  if (total === 0) return null
  if (rooms > total / 2) return 'room'
  if (people.keys.length > 0) return null
  if (lists + functions <= total / 2) return null
  return lists >= functions && written === 0 ? 'list' : 'shared'
}

/** `Home`, `work` and the like beside a person's address say where, not who. */
function isMailboxPlace(name: string, address: string): boolean {
  return address.includes('@') && /^\W*(?:e-?mail|mail|home|work|unknown)\W*$/i.test(name)
}

function byBehaviour(alias: KnownAlias, people: PersonalNames): FunctionKind | null {
  if (alias.automated >= LEAST_AUTOMATED && alias.automated >= alias.written * AUTOMATED_SHARE) return 'service'
  if (people.keys.length > 0) return null
  if (people.people > 2) return 'shared'
  if (alias.written === 0) {
    return alias.listed >= LEAST_LISTED && alias.listed >= alias.received * LISTED_SHARE ? 'list' : null
  }
  const uses = alias.names.map((name) => name.uses)
  const total = uses.reduce((sum, count) => sum + count, 0)
  return uses.length >= MOST_NAMES && Math.max(...uses) * 2 < total ? 'shared' : null
}
