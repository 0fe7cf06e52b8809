/** Reply and forward prefixes in the languages of mail clients, with an optional counter: `Re[2]:`, `RÉF :`, `AW:`, `TR:`, `Fwd:`. */
const REPLY = /^\s*(?:re|ré|réf|aw|antw|sv|odp|rif|rv)\s*(?:\[\d+\]|\(\d+\))?\s*:\s*/i
const FORWARD = /^\s*(?:fw|fwd|tr|wg|rv|i)\s*(?:\[\d+\]|\(\d+\))?\s*:\s*/i
const LIST_TAG = /^\s*\[[^\]]{1,40}\]\s*/

export interface Subject {
  /** Without prefixes and list tags, lower case, white space folded: equal for all messages of a conversation. */
  readonly base: string
  readonly reply: boolean
  readonly forward: boolean
}

/** RFC 5256 section 2.1 in spirit, with French, German and Spanish prefixes. The empty subject has the empty base. */
export function parseSubject(subject: string): Subject {
  let base = subject.slice(0, 1000)
  let reply = false
  let forward = false
  for (;;) {
    const rest = base.replace(REPLY, '')
    if (rest !== base) {
      reply = true
      base = rest
      continue
    }
    const unforwarded = base.replace(FORWARD, '')
    if (unforwarded !== base) {
      forward = true
      base = unforwarded
      continue
    }
    const untagged = base.replace(LIST_TAG, '')
    if (untagged === base || untagged === '') break
    base = untagged
  }
  return { base: base.toLowerCase().replace(/\s+/g, ' ').trim(), reply, forward }
}
