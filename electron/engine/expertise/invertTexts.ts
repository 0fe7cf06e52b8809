import type { TextFacts, Uses } from './phraseUse.ts'
import type { TopicTexts } from './topicTexts.ts'

/**
 * The uses of every phrase, one phrase after the other, each in the order of the items: those of phrase p from `starts[p]` to
 * `starts[p + 1]`. Texts that do not count are left out, and so are phrases with fewer than `least` uses.
 */
export function invertTexts(texts: TopicTexts, facts: TextFacts, least: number): { uses: Uses; starts: Uint32Array } {
  const counting = textsThatCount(texts, facts)
  const counts = new Uint32Array(texts.phrases)
  const phraseOf = new Uint32Array(texts.phraseOf)
  for (let at = 0; at < counting.count; at++) {
    const forms = texts.parts[counting.part[at] ?? 0]?.forms ?? NO_FORMS
    const to = counting.to[at] ?? 0
    for (let use = counting.from[at] ?? 0; use < to; use++) {
      const phrase = phraseOf[forms[use] ?? 0] ?? 0
      counts[phrase] = (counts[phrase] ?? 0) + 1
    }
  }
  const starts = new Uint32Array(counts.length + 1)
  for (let phrase = 0; phrase < counts.length; phrase++) {
    const count = counts[phrase] ?? 0
    starts[phrase + 1] = (starts[phrase] ?? 0) + (count < least ? 0 : count)
  }
  const size = starts.at(-1) ?? 0
  const uses = {
    texts: new Uint32Array(size),
    forms: new Uint32Array(size),
    bits: new Uint8Array(size),
    lines: new Uint16Array(size),
    stands: new Uint8Array(size),
  }
  const next = starts.slice()
  for (let turn = 0; turn < counting.count; turn++) {
    const part = texts.parts[counting.part[turn] ?? 0]
    if (part === undefined) continue
    const text = counting.text[turn] ?? 0
    const to = counting.to[turn] ?? 0
    for (let use = counting.from[turn] ?? 0; use < to; use++) {
      const form = part.forms[use] ?? 0
      const phrase = phraseOf[form] ?? 0
      if ((counts[phrase] ?? 0) < least) continue
      const at = next[phrase] ?? 0
      next[phrase] = at + 1
      uses.texts[at] = text
      uses.forms[at] = form
      uses.bits[at] = part.bits[use] ?? 0
      uses.lines[at] = part.lines[use] ?? 0
    }
  }
  return { uses, starts }
}

const NO_FORMS = new Uint32Array()

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
