import { InvertibleTexts, type InvertedUses } from './invertibleTexts.ts'
import { UseCounter, type PhraseUse, type TextFacts } from './phraseUse.ts'
import { readDetails, type PhraseDetails } from './phraseDetails.ts'
import { isTermByItself, staysNoTerm } from './termRules.ts'
import type { TopicTexts } from './topicTexts.ts'
import { UseDrift } from './useDrift.ts'

const FACTS = ['person', 'thread', 'quarter', 'language', 'asks', 'othersSubject'] as const
/** A phrase of fewer conversations is nobody's topic. */
const LEAST_THREADS = 3

/** A phrase in enough conversations, and what counts of it. */
export interface CountedPhrase {
  /** The stems of its words. */
  readonly key: string
  readonly words: number
  /** Every shorter phrase that is part of it. */
  readonly parts: readonly string[]
  readonly use: PhraseUse
  /** Null where the phrase by itself is no term. */
  readonly details: PhraseDetails | null
}

/** Forms of phrases that hold a name of somebody. */
export interface NamedFormRules {
  readonly isNamed: (form: number) => boolean
  /** Forms of which `isNamed` says something else than the last time; null where nobody can tell. */
  readonly changedForms?: ReadonlySet<number> | null
}

/**
 * What counts of every phrase, held on to until the next time. A phrase that is in no text that came or of which something else is
 * known by now, and in forms that are refused or not as then, has the same uses, and they count the same. Nor is a word counted again
 * that is no term, whatever these few texts say of it: everyday words have most of all uses.
 */
export class CountedPhrases {
  private texts: TopicTexts | null = null
  private facts: TextFacts | null = null
  private inverted: InvertibleTexts | null = null
  /** By phrase: null for one in too few conversations. */
  private counted: (CountedPhrase | null)[] = []
  /** By phrase, 1 where it must be counted anew. */
  private stale: Uint8Array = new Uint8Array()
  /** By phrase that was not counted again, how far its uses that came, or count in another way by now, may have moved it. */
  private readonly drift = new Map<number, UseDrift>()

  /** All phrases that stand in enough conversations by now, names of people left out; what did not change is not counted again. */
  count(texts: TopicTexts, facts: TextFacts, rules: NamedFormRules): CountedPhrase[] {
    const inverted = this.update(texts, facts, rules)
    const { counts } = inverted
    const asked = new Uint8Array(counts.length)
    for (let phrase = 0; phrase < counts.length; phrase++)
      if (this.stale[phrase] === 1 && (counts[phrase] ?? 0) >= LEAST_THREADS) asked[phrase] = 1
    const counting = inverted.invert(asked)
    const counter = new UseCounter(facts)
    const phrases: CountedPhrase[] = []
    for (let phrase = 0; phrase < counts.length; phrase++) {
      if ((counts[phrase] ?? 0) < LEAST_THREADS) continue
      if (asked[phrase] === 1)
        this.counted[phrase] = this.countAnew(texts, counter, counting, { phrase, isNamed: rules.isNamed })
      const counted = this.counted[phrase]
      if (counted) phrases.push(counted)
    }
    return phrases
  }

  private countAnew(
    texts: TopicTexts,
    counter: UseCounter,
    { uses, starts }: InvertedUses,
    { phrase, isNamed }: { readonly phrase: number; readonly isNamed: (form: number) => boolean },
  ): CountedPhrase | null {
    this.stale[phrase] = 0
    this.drift.delete(phrase)
    const [start, end] = [starts[phrase] ?? 0, starts[phrase + 1] ?? 0]
    counter.settle(uses, start, end, isNamed)
    const use = counter.count(uses, start, end)
    if (use.threads < LEAST_THREADS) return null
    const { key, words, parts } = this.counted[phrase] ?? wordsOf(texts.key(phrase))
    const details = isTermByItself(words, use) ? readDetails(texts, counter, uses, start, end) : null
    return { key, words, parts, use, details }
  }

  /** Marks what may have changed. */
  private update(
    texts: TopicTexts,
    facts: TextFacts,
    { isNamed, changedForms = null }: NamedFormRules,
  ): InvertibleTexts {
    const before = this.texts === texts ? this.inverted : null
    const inverted = new InvertibleTexts(texts, facts, before)
    const size = inverted.counts.length
    if (before !== null && this.facts !== null && changedForms !== null) {
      const stale = new Uint8Array(size).fill(1)
      stale.set(this.stale)
      this.stale = stale
      this.markTouched(texts, inverted, changedTexts(this.facts, facts), isNamed)
      for (const form of changedForms) stale[texts.phraseOf[form] ?? 0] = 1
    } else {
      this.counted = []
      this.drift.clear()
      this.stale = new Uint8Array(size).fill(1)
    }
    this.inverted = inverted
    this.texts = texts
    this.facts = facts
    return inverted
  }

  /** Marks what the `changed` texts may change. */
  private markTouched(
    texts: TopicTexts,
    inverted: InvertibleTexts,
    changed: Iterable<number>,
    isNamed: (form: number) => boolean,
  ): void {
    const { stale, drift } = this
    inverted.visitUses(changed, (form, bits, lines) => {
      const phrase = texts.phraseOf[form] ?? 0
      // What is refused counts for nothing.
      if (stale[phrase] === 1 || isNamed(form)) return
      const counted = this.counted[phrase]
      if (counted?.words !== 1 || counted.details !== null) {
        stale[phrase] = 1
        return
      }
      const moved = drift.get(phrase) ?? new UseDrift()
      moved.add(bits, lines)
      drift.set(phrase, moved)
    })
    for (const [phrase, moved] of drift) {
      const use = this.counted[phrase]?.use
      if (use === undefined || use.threads - moved.texts < LEAST_THREADS || !staysNoTerm(use, moved)) stale[phrase] = 1
    }
  }
}

function wordsOf(key: string): Pick<CountedPhrase, 'key' | 'words' | 'parts'> {
  const words = key.split(' ')
  const parts: string[] = []
  for (let length = 1; length < words.length; length++)
    for (let at = 0; at + length <= words.length; at++) parts.push(words.slice(at, at + length).join(' '))
  return { key, words: words.length, parts }
}

/** Texts that are new, and those that were known before of which something else is known than was. */
function changedTexts(before: TextFacts, now: TextFacts): Set<number> {
  const texts = new Set<number>()
  for (const fact of FACTS) {
    const [was, is] = [before[fact], now[fact]]
    for (let text = 0; text < was.length; text++) if (was[text] !== is[text]) texts.add(text)
  }
  for (let text = before.person.length; text < now.person.length; text++) if (now.person[text] !== 0) texts.add(text)
  return texts
}
