import type { InvertibleTexts } from './invertibleTexts.ts'
import type { PhraseUse, TextFacts } from './phraseUse.ts'
import type { PhraseDetails } from './phraseDetails.ts'
import type { TopicTexts } from './topicTexts.ts'

const FACTS = ['person', 'thread', 'quarter', 'language', 'asks', 'othersSubject'] as const

interface Counted {
  readonly use: PhraseUse
  details?: PhraseDetails
}

/**
 * What was counted of every phrase when topics were found the last time. A phrase with as many uses as then, all of texts of which nothing
 * else is known by now and in forms that are refused or not as then, has the same uses, and they count the same.
 */
export class CountedPhrases {
  private texts: TopicTexts | null = null
  private facts: TextFacts | null = null
  private lengths: Uint32Array = new Uint32Array()
  private counted: (Counted | undefined)[] = []

  /** Forgets what may have changed; `changedForms` are refused by now and were not, or the other way round, null where nobody can tell. */
  begin(
    texts: TopicTexts,
    facts: TextFacts,
    inverted: InvertibleTexts,
    changedForms: ReadonlySet<number> | null,
  ): void {
    if (this.texts === texts && this.facts !== null && changedForms !== null) {
      const changed = inverted.phrasesIn(changedTexts(this.facts, facts), changedForms)
      for (let phrase = 0; phrase < this.counted.length; phrase++)
        if (changed[phrase] === 1 || inverted.counts[phrase] !== this.lengths[phrase]) this.counted[phrase] = undefined
    } else this.counted = []
    this.lengths = inverted.counts
    this.texts = texts
    this.facts = facts
  }

  /** What was counted of the phrase; undefined where it must be counted anew. */
  of(phrase: number): Counted | undefined {
    return this.counted[phrase]
  }

  keep(phrase: number, use: PhraseUse): void {
    this.counted[phrase] = { use }
  }

  /** Keeps more of a phrase that is counted. */
  detail(phrase: number, details: PhraseDetails): void {
    const counted = this.counted[phrase]
    if (counted) counted.details = details
  }
}

/** By text, 1 where something else is known of it than was, or nothing was. */
function changedTexts(before: TextFacts, now: TextFacts): Uint8Array {
  const size = now.person.length
  const changed = new Uint8Array(size)
  const old = Math.min(before.person.length, size)
  changed.fill(1, old)
  for (const fact of FACTS) {
    const [was, is] = [before[fact], now[fact]]
    for (let text = 0; text < old; text++) if (was[text] !== is[text]) changed[text] = 1
  }
  return changed
}
