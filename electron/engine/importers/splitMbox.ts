import type { Chunk } from './readDecompressed.ts'
import { MAX_SEPARATOR_LENGTH, parseMboxSeparator } from './mboxSeparator.ts'

/** One message of an mbox with its separator line; `bytes` is null where it is longer than the limit. */
export interface MboxPart {
  readonly offset: number
  readonly length: number
  readonly bytes: Uint8Array | null
  readonly progress: number
}

const LF = 10
const CR = 13
/** Content-Length is looked for no further than this into a message. */
const MAX_HEADERS = 1 << 18
const NEXT_SEPARATOR = Buffer.from('\nFrom ')
const CONTENT_LENGTH = /^Content-Length:[ \t]*(\d{1,15})[ \t]*\r?$/im

/**
 * Cuts an mbox into messages without decoding it, holding one message and one chunk in memory at most. A message starts
 * at the first byte, or at a dated `From ` line after a blank line. Content-Length only decides between two places that
 * both look like separators (mboxcl2 does not quote `From ` in bodies); a wrong one changes nothing.
 */
export class MboxSplitter {
  readonly #limit: number
  /** Holds the bytes of the stream from offset `#base` on; `#filled` of them are meant. */
  #held: Buffer = Buffer.alloc(0)
  #filled = 0
  #base = 0
  /** Where the present message starts; below `#base` while one that is too large is being thrown away. */
  #messageStart = 0
  #scanFrom = 0
  #progress = 0

  constructor(limit: number, start: number) {
    this.#limit = limit
    this.#base = start
    this.#messageStart = start
    this.#scanFrom = start
  }

  /** Offset of the message that has begun and not ended. */
  get pendingOffset(): number {
    return this.#messageStart
  }

  *push(chunk: Chunk): Generator<MboxPart> {
    this.#append(chunk.bytes)
    this.#progress = chunk.progress
    yield* this.#cut(false)
    this.#forgetOversized()
  }

  /** The last message. */
  *end(): Generator<MboxPart> {
    yield* this.#cut(true)
    const end = this.#base + this.#filled
    if (end > this.#messageStart) yield this.#part(end)
    this.#messageStart = end
  }

  *#cut(atEnd: boolean): Generator<MboxPart> {
    for (;;) {
      const newline = this.#held.subarray(0, this.#filled).indexOf(NEXT_SEPARATOR, this.#scanFrom - this.#base)
      if (newline < 0) {
        this.#scanFrom = Math.max(this.#scanFrom, this.#base + this.#filled - NEXT_SEPARATOR.length + 1)
        return
      }
      const verdict = this.#judge(newline, atEnd)
      if (verdict === 'wait') {
        this.#scanFrom = this.#base + newline
        return
      }
      this.#scanFrom = this.#base + newline + 1
      if (verdict === 'separator') {
        const end = this.#base + newline + 1
        yield this.#part(end)
        this.#messageStart = end
      }
    }
  }

  /** Whether the line after the newline at `index` starts a message. */
  #judge(index: number, atEnd: boolean): 'separator' | 'text' | 'wait' {
    if (!this.#isBlankBefore(index)) return 'text'
    if (!atEnd && this.#filled - index <= MAX_SEPARATOR_LENGTH && !this.#hasLineEndAfter(index)) return 'wait'
    if (!this.#isSeparatorAt(index + 1)) return 'text'
    const announced = this.#announcedEnd(index)
    if (announced === null || announced <= this.#base + index + 1) return 'separator'
    // Room for the separator line that should follow the announced end.
    const needed = announced + 2 + MAX_SEPARATOR_LENGTH - this.#base
    if (needed > this.#filled && !atEnd)
      return needed - (this.#messageStart - this.#base) > this.#limit ? 'separator' : 'wait'
    return this.#endsAt(announced, atEnd) ? 'text' : 'separator'
  }

  #isBlankBefore(index: number): boolean {
    const before = this.#held[index - 1]
    const first = this.#messageStart - this.#base
    if (index === first || before === LF) return true
    return before === CR && (index - 1 === first || this.#held[index - 2] === LF)
  }

  #hasLineEndAfter(index: number): boolean {
    const end = this.#held.indexOf(LF, index + 1)
    return end >= 0 && end < this.#filled
  }

  #isSeparatorAt(index: number): boolean {
    const window = this.#held.subarray(index, Math.min(this.#filled, index + MAX_SEPARATOR_LENGTH + 1))
    const lineEnd = window.indexOf(LF)
    if (lineEnd < 0 && window.length > MAX_SEPARATOR_LENGTH) return false
    return parseMboxSeparator(window.toString('latin1', 0, lineEnd < 0 ? window.length : lineEnd)) !== null
  }

  /** Where the present message ends by its own Content-Length; null where it has none or is partly forgotten. */
  #announcedEnd(index: number): number | null {
    const start = this.#messageStart - this.#base
    if (start < 0) return null
    const message = this.#held.subarray(start, Math.min(index + 1, start + MAX_HEADERS))
    const blankLine = message[message.indexOf(LF) - 1] === CR ? '\r\n\r\n' : '\n\n'
    const headersEnd = message.indexOf(blankLine) + blankLine.length
    const found = message.subarray(0, headersEnd).indexOf('\nContent-Length:')
    if (found < 0) return null
    const match = CONTENT_LENGTH.exec(message.toString('latin1', found + 1, Math.min(headersEnd, found + 64)))
    return match?.[1] === undefined ? null : this.#messageStart + headersEnd + Number(match[1])
  }

  #endsAt(offset: number, atEnd: boolean): boolean {
    let index = offset - this.#base
    for (let blank = 0; blank < 4 && (this.#held[index] === LF || this.#held[index] === CR); blank++) index++
    return (atEnd && index === this.#filled) || (index < this.#filled && this.#isSeparatorAt(index))
  }

  #part(end: number): MboxPart {
    const offset = this.#messageStart
    const length = end - offset
    const whole = offset >= this.#base && length <= this.#limit
    // A copy with a buffer of its own: it goes to another thread, and the window is reused.
    const bytes = whole ? new Uint8Array(this.#held.subarray(offset - this.#base, end - this.#base)) : null
    return { offset, length, bytes, progress: this.#progress }
  }

  #append(bytes: Buffer): void {
    const kept = Math.max(this.#messageStart, this.#base) - this.#base
    const needed = this.#filled - kept + bytes.length
    const target =
      needed > this.#held.length ? Buffer.allocUnsafeSlow(Math.max(needed, this.#held.length * 2)) : this.#held
    this.#held.copy(target, 0, kept, this.#filled)
    bytes.copy(target, this.#filled - kept)
    this.#held = target
    this.#filled = needed
    this.#base += kept
  }

  /** A message beyond the limit is not kept: only enough of its end to recognise the next separator. */
  #forgetOversized(): void {
    if (this.#base + this.#filled - this.#messageStart <= this.#limit) return
    const kept = Math.min(this.#filled, 2 * MAX_SEPARATOR_LENGTH)
    this.#held = Buffer.from(this.#held.subarray(this.#filled - kept, this.#filled))
    this.#base += this.#filled - kept
    this.#filled = kept
    this.#scanFrom = Math.max(this.#scanFrom, this.#base)
  }
}
