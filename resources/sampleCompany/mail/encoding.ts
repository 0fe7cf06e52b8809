/** Encodings of RFC 2045 (quoted-printable, base64) and RFC 2047 (words in headers). */

const CP1252: Readonly<Record<string, number>> = {
  '€': 0x80, '‚': 0x82, '„': 0x84, '…': 0x85, 'Š': 0x8a, 'Œ': 0x8c, 'Ž': 0x8e, '‘': 0x91, '’': 0x92, '“': 0x93,
  '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, '™': 0x99, 'š': 0x9a, 'œ': 0x9c, 'ž': 0x9e, 'Ÿ': 0x9f,
} // prettier-ignore

export type Charset = 'utf-8' | 'iso-8859-1' | 'windows-1252'

/** The bytes of a text, or null where the charset lacks a character. */
export function encodeCharset(text: string, charset: Charset): Buffer | null {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8')
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const mapped =
      code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : charset === 'windows-1252' ? CP1252[character] : undefined
    if (mapped === undefined) return null
    bytes.push(mapped)
  }
  return Buffer.from(bytes)
}

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** Lines of at most 76 characters; a blank at the end of a line is encoded so that no relay strips it. */
export function quotedPrintable(bytes: Buffer): string {
  const lines: string[] = []
  for (const line of splitLines(bytes)) {
    let current = ''
    for (const [index, byte] of line.entries()) {
      const blank = (byte === 0x20 || byte === 0x09) && index === line.length - 1
      const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x3d && !blank
      const next = plain ? String.fromCharCode(byte) : hex(byte)
      if (current.length + next.length > 75) {
        lines.push(`${current}=`)
        current = ''
      }
      current += next
    }
    lines.push(current)
  }
  return lines.join('\n')
}

function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let index = bytes.indexOf(10, start); index >= 0; index = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, index))
    start = index + 1
  }
  return [...lines, bytes.subarray(start)]
}

export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{76}(?=.)/g, '$&\n')
}

/** A header's text: as it is when ASCII, else encoded words of whole characters, folded between them. */
export function headerText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = []
  let chunk = ''
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > 42) {
      words.push(chunk)
      chunk = ''
    }
    chunk += character
  }
  return [...words, chunk].map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\n ')
}

/** `Ada L <ada@example.org>`; the name is quoted or encoded where it needs to be. */
export function headerMailbox(name: string, address: string): string {
  const encoded = headerText(name)
  const written = encoded === name && /[^\w '-]/.test(name) ? `"${name.replaceAll('"', '')}"` : encoded
  return `${written} <${address}>`
}
