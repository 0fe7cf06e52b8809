import type { TopicTextPart } from '../../../shared/model/topicTextPart.ts'
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
  private readonly places: TextPlaces
  /** By text, 1 where it counts. */
  private readonly counting: Uint8Array
  /** The texts that count, in the order of their items. */
  private readonly order: Uint32Array
  private readonly phraseOf: Uint32Array

  /** @param before the same texts when less was known of them, or there were fewer: only what differs is counted */
  constructor(texts: TopicTexts, facts: TextFacts, before: InvertibleTexts | null = null) {
    this.texts = texts
    this.places = placesOf(texts)
    this.counting = new Uint8Array(facts.person.length)
    for (let text = 0; text < this.counting.length; text++) this.counting[text] = facts.person[text] === 0 ? 0 : 1
    this.order = inOrderOfItems(this.places.item, this.counting)
    this.phraseOf = new Uint32Array(texts.phraseOf)
    this.counts = new Uint32Array(texts.phrases)
    if (before !== null) this.counts.set(before.counts)
    for (let text = 0; text < this.counting.length; text++) {
      const difference = (this.counting[text] ?? 0) - (before?.counting[text] ?? 0)
      if (difference !== 0) this.addUses(text, difference)
    }
  }

  /** Visits the forms that some texts hold, whether they count or not, with where they stand and in which lines. */
  visitUses(texts: Iterable<number>, visit: (form: number, bits: number, lines: number) => void): void {
    for (const text of texts) {
      const { forms, bits, lines, from, to } = this.phrasesOf(text)
      for (let use = from; use < to; use++) visit(forms[use] ?? 0, bits[use] ?? 0, lines[use] ?? 0)
    }
  }

  /** The uses of the phrases that are marked with 1, each phrase's in the order of the items. */
  invert(wanted: Uint8Array): InvertedUses {
    const { counts, phraseOf } = this
    const starts = new Uint32Array(counts.length + 1)
    for (let phrase = 0; phrase < wanted.length; phrase++)
      starts[phrase + 1] = (starts[phrase] ?? 0) + (wanted[phrase] === 1 ? (counts[phrase] ?? 0) : 0)
    const uses = usesOf(starts.at(-1) ?? 0)
    if (uses.texts.length === 0) return { uses, starts }
    const next = starts.slice()
    const wantedForms = new Uint8Array(phraseOf.length)
    for (let form = 0; form < wantedForms.length; form++) wantedForms[form] = wanted[phraseOf[form] ?? 0] ?? 0
    const { texts, forms: usedForms, bits: usedBits, lines: usedLines } = uses
    const { part, from, to } = this.places
    let held: UsedForms = NOTHING
    let last = -1
    for (const text of this.order) {
      if (part[text] !== last) held = this.texts.parts[(last = part[text] ?? 0)] ?? NOTHING
      const { forms, bits, lines } = held
      const end = to[text] ?? 0
      for (let use = from[text] ?? 0; use < end; use++) {
        const form = forms[use] ?? 0
        if (wantedForms[form] !== 1) continue
        const phrase = phraseOf[form] ?? 0
        const place = next[phrase] ?? 0
        next[phrase] = place + 1
        texts[place] = text
        usedForms[place] = form
        usedBits[place] = bits[use] ?? 0
        usedLines[place] = lines[use] ?? 0
      }
    }
    return { uses, starts }
  }

  private addUses(text: number, times: number): void {
    const { forms, from, to } = this.phrasesOf(text)
    for (let use = from; use < to; use++) {
      const phrase = this.phraseOf[forms[use] ?? 0] ?? 0
      this.counts[phrase] = (this.counts[phrase] ?? 0) + times
    }
  }

  /** What a text holds, among what its part holds. */
  private phrasesOf(text: number) {
    const { part, from, to } = this.places
    const { forms, bits, lines } = this.texts.parts[part[text] ?? 0] ?? NOTHING
    return { forms, bits, lines, from: from[text] ?? 0, to: to[text] ?? 0 }
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

type UsedForms = Pick<TopicTextPart, 'forms' | 'bits' | 'lines'>
const NOTHING: UsedForms = { forms: new Uint32Array(), bits: new Uint8Array(), lines: new Uint16Array() }

/** By text, in columns: there are as many as the library has items. */
interface TextPlaces {
  readonly item: Int32Array
  readonly part: Uint16Array
  /** Its phrases among those of its part. */
  readonly from: Uint32Array
  readonly to: Uint32Array
}

function placesOf({ parts }: TopicTexts): TextPlaces {
  const size = parts.reduce((sum, { items }) => sum + items.length, 0)
  const places = {
    item: new Int32Array(size),
    part: new Uint16Array(size),
    from: new Uint32Array(size),
    to: new Uint32Array(size),
  }
  let text = 0
  for (const [index, { items, counts }] of parts.entries()) {
    let begin = 0
    for (let at = 0; at < items.length; at++, text++) {
      places.item[text] = items[at] ?? 0
      places.part[text] = index
      places.from[text] = begin
      begin += counts[at] ?? 0
      places.to[text] = begin
    }
  }
  return places
}

function inOrderOfItems(item: Int32Array, counting: Uint8Array): Uint32Array {
  const texts = new Int32Array(item.reduce((most, id) => Math.max(most, id), -1) + 1).fill(-1)
  let size = 0
  for (let text = 0; text < item.length; text++) {
    if (counting[text] !== 1) continue
    texts[item[text] ?? 0] = text
    size++
  }
  const order = new Uint32Array(size)
  let next = 0
  for (const text of texts) if (text >= 0) order[next++] = text
  return order
}
