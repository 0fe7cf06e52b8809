import { containment, leadingHashes, openingHash, type TextSketch } from './textSketch.ts'

/** A message or document as its sender's behaviour is read from it. */
export interface SentItem {
  readonly id: number
  /** Milliseconds; null where unknown. */
  readonly date: number | null
  readonly sketch: TextSketch
  /** Without prefixes, digits and punctuation: the same for all issues of a newsletter. */
  readonly subject: string
  readonly recipients: number
  /** It answers or forwards something. */
  readonly reply: boolean
  /** Its headers say that a program sent it. */
  readonly automated: boolean
  /** Its text says how to be sent no more. */
  readonly optOut: boolean
  /** It came through a list, whose footer may be what says so. */
  readonly bulk: boolean
  /** Somebody else answered it. */
  readonly answered: boolean
}

/** What others do with an address. */
export interface SenderEchoes {
  /** Items that others sent to it. */
  readonly received: number
  /** Its items that others answered. */
  readonly answered: number
}

/** Share of those who write much to whom somebody must have written, for letters to be seen in a library. */
const USUAL = 0.5

/** Whether a library shows who writes to whom; `senders` are what each sent and got. */
export function areLettersSeen(senders: Iterable<{ readonly sent: number; readonly received: number }>): boolean {
  let writers = 0
  let writtenTo = 0
  for (const { sent, received } of senders) {
    if (sent < LEAST_ITEMS.silent) continue
    writers++
    if (received > 0) writtenTo++
  }
  return writtenTo > USUAL * writers
}

export interface SenderBehaviour {
  /** A program, a newsletter or a bulletin writes from this address. */
  readonly machine: boolean
  /** Items that say what an earlier one of the same sender had said. */
  readonly repeated: readonly number[]
}

/** From as many items on, each sign tells something. */
const LEAST_ITEMS = { declared: 4, formal: 8, silent: 20 }
/** Share of its items up to which an answer, or a letter to it, is an accident: somebody pressed Reply. */
const STRAY = 0.02
/** From as many items on, one accident is forgiven. */
const FORGIVEN_FROM = 10
const MOST = 0.5
export const MANY_RECIPIENTS = 20
/** A text that is to four fifths in another is the same. */
const SAME = 0.8
/** Shorter texts are alike by chance: `Thanks, that is fine.` */
const LEAST_HASHES = 16
const MOST_COMPARED = 12

/**
 * How a sender behaves, from all that it sent, the oldest first. Taken for a program are those who are never answered nor written to,
 * answer and forward nothing, and all of whose mail says how to be sent no more, without a list that would say so, or most of it says so or
 * has a program's headers (from 4 messages on), fills in forms (near-identical texts, the same subjects) or goes to 20 and more (from 8),
 * or is as much as 20 messages. A person who also writes to everybody has answers and letters, and stays a person.
 *
 * @param lettersSeen whether the library shows who writes to whom, so that never being written to means something: on a list
 *   nobody is
 */
export function observeSender(items: readonly SentItem[], echoes: SenderEchoes, lettersSeen: boolean): SenderBehaviour {
  const { alike, repeated } = compareTexts(items)
  return { machine: isUnanswered(items, echoes) && isMachine(items, alike, lettersSeen), repeated }
}

function isUnanswered(items: readonly SentItem[], { received, answered }: SenderEchoes): boolean {
  const stray = Math.max(STRAY * items.length, items.length >= FORGIVEN_FROM ? 1 : 0)
  const replies = items.filter(({ reply }) => reply).length
  return received <= stray && answered <= stray && replies <= stray
}

function isMachine(items: readonly SentItem[], alike: number, lettersSeen: boolean): boolean {
  const count = items.length
  const most = (holds: (item: SentItem) => boolean) => items.filter(holds).length >= MOST * count
  if (items.every(({ optOut, bulk }) => optOut && !bulk)) return true
  if (count < LEAST_ITEMS.declared) return false
  if (most(({ optOut }) => optOut) || most(({ automated }) => automated)) return true
  if (count < LEAST_ITEMS.formal) return false
  if (alike >= MOST * count || sameSubjects(items) >= MOST * count) return true
  return most(({ recipients }) => recipients >= MANY_RECIPIENTS) || (lettersSeen && count >= LEAST_ITEMS.silent)
}

/** Items whose subject at least three have. */
function sameSubjects(items: readonly SentItem[]): number {
  const uses = Map.groupBy(
    items.filter(({ subject }) => subject !== ''),
    ({ subject }) => subject,
  )
  return [...uses.values()].filter(({ length }) => length >= 3).reduce((sum, { length }) => sum + length, 0)
}

/** How many texts are like an earlier one, and which of them add nothing to it. */
function compareTexts(items: readonly SentItem[]): { alike: number; repeated: number[] } {
  const openings = new Set<number>()
  const byHash = new Map<number, TextSketch[]>()
  const repeated: number[] = []
  let alike = 0
  for (const { id, sketch } of items) {
    const opening = openingHash(sketch)
    const earlier = candidates(sketch, byHash)
    const same = earlier.some((other) => containment(sketch, other) >= SAME)
    if (same || (opening !== 0 && openings.has(opening))) alike++
    if (same && sketch.length > LEAST_HASHES) repeated.push(id)
    if (opening !== 0) openings.add(opening)
    if (!same) remember(sketch, byHash)
  }
  return { alike, repeated }
}

function candidates(sketch: TextSketch, byHash: ReadonlyMap<number, readonly TextSketch[]>): TextSketch[] {
  const found = new Set<TextSketch>()
  for (const hash of leadingHashes(sketch)) {
    for (const other of byHash.get(hash) ?? []) if (found.size < MOST_COMPARED) found.add(other)
  }
  return [...found]
}

function remember(sketch: TextSketch, byHash: Map<number, TextSketch[]>): void {
  for (const hash of leadingHashes(sketch)) {
    const known = byHash.get(hash)
    if (known) known.push(sketch)
    else byHash.set(hash, [sketch])
  }
}
