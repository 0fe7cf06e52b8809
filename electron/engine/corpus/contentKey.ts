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
  const words = lettersAndDigits(item.text)
  const identity = [item.kind, who, when, where, parseSubject(item.subject).base, words].join('\n')
  return hash('sha256', identity, 'buffer').subarray(0, 16)
}

const NEITHER = /[^\p{L}\p{N}]+/gu
const scratch = Buffer.alloc(64 * 1024)

/** Most mail is ASCII, of which a loop over the letters takes a fifth of the time. */
function lettersAndDigits(text: string): string {
  if (text.length > scratch.length) return text.replace(NEITHER, '')
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 127) return text.replace(NEITHER, '')
    const lower = code | 32
    if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) scratch[length++] = code
  }
  return scratch.toString('latin1', 0, length)
}
