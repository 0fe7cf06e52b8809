import type { TextLine } from './textLine.ts'

const KINDS: readonly { readonly opening: string; readonly begin: RegExp; readonly end: RegExp }[] = [
  {
    opening: '-----BEGIN',
    begin: /^-----BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK|MESSAGE)-----$/,
    end: /^-----END PGP /,
  },
  { opening: '-----BEGIN', begin: /^-----BEGIN PKCS7-----$/, end: /^-----END PKCS7-----$/ },
  { opening: 'BEGIN:', begin: /^BEGIN:V(?:CARD|CALENDAR)$/i, end: /^END:V(?:CARD|CALENDAR)$/i },
  // uuencode (POSIX), of files in old mail.
  { opening: 'begin ', begin: /^begin [0-7]{3} \S/, end: /^end$/ },
]
const FIRST_LETTERS = '-Bb'
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----'
const SIGNED_HEADER = /^(?:Hash|Charset|NotDashEscaped):/

/**
 * Where a block that a program wrote ends (excluded), when one begins at a line; the line itself otherwise. Known: signatures and keys
 * of OpenPGP (RFC 9580), what stands above a text it signed, cards and events (RFC 6350, RFC 5545), files in uuencode.
 */
export function machineBlockEnd(lines: readonly TextLine[], index: number): number {
  const text = lines[index]?.text ?? ''
  if (text === '' || !FIRST_LETTERS.includes(text.charAt(0))) return index
  if (text === SIGNED) return SIGNED_HEADER.test(lines[index + 1]?.text ?? '') ? index + 2 : index + 1
  const kind = KINDS.find(({ opening, begin }) => text.startsWith(opening) && begin.test(text))
  if (kind === undefined) return index
  for (let at = index + 1; at < lines.length; at++) if (kind.end.test(lines[at]?.text ?? '')) return at + 1
  return lines.length
}
