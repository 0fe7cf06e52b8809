import { InvertibleTexts, type InvertedUses } from './invertibleTexts.ts'
import { UseCounter, type PhraseUse, type TextFacts } from './phraseUse.ts'
import { readDetails, type PhraseDetails } from './phraseDetails.ts'
import { isTermByItself, staysNoTerm } from './termRules.ts'
import type { TopicTexts } from './topicTexts.ts'

const FACTS = ['person', 'thread', 'quarter', 'language', 'asks', 'othersSubject'] as const
/** A phrase of fewer conversations is nobody's topic. */
const LEAST_THREADS = 3

/** A phrase in enough conversations, and what counts of it. */
export interface CountedPhrase {
  /** The stems of its words. */
  readonly key: string
  readonly words: number
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
 * What counts of every phrase, held on to until the next time. A phrase with as many uses as then, all of texts of which nothing
 * else is known by now and in forms that are refused or not as then, has the same uses, and they count the same. Nor is a word
 * counted again that is no term, whatever the few texts that came since say of it: everyday words have most of all uses.
 */
export class CountedPhrases {
  private texts: TopicTexts | null = null
  private facts: TextFacts | null = null
  private lengths: Uint32Array = new Uint32Array()
  /** By phrase: null for one in too few conversations, undefined where it must be counted anew. */
  private counted: (CountedPhrase | null | undefined)[] = []
  /** By phrase, its uses in texts that came since it was counted. */
  private further: Uint32Array = new Uint32Array()

  /** All phrases that stand in enough conversations by now, names of people left out; what did not change is not counted again. */
  count(texts: TopicTexts, facts: TextFacts, { isNamed, changedForms = null }: NamedFormRules): CountedPhrase[] {
    const inverted = new InvertibleTexts(texts, facts)
    const { counts } = inverted
    this.forget(texts, facts, inverted, changedForms)
    const isUncounted = (phrase: number) => (counts[phrase] ?? 0) >= LEAST_THREADS && this.counted[phrase] === undefined
    const counting = inverted.invert(isUncounted)
    const counter = new UseCounter(facts)
    const phrases: CountedPhrase[] = []
    for (let phrase = 0; phrase < counts.length; phrase++) {
      if ((counts[phrase] ?? 0) < LEAST_THREADS) continue
      const counted = (this.counted[phrase] ??= this.countAnew(texts, counter, counting, { phrase, isNamed }))
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
    this.further[phrase] = 0
    const [start, end] = [starts[phrase] ?? 0, starts[phrase + 1] ?? 0]
    counter.settle(uses, start, end, isNamed)
    const use = counter.count(uses, start, end)
    if (use.threads < LEAST_THREADS) return null
    const key = texts.key(phrase)
    const words = wordsOf(key)
    const isTerm = isTermByItself(words, use)
    return { key, words, use, details: isTerm ? readDetails(texts, counter, uses, start, end) : null }
  }

  /** Forgets what may have changed. */
  private forget(
    texts: TopicTexts,
    facts: TextFacts,
    inverted: InvertibleTexts,
    changedForms: ReadonlySet<number> | null,
  ): void {
    const further = new Uint32Array(inverted.counts.length)
    if (this.texts === texts && this.facts !== null && changedForms !== null) {
      further.set(this.further)
      this.further = further
      this.forgetPhrases(this.facts, facts, inverted)
      for (const form of changedForms) this.counted[texts.phraseOf[form] ?? 0] = undefined
    } else {
      this.counted = []
      this.further = further
    }
    this.lengths = inverted.counts
    this.texts = texts
    this.facts = facts
  }

  private forgetPhrases(before: TextFacts, now: TextFacts, inverted: InvertibleTexts): void {
    const known = before.person.length
    const changed = changedTexts(before, now)
    const ofChanged = inverted.usesIn((text) => changed[text] === 1)
    const ofNew = inverted.usesIn((text) => text >= known)
    for (let phrase = 0; phrase < this.counted.length; phrase++) {
      const added = ofNew[phrase] ?? 0
      const isSame = ofChanged[phrase] === 0 && inverted.counts[phrase] === (this.lengths[phrase] ?? 0) + added
      if (isSame && added === 0) continue
      const further = (this.further[phrase] ?? 0) + added
      this.further[phrase] = further
      if (!isSame || !isUntouchedBy(this.counted[phrase], further)) this.counted[phrase] = undefined
    }
  }
}

/** Whether so many further uses can make no difference to what is asked of the phrase. */
function isUntouchedBy(counted: CountedPhrase | null | undefined, further: number): boolean {
  if (!counted || counted.words > 1 || counted.details !== null) return false
  // A use between others may make a line a form's in a later one.
  const most = 2 * further
  return counted.use.threads - most >= LEAST_THREADS && staysNoTerm(counted.use, most)
}

function wordsOf(key: string): number {
  let words = 1
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) words++
  return words
}

/** By text that was known before, 1 where something else is known of it than was. */
function changedTexts(before: TextFacts, now: TextFacts): Uint8Array {
  const changed = new Uint8Array(Math.min(before.person.length, now.person.length))
  for (const fact of FACTS) {
    const [was, is] = [before[fact], now[fact]]
    for (let text = 0; text < changed.length; text++) if (was[text] !== is[text]) changed[text] = 1
  }
  return changed
}
