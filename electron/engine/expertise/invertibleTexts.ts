import type { TextFacts, Uses } from './phraseUse.ts'
import type { TopicTexts } from './topicTexts.ts'

/** The uses of some phrases, one phrase after the other: those of phrase p from `starts[p]` to `starts[p + 1]`. */
export interface InvertedUses {
  readonly uses: Uses
  readonly starts: Uint32Array
}

/** The texts that count, to be asked by phrase instead of by text. */
export class InvertibleTexts {
  /** Uses of each phrase in texts that count. */
  readonly counts: Uint32Array
  private readonly texts: TopicTexts
  private readonly counting: CountingTexts
  private readonly phraseOf: Uint32Array

  constructor(texts: TopicTexts, facts: TextFacts) {
    this.texts = texts
    this.counting = textsThatCount(texts, facts)
    this.phraseOf = new Uint32Array(texts.phraseOf)
    this.counts = new Uint32Array(texts.phrases)
    for (let at = 0; at < this.counting.count; at++) this.addUses(at, this.counts)
  }

  /** Of each phrase its uses in the texts that are asked for. */
  usesIn(isAsked: (text: number) => boolean): Uint32Array {
    const counts = new Uint32Array(this.counts.length)
    for (let at = 0; at < this.counting.count; at++) {
      if (isAsked(this.counting.text[at] ?? 0)) this.addUses(at, counts)
    }
    return counts
  }

  /** The uses of the phrases that are asked for, each phrase's in the order of the items. */
  invert(asked: (phrase: number) => boolean): InvertedUses {
    const { counts, phraseOf } = this
    const starts = new Uint32Array(counts.length + 1)
    const wanted = new Uint8Array(counts.length)
    for (let phrase = 0; phrase < wanted.length; phrase++) {
      wanted[phrase] = asked(phrase) ? 1 : 0
      starts[phrase + 1] = (starts[phrase] ?? 0) + (wanted[phrase] === 1 ? (counts[phrase] ?? 0) : 0)
    }
    const uses = usesOf(starts.at(-1) ?? 0)
    const next = starts.slice()
    for (let at = 0; at < this.counting.count && uses.texts.length > 0; at++) {
      const { forms, bits, lines, from, to } = this.phrasesAt(at)
      const text = this.counting.text[at] ?? 0
      for (let use = from; use < to; use++) {
        const form = forms[use] ?? 0
        const phrase = phraseOf[form] ?? 0
        if (wanted[phrase] !== 1) continue
        const place = next[phrase] ?? 0
        next[phrase] = place + 1
        uses.texts[place] = text
        uses.forms[place] = form
        uses.bits[place] = bits[use] ?? 0
        uses.lines[place] = lines[use] ?? 0
      }
    }
    return { uses, starts }
  }

  private addUses(at: number, counts: Uint32Array): void {
    const { forms, from, to } = this.phrasesAt(at)
    for (let use = from; use < to; use++) {
      const phrase = this.phraseOf[forms[use] ?? 0] ?? 0
      counts[phrase] = (counts[phrase] ?? 0) + 1
    }
  }

  /** What the text that counts as the `at`-th holds, among what its part holds. */
  private phrasesAt(at: number) {
    const { forms, bits, lines } = this.texts.parts[this.counting.part[at] ?? 0] ?? NOTHING
    return { forms, bits, lines, from: this.counting.from[at] ?? 0, to: this.counting.to[at] ?? 0 }
  }
}

function usesOf(size: number) {
  return {
    texts: new Uint32Array(size),
    forms: new Uint32Array(size),
    bits: new Uint8Array(size),
    lines: new Uint16Array(size),
    stands: new Uint8Array(size),
  }
}

const NOTHING = { forms: new Uint32Array(), bits: new Uint8Array(), lines: new Uint16Array() }

/** The texts that count in the order of their items, in columns: there are as many as the library has items. */
interface CountingTexts {
  readonly count: number
  /** Its number among all the parts' texts. */
  readonly text: Uint32Array
  readonly part: Uint16Array
  /** Its phrases among those of its part. */
  readonly from: Uint32Array
  readonly to: Uint32Array
}

function textsThatCount({ parts }: TopicTexts, { person }: TextFacts): CountingTexts {
  const size = parts.reduce((sum, { items }) => sum + items.length, 0)
  const item = new Int32Array(size)
  const part = new Uint16Array(size)
  const [text, from, to] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  let [count, number, ascending] = [0, 0, true]
  for (const [index, { items, counts }] of parts.entries()) {
    let begin = 0
    for (let at = 0; at < items.length; at++, number++) {
      const end = begin + (counts[at] ?? 0)
      if (person[number] !== 0) {
        item[count] = items[at] ?? 0
        text[count] = number
        part[count] = index
        from[count] = begin
        to[count] = end
        if (count > 0 && (item[count - 1] ?? 0) > (item[count] ?? 0)) ascending = false
        count++
      }
      begin = end
    }
  }
  if (ascending) return { count, text, part, from, to }
  const order = Uint32Array.from({ length: count }, (_, at) => at).sort((a, b) => (item[a] ?? 0) - (item[b] ?? 0))
  return {
    count,
    text: order.map((at) => text[at] ?? 0),
    part: Uint16Array.from(order, (at) => part[at] ?? 0),
    from: order.map((at) => from[at] ?? 0),
    to: order.map((at) => to[at] ?? 0),
  }
}
