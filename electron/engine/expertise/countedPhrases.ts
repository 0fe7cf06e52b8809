import type { PhraseUse, TextFacts, Uses } from './phraseUse.ts'
import type { TopicTexts } from './topicTexts.ts'

const FACTS = ['person', 'thread', 'quarter', 'language', 'asks', 'othersSubject'] as const

/**
 * What was counted of every phrase when topics were found the last time. A phrase with as many uses as then, all of texts of which nothing
 * else is known by now and in forms that are refused or not as then, has the same uses, and they count the same.
 */
export class CountedPhrases {
  private texts: TopicTexts | null = null
  private facts: TextFacts | null = null
  private lengths = new Uint32Array()
  private counted: (PhraseUse | undefined)[] = []
  private changedTexts: Uint8Array = new Uint8Array()
  private changedForms: ReadonlySet<number> = new Set()

  /** Begins to count anew; `changedForms` are refused by now and were not, or the other way round, null where nobody can tell. */
  begin(texts: TopicTexts, facts: TextFacts, changedForms: ReadonlySet<number> | null): void {
    const known = this.texts === texts && changedForms !== null ? this.facts : null
    this.changedTexts = changedTexts(known, facts)
    if (known === null) this.counted = []
    const lengths = new Uint32Array(texts.phrases)
    if (known !== null) lengths.set(this.lengths)
    this.lengths = lengths
    this.changedForms = changedForms ?? new Set()
    this.texts = texts
    this.facts = facts
  }

  /** What the phrase's uses, from `start` to `end`, counted the last time; undefined where they may be others. */
  known(phrase: number, uses: Uses, start: number, end: number): PhraseUse | undefined {
    const counted = this.lengths[phrase] === end - start ? this.counted[phrase] : undefined
    if (counted === undefined) return undefined
    const hasForms = this.changedForms.size > 0
    for (let use = start; use < end; use++) {
      if (this.changedTexts[uses.texts[use] ?? 0] === 1) return undefined
      if (hasForms && this.changedForms.has(uses.forms[use] ?? 0)) return undefined
    }
    return counted
  }

  keep(phrase: number, length: number, use: PhraseUse): void {
    this.lengths[phrase] = length
    this.counted[phrase] = use
  }
}

/** By text, 1 where something else is known of it than was, or nothing was. */
function changedTexts(before: TextFacts | null, now: TextFacts): Uint8Array {
  const size = now.person.length
  const changed = new Uint8Array(size)
  const old = before === null ? 0 : Math.min(before.person.length, size)
  changed.fill(1, old)
  if (before === null) return changed
  for (const fact of FACTS) {
    const [was, is] = [before[fact], now[fact]]
    for (let text = 0; text < old; text++) if (was[text] !== is[text]) changed[text] = 1
  }
  return changed
}
