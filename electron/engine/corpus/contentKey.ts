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
  const words = item.text.replace(/[^\p{L}\p{N}]+/gu, '')
  const identity = [item.kind, who, when, where, parseSubject(item.subject).base, words].join('\n')
  return hash('sha256', identity, 'buffer').subarray(0, 16)
}
