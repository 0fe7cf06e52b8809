import { type Mailbox, parseAddressList } from './addressList.ts'
import { remembering } from './remembering.ts'

/** Characters of a field of names that are looked at. */
const MAX_LENGTH = 1 << 15
const PLAIN_NAME = /^[\w.-]+(?: [\w.-]+)*$/

/**
 * A display name from a corporate address book as a person would say it: `Lovelace, Ada` becomes `Ada Lovelace` where there is
 * exactly one comma; quotation marks, a trailing `(Department)`, `@ORG` and a Notes path (`Ada Lovelace/HOU/ECT@ECT`) go. A name that is
 * nothing but an address gives the empty string.
 */
export function normaliseDisplayName(name: string): string {
  return PLAIN_NAME.test(name) ? name : rememberedName(name)
}

const rememberedName = remembering(readName, 100)

function readName(name: string): string {
  const plain = name
    .replace(/["“”]/g, '')
    .replace(/^\s*'|'\s*$/g, '')
    .replace(/<[^>]*>.*$/, '')
    .replace(/\s+\([^()]*\)\s*$/, '')
    .replace(/\s*@\s*[\w-]+\s*$/, '')
    .replace(/(?:\/[\w&' -]+)+(?:@[\w-]*)*\s*$/, '')
    .replace(/[\s,]+$/, '')
    .trim()
  if (/\S@\S/.test(plain)) return ''
  const parts = plain.split(',')
  const [last = '', first = ''] = parts
  const ordered = parts.length === 2 && first.trim() !== '' ? `${first.trim()} ${last.trim()}` : plain
  return ordered.replace(/\s+/g, ' ')
}

/**
 * Mailboxes of an `X-From`, `X-To` or `X-cc` field, which an Exchange or Notes archive kept beside bare addresses (as in the
 * Enron corpus), in the order of the addresses, with normalised names; the name is empty where an entry has only an address.
 */
export const parseDirectoryEntries: (value: string) => readonly Mailbox[] = remembering(readDirectoryEntries, 2000)

function readDirectoryEntries(value: string): readonly Mailbox[] {
  const unwrapped = value
    .slice(0, MAX_LENGTH)
    .replace(/'("[^"]*"\s*<[^>]*>[^',]*)'/g, '$1')
    // `All Worldwide@EXAMPLE`: an address book's entry, where a mail address would have a dot.
    .replace(/\s?@\s?[\w-]+(?=\s*(?:[,;<>'"]|$))/g, '')
  return parseAddressList(unwrapped).map(({ name, address }) => ({ name: normaliseDisplayName(name), address }))
}
