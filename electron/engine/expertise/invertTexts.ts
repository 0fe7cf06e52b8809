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
  for (const { part, from, to } of counting) {
    for (let use = from; use < to; use++) {
      const phrase = phraseOf[part.forms[use] ?? 0] ?? 0
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
  for (const { text, part, from, to } of counting) {
    for (let use = from; use < to; use++) {
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

interface CountingText {
  readonly item: number
  /** Its number among all the parts' texts. */
  readonly text: number
  readonly part: TopicTexts['parts'][number]
  readonly from: number
  readonly to: number
}

function textsThatCount({ parts }: TopicTexts, { person }: TextFacts): CountingText[] {
  const counting: CountingText[] = []
  let text = 0
  for (const part of parts) {
    let from = 0
    for (const [index, item] of part.items.entries()) {
      const to = from + (part.counts[index] ?? 0)
      if (person[text] !== 0) counting.push({ item, text, part, from, to })
      from = to
      text++
    }
  }
  return counting.sort((a, b) => a.item - b.item)
}
