import { TextDecoder } from 'node:util'
import { decodeMailText } from './mailCharset.ts'

/**
 * Text of a file: UTF-16 where it starts with that byte order mark, else in the named charset, else UTF-8 where it is
 * valid, else windows-1252. Never throws.
 */
export function decodeDocumentText(bytes: Uint8Array, charset = ''): string {
  const wide = wideEncoding(bytes)
  return wide ? new TextDecoder(wide).decode(bytes) : decodeMailText(bytes, charset)
}

/**
 * Whether the beginning of a file looks like text: no NUL (but for UTF-16) and hardly any control characters, which both
 * tell text in any other encoding from a binary format. True for nothing at all.
 */
export function looksLikeText(head: Uint8Array): boolean {
  if (wideEncoding(head)) return true
  if (head.includes(0)) return false
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0)
  return controls <= head.length * MAX_CONTROL_SHARE
}

/** Text has tabs, line ends, form feeds and, in logs of terminals, escapes; random bytes have one other control in nine. */
const MAX_CONTROL_SHARE = 0.02

function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}
