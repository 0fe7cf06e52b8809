import type { ParticipantRole } from '../../../shared/model/item.ts'
import type { RawParticipant } from '../../../shared/model/rawItem.ts'
import { type Mailbox, parseAddressList } from './addressList.ts'
import { parseDirectoryEntries } from './displayName.ts'
import type { MessageHeaders } from './messageHeaders.ts'

/** Header field, role, and the field of some archives that has the names where the first has only addresses. */
const FIELDS: readonly (readonly [field: string, role: ParticipantRole, names: string])[] = [
  ['from', 'author', 'x-from'],
  ['to', 'to', 'x-to'],
  ['cc', 'cc', 'x-cc'],
  ['bcc', 'bcc', 'x-bcc'],
]

/**
 * Everybody that the headers name, once for each role, in the order of the message. Sender counts only where it is not the
 * author; it is the author where there is no From. X-From, X-To, X-cc and X-bcc give names to bare addresses where both list
 * as many entries.
 */
export function readParticipants(headers: MessageHeaders): RawParticipant[] {
  const participants: RawParticipant[] = []
  for (const [field, role, names] of FIELDS) {
    const mailboxes = headers.all(field).flatMap(parseAddressList)
    const named = headers.has(names) ? nameMailboxes(mailboxes, headers.first(names)) : mailboxes
    // Bcc repeats Cc in some archives (Enron): the open role stands.
    addOnce(participants, named, role, role === 'bcc' ? ['cc', 'bcc'] : [role])
  }
  return withSender(participants, headers)
}

function nameMailboxes(mailboxes: readonly Mailbox[], namesField: string): readonly Mailbox[] {
  if (mailboxes.length === 0)
    return parseDirectoryEntries(namesField).filter(({ name, address }) => name + address !== '')
  if (mailboxes.every(({ name }) => name !== '')) return mailboxes
  const entries = parseDirectoryEntries(namesField)
  if (entries.length !== mailboxes.length) return mailboxes
  return mailboxes.map((mailbox, i) => (mailbox.name === '' ? { ...mailbox, name: entries[i]?.name ?? '' } : mailbox))
}

function addOnce(
  to: RawParticipant[],
  mailboxes: readonly Mailbox[],
  role: ParticipantRole,
  roles: readonly ParticipantRole[],
): void {
  const seen = new Set(to.filter((known) => roles.includes(known.role)).map(identity))
  for (const mailbox of mailboxes) {
    const key = identity(mailbox)
    if (seen.has(key)) continue
    seen.add(key)
    to.push({ role, ...mailbox })
  }
}

function identity({ name, address }: Mailbox): string {
  return address || `name:${name}`
}

function withSender(participants: RawParticipant[], headers: MessageHeaders): RawParticipant[] {
  const [sender] = parseAddressList(headers.first('sender'))
  if (!sender) return participants
  const authors = participants.filter(({ role }) => role === 'author')
  if (authors.length === 0) return [{ role: 'author', ...sender }, ...participants]
  if (authors.some((author) => identity(author) === identity(sender))) return participants
  return [...participants, { role: 'sender', ...sender }]
}
