import { hash } from 'node:crypto'
import type { RawItem } from '../../../shared/model/rawItem.ts'
import { parseSubject } from './subject.ts'

/**
 * 16 bytes that every copy of an item shares: who wrote it, when, the subject without prefixes, and the letters and digits
 * of the text, so that other line breaks or white space do not make it another. A document counts whatever its date, a chat
 * message only within its channel.
 */
export function contentKey(
  item: Pick<RawItem, 'kind' | 'participants' | 'date' | 'subject' | 'text' | 'place'>,
): Uint8Array {
  const author = item.participants.find((participant) => participant.role === 'author')
  const who = author ? author.address || author.name.toLowerCase() : ''
  const when = item.kind === 'document' ? '' : String(item.date)
  const where = item.kind === 'chat' ? (item.place ?? '') : ''
  const identity = [item.kind, who, when, where, parseSubject(item.subject).base, ''].join('\n')
  return sha256(identity, item.text).subarray(0, 16)
}

const NEITHER = /[^\p{L}\p{N}]+/gu
/** Of the ASCII characters, 1 for letters and digits. */
const KEPT = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0))
const ascii = Buffer.alloc(256 * 1024)

/** Of `identity` and the letters and digits of `text`. Most mail is ASCII, which is cut down in place, in a fraction of the time. */
function sha256(identity: string, text: string): Buffer {
  const start = identity.length * 3 < ascii.length ? ascii.write(identity) : ascii.length
  if (start + text.length * 3 > ascii.length) return hash('sha256', identity + text.replace(NEITHER, ''), 'buffer')
  const end = start + ascii.write(text, start)
  let kept = start
  for (let index = start; index < end; index++) {
    const byte = ascii[index] ?? 0
    if (byte > 127) return hash('sha256', identity + text.replace(NEITHER, ''), 'buffer')
    ascii[kept] = byte
    kept += KEPT[byte] ?? 0
  }
  return hash('sha256', ascii.subarray(0, kept), 'buffer')
}
