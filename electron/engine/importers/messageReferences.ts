import type { MessageHeaders } from './messageHeaders.ts'

/** A conversation deeper than this keeps its newest ancestors. */
const MAX_ANCESTORS = 100
const BRACKETED = /<\s*([^<>\s]+)\s*>/g
const MAX_KEY_LENGTH = 998

/** Message-ID without angle brackets; null where there is none. */
export function readMessageId(headers: MessageHeaders): string | null {
  const value = headers.first('message-id')
  return messageIds(value)[0] ?? null
}

/**
 * Message-IDs of the ancestors, each once, oldest first, the direct parent last (RFC 5322 section 3.6.4): those of References, then
 * the one of In-Reply-To. A message is never its own ancestor.
 */
export function readAncestors(headers: MessageHeaders, key: string | null): string[] {
  const references = headers.has('references') ? headers.all('references').flatMap(messageIds) : []
  const parent = headers.has('in-reply-to') ? messageIds(headers.first('in-reply-to'))[0] : undefined
  const ancestors = new Set(references)
  if (parent !== undefined) {
    ancestors.delete(parent)
    ancestors.add(parent)
  }
  if (key !== null) ancestors.delete(key)
  return [...ancestors].slice(-MAX_ANCESTORS)
}

/** What is between angle brackets; without any, words with an `@` where the value is nothing else. */
function messageIds(value: string): string[] {
  const bracketed = [...value.matchAll(BRACKETED)].map((match) => match[1] ?? '')
  if (bracketed.length > 0) return bracketed.filter((id) => id.length <= MAX_KEY_LENGTH)
  const words = value.split(/[\s,]+/).filter(Boolean)
  const alone = words.length === 1 || words.every((word) => word.includes('@'))
  return alone
    ? words.map((word) => word.replace(/^[<>]+|[<>]+$/g, '')).filter((id) => id !== '' && id.length <= MAX_KEY_LENGTH)
    : []
}
