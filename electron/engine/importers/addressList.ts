import { decodeHeaderText } from './encodedWords.ts'
import { remembering } from './remembering.ts'

/** One mailbox of an address header; at least one of the two is not empty. */
export interface Mailbox {
  /** Display name, decoded, as written. */
  readonly name: string
  /** Lower case, always with an `@`; empty where only a name is given, or an Exchange or Notes directory path. */
  readonly address: string
}

/** More recipients than this are a list, not people: what follows is dropped. */
const MAX_MAILBOXES = 2000
/** No name or address is longer. */
const MAX_TEXT = 1000

/** What lies between two commas, while it is being read. */
interface Piece {
  text: string
  angle: string | null
  comment: string
  quoted: boolean
}

const SPECIAL = /["(<:;\\[]/

/**
 * Mailboxes of From, To, Cc and the like (RFC 5322 section 3.4): quoted names, comments, routes, groups (their members; an
 * empty group such as `undisclosed-recipients:;` gives nothing), RFC 2047 names. Beyond the grammar: `;` separates like `,`;
 * `Last, First <address>` without quotation marks is one mailbox; `ada at example.org (Ada L)` is an address that Pipermail
 * hid; `</O=EXAMPLE/OU=.../CN=ADA>` gives a name without address. Linear in the length; never throws; empty gives nothing.
 */
export const parseAddressList: (value: string) => readonly Mailbox[] = remembering(readAddressList, 2000)

function readAddressList(value: string): Mailbox[] {
  const pieces = SPECIAL.test(value) ? readPieces(value) : value.split(',', MAX_MAILBOXES).map(plainPiece)
  const mailboxes: Mailbox[] = []
  for (const piece of joinLastFirst(pieces)) {
    const plain = piece.angle === null && piece.comment === '' && !piece.quoted
    const mailbox = plain ? toPlainMailbox(piece.text) : toMailbox(piece)
    if (mailbox.name !== '' || mailbox.address !== '') mailboxes.push(mailbox)
    if (mailboxes.length >= MAX_MAILBOXES) break
  }
  return mailboxes
}

/** A mailbox of a long list stands in other lists as well. */
const toPlainMailbox = remembering((text) => toMailbox(plainPiece(text)), 100)

function plainPiece(text: string): Piece {
  return { text, angle: null, comment: '', quoted: false }
}

function readPieces(value: string): Piece[] {
  const pieces: Piece[] = []
  let piece = plainPiece('')
  let groupOpen = false
  // Once a bracket or a quotation mark is not closed, no later one is: without this, hostile values take quadratic time.
  const lastClose = value.lastIndexOf('>')
  let quotesClose = true
  const finish = () => {
    pieces.push(piece)
    piece = plainPiece('')
  }
  for (let i = 0; i < value.length; i++) {
    const char = value[i] ?? ''
    if (char === '"') {
      const quoted: Quoted | null = quotesClose ? readQuoted(value, i) : null
      quotesClose = quoted !== null
      piece.text += quoted?.text ?? ''
      piece.quoted ||= quotesClose
      i = quoted?.end ?? i
    } else if (char === '(') {
      const end = commentEnd(value, i)
      piece.comment ||= value.slice(i + 1, end).trim()
      // A comment separates words.
      piece.text += ' '
      i = end
    } else if (char === '<') {
      const end = angleEnd(value, i, lastClose)
      piece.angle ??= value.slice(i + 1, end)
      i = end
    } else if (char === ',' || char === ';') {
      if (char === ';') groupOpen = false
      finish()
    } else if (char === ':' && !groupOpen && piece.angle === null && opensGroup(piece.text)) {
      groupOpen = true
      piece = plainPiece('')
    } else {
      piece.text += char
    }
    if (pieces.length >= MAX_MAILBOXES) return pieces
  }
  finish()
  return pieces
}

interface Quoted {
  readonly text: string
  /** Index of the closing quotation mark. */
  readonly end: number
}

/** Null where the quotation mark is never closed; it then says nothing. */
function readQuoted(value: string, start: number): Quoted | null {
  let text = ''
  for (let i = start + 1; i < value.length; i++) {
    const char = value[i] ?? ''
    if (char === '"') return { text, end: i }
    if (char === '\\' && i + 1 < value.length) text += value[++i] ?? ''
    else text += char
  }
  return null
}

/** Comments nest; one that is never closed ends with the value. */
function commentEnd(value: string, start: number): number {
  let depth = 0
  for (let i = start; i < value.length; i++) {
    const char = value[i]
    if (char === '\\') i++
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return i
  }
  return value.length
}

function angleEnd(value: string, start: number, lastClose: number): number {
  if (lastClose < start) {
    const next = value.indexOf('<', start + 1)
    return next < 0 ? value.length : next - 1
  }
  // `<"a>b"@example.org>`: a quoted local part may hold the bracket.
  const local = value[start + 1] === '"' ? readQuoted(value.slice(start + 1, start + 1 + MAX_TEXT), 0) : null
  const afterLocal = local ? start + 2 + local.end : start
  return value.indexOf('>', afterLocal <= lastClose ? afterLocal : start)
}

/** A colon inside an address (`smtp:ada@example.org`, an IPv6 literal) opens no group. */
function opensGroup(text: string): boolean {
  return !text.includes('@') && !/^\s*(?:smtp|mailto|x400|fax|ex)$/i.test(text)
}

/** `Last, First <address>`: the comma belongs to the name where one of its sides cannot be a whole name. */
function joinLastFirst(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (before && piece.angle !== null && isLastName(before, piece.text)) {
      joined[joined.length - 1] = { ...piece, text: `${before.text.trim()}, ${piece.text.trim()}` }
    } else joined.push(piece)
  }
  return joined
}

function isLastName(before: Piece, after: string): boolean {
  if (before.angle !== null || before.quoted || before.comment !== '' || /[@,]/.test(before.text)) return false
  const lastNames = words(before.text)
  const firstNames = words(after)
  if (lastNames.length === 0 || lastNames.length > 3 || firstNames.length === 0) return false
  return lastNames.length === 1 || firstNames.length === 1 || (firstNames[1] ?? '').replace('.', '').length === 1
}

function words(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean)
}

const ADDRESS = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/
const PLAIN_ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*$/
const PLAIN_NAME = /^[\w.-]+(?: [\w.-]+)*$/
const HIDDEN_ADDRESS = /^(\S+) at ((?:[\w-]+\.)+[\w-]+)$/

function toMailbox({ text: written, angle, comment: remark }: Piece): Mailbox {
  const text = squeeze(written.slice(0, MAX_TEXT))
  const comment = remark.slice(0, MAX_TEXT)
  if (angle === null && PLAIN_ADDRESS.test(text)) return { name: cleanName(comment), address: text.toLowerCase() }
  if (angle !== null) {
    const address = cleanAddress(angle)
    const name = cleanName(text === '' ? comment : text)
    if (address !== '') return { name: name.toLowerCase() === address ? '' : name, address }
    // `Ada Lovelace <Ada Lovelace>`, a directory path, or nothing between the brackets.
    return name === '' || name.includes('@')
      ? bareMailbox(name === '' ? squeeze(angle.slice(0, MAX_TEXT)) : name, '')
      : { name, address: '' }
  }
  return bareMailbox(text, comment)
}

/** Text without brackets: an address, a hidden address, or a name only. */
function bareMailbox(text: string, comment: string): Mailbox {
  const hidden = text.includes(' at ') ? HIDDEN_ADDRESS.exec(text) : null
  if (hidden) return { name: cleanName(comment), address: `${hidden[1] ?? ''}@${hidden[2] ?? ''}`.toLowerCase() }
  // A comment alone is a remark: `unlisted-recipients:; (no To-header on input)`.
  if (!text.includes('@'))
    return { name: isDirectoryPath(text) || NOBODY.test(text) ? '' : cleanName(text), address: '' }
  if (NOBODY.test(text) || isDirectoryPath(text)) return { name: '', address: '' }
  const match = ADDRESS.exec(text)
  if (!match) return text.startsWith('@') ? { name: '', address: '' } : { name: '', address: cleanAddress(text) }
  const rest = squeeze(text.slice(0, match.index) + text.slice(match.index + match[0].length))
  return { name: cleanName(rest || comment), address: cleanAddress(match[0]) }
}

/** Lower case, without route, `smtp:` prefix and stray marks; empty where it holds no address. */
function cleanAddress(text: string): string {
  if (text.length > MAX_TEXT) return ''
  if (PLAIN_ADDRESS.test(text)) return text.toLowerCase()
  let address = squeeze(text)
  // Obsolete route, `@a.example,@b.example:ada@example.org`.
  if (address.startsWith('@')) address = address.slice(address.indexOf(':') + 1)
  address = address.replace(/^(?:mailto|smtp):\s*/i, '').replace(/^['"<\s]+|['">.,;\s]+$/g, '')
  if (isDirectoryPath(address)) return ''
  const hidden = HIDDEN_ADDRESS.exec(address)
  if (hidden) return `${hidden[1] ?? ''}@${hidden[2] ?? ''}`.toLowerCase()
  // Gateways repeat the organisation, `ada@example.org@EXAMPLE`; quotation marks and blanks around dots say nothing.
  const [local = '', domain = ''] = decodeHeaderText(address)
    .replace(/\s*([.@])\s*/g, '$1')
    .split('@')
  const bare = local.replaceAll('"', '').replace(/^'(.*)'$/, '$1')
  return bare === '' || domain === '' || /[\s,:;<>()]/.test(bare + domain) ? '' : `${bare}@${domain}`.toLowerCase()
}

/** What mail programs write in the place of recipients that they do not show. */
const NOBODY = /^\W*(?:\?\?s)?(?:undisclosed|unlisted|suppressed)[- _]?recipients?\b/i

/** Exchange `/O=ORG/OU=.../CN=NAME` and Notes `Name/HOU/ECT@ECT`: they name a directory entry, not a mailbox. */
function isDirectoryPath(text: string): boolean {
  return /^'?\/?o=[^/]*\//i.test(text) || (text.includes('/') && /^[^@]*\/[^@]*(?:@[^.@]*)*$/.test(text))
}

function cleanName(text: string): string {
  if (text === '' || PLAIN_NAME.test(text)) return text
  const name = decodeHeaderText(text)
  if (!/[\p{L}\p{N}]/u.test(name)) return ''
  const unquoted = /^'(.*)'$/.exec(name) ?? /^"(.*)"$/.exec(name)
  return squeeze(unquoted?.[1] ?? name)
}

function squeeze(text: string): string {
  const trimmed = text.trim()
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}
