import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { CountedPhrases, type CountedPhrase, type NamedFormRules } from './countedPhrases.ts'
import { SEVERAL, type PhraseDetails } from './phraseDetails.ts'
import { highestOf, type PersonUse, type TextFacts } from './phraseUse.ts'
import { keyness, specificity } from './specificity.ts'
import { isTopicWord, mayBeNoun } from './termRules.ts'
import type { TopicTexts } from './topicTexts.ts'

/** A phrase is a person's topic if they used it in so many of their own texts, and in more than one conversation. */
const LEAST_TEXTS = 3
/** Of a phrase that only one person holds more is asked: it may be their turn of phrase; a text less where a subject names it. */
const LEAST_ALONE = { texts: 5, named: 4, threads: 3 }
/** Dunning's log-likelihood (1993) at p = .001: the person uses it more than the rest of the organisation does. */
const LEAST_KEYNESS = 10.83
/** The more is written, the more turns of phrase come back by chance: what one person holds needs texts to this power of all. */
const CHANCE = 0.2
/** Nats by which its users differ from the writers in general; a word that everybody uses as much as they write has 0. */
const LEAST_SPECIFICITY = { word: 1, phrase: 0.6 }
/** Share of its conversations in which it is more than part of one longer phrase (the idea of Frantzi's C-value, 2000). */
const LEAST_INDEPENDENT = 0.4
export interface TopicRules extends NamedFormRules {
  readonly limit: number
  /** Whether a label may be a topic's: names of places and departments are none. */
  readonly isTopic: (label: string) => boolean
}

/**
 * Topics of texts: phrases that subjects or articles name, that are built of nouns, and that some people use markedly more than others
 * do. At most `limit`, the most telling first: specific, in many conversations, of several words. `facts` say which texts count.
 *
 * @param counted what the last search counted: what did not change since is not counted again
 */
export function findTopics(
  texts: TopicTexts,
  facts: TextFacts,
  rules: TopicRules,
  counted = new CountedPhrases(),
): FoundTopics {
  const finder = new TopicFinder(facts, rules, counted.count(texts, facts, rules))
  const topics = finder.list()
  return { topics, others: finder.listOthers(topics) }
}

interface FoundTopics {
  readonly topics: UsedTopic[]
  /**
   * Terms of nearly one language that are no topics of their own, perhaps because nobody holds them by that name, where there are topics
   * of another language that they may be another name of.
   */
  readonly others: UsedTopic[]
}

/** A topic with what tells whether it is another one in another language. */
export interface UsedTopic extends FoundTopic {
  /** The number of the language of nearly all its texts; -1 where they are of several. */
  readonly language: number
  /** Everybody who uses it, whether they hold it or not. */
  readonly users: readonly PersonUse[]
}

/** A phrase that may name something. */
interface Term extends CountedPhrase {
  readonly details: PhraseDetails
}

interface ScoredTerm extends Term {
  readonly score: number
  readonly holders: readonly { readonly id: number; readonly items: number }[]
}

class TopicFinder {
  private readonly rules: TopicRules
  private readonly textsOf: Float64Array
  private readonly written: number
  private readonly terms: readonly Term[]

  constructor(facts: TextFacts, rules: TopicRules, counted: readonly CountedPhrase[]) {
    this.rules = rules
    this.textsOf = new Float64Array(highestOf(facts.person) + 1)
    for (const person of facts.person) if (person > 0) this.textsOf[person] = (this.textsOf[person] ?? 0) + 1
    this.written = this.textsOf.reduce((sum, own) => sum + own, 0)
    this.terms = termsOf(counted)
  }

  list(): UsedTopic[] {
    const named = this.terms.flatMap((term): ScoredTerm[] => {
      const score = this.scoreOf(term)
      const holders = score > 0 ? this.holdersOf(term) : []
      return holders.length === 0 || !this.isName(term) ? [] : [{ ...term, holders, score }]
    })
    return withoutNested(specificAndLarge(named), this.rules.limit)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .map(toTopic)
  }

  listOthers(topics: readonly UsedTopic[]): UsedTopic[] {
    const listed = new Set(topics.map(({ key }) => key))
    const initials = new Map(
      Map.groupBy(topics, ({ language }) => language)
        .entries()
        .map(([language, own]) => [language, new Set(own.flatMap(({ key }) => initialsOf(key)))] as const),
    )
    initials.delete(SEVERAL)
    return this.terms.flatMap((term): UsedTopic[] => {
      const { language } = term.details
      if (language === SEVERAL || listed.has(term.key)) return []
      const first = initialsOf(term.key)
      const isMet = ([other, known]: [number, Set<string>]) => other !== language && first.some((one) => known.has(one))
      if (![...initials].some(isMet) || !this.isName(term)) return []
      return [toTopic({ ...term, holders: this.holdersOf(term), score: this.scoreOf(term) })]
    })
  }

  private isName({ words, use, details }: Term): boolean {
    const label = labelOf(details)
    return (words > 1 || isTopicWord(use, label)) && this.rules.isTopic(label)
  }

  private holdersOf({ use, details }: Term): { id: number; items: number }[] {
    const alone = details.users.length === 1
    const named = use.subjects > 0
    const leastAlone = named ? LEAST_ALONE.named : LEAST_ALONE.texts
    const enough = Math.floor(this.written ** CHANCE) - (named ? LEAST_ALONE.texts - LEAST_ALONE.named : 0)
    const holders: { id: number; items: number }[] = []
    for (const { id, texts, told, threads } of details.users) {
      if (told < LEAST_TEXTS || threads < 2) continue
      if (alone && (told < leastAlone || threads < LEAST_ALONE.threads)) continue
      const own = this.textsOf[id] ?? 0
      if (keyness(texts, own, use.texts - texts, this.written - own) >= LEAST_KEYNESS) holders.push({ id, items: told })
    }
    if (holders.length === 1 && use.texts < enough) return []
    return holders.sort((a, b) => b.items - a.items || a.id - b.id)
  }

  /**
   * Square of its specificity x root of the log of its conversations x log of its words x fifth root of its
   * texts; 0 for what is no topic. What many use a
   * little is the matter of a season; what few use again and again is what they know.
   */
  private scoreOf({ use, words, details }: Term): number {
    if (use.most < LEAST_TEXTS) return 0
    const uses = details.users.map(({ id, texts }) => ({ texts, own: this.textsOf[id] ?? 1 }))
    const found = specificity(uses, this.written)
    if (found < LEAST_SPECIFICITY[words === 1 ? 'word' : 'phrase']) return 0
    return found ** 2 * Math.sqrt(Math.log(use.threads)) * Math.log2(words + 1) * use.texts ** 0.2
  }
}

/** What is more than a part of one longer phrase, and built of nouns. */
function termsOf(counted: readonly CountedPhrase[]): Term[] {
  const terms = counted.filter((phrase): phrase is Term => phrase.details !== null)
  const longest = longerPhrases(counted, terms)
  const others = new Set<string>()
  for (const { key, words, use } of counted) if (words === 1 && !mayBeNoun(use)) others.add(key)
  return terms.filter(({ key, parts, use }) => {
    if (use.threads - (longest.get(key) ?? 0) < LEAST_INDEPENDENT * use.threads) return false
    return !parts.some((part) => others.has(part))
  })
}

/** For each of the terms, conversations with the commonest longer phrase that holds it. */
function longerPhrases(counted: readonly CountedPhrase[], terms: readonly Term[]): Map<string, number> {
  const longest = new Map(terms.map(({ key }) => [key, 0]))
  for (const { parts, use } of counted)
    for (const part of parts) if ((longest.get(part) ?? Infinity) < use.threads) longest.set(part, use.threads)
  return longest
}

function toTopic({ key, use, holders, score, details }: ScoredTerm): UsedTopic {
  const total = holders.reduce((sum, { items }) => sum + items, 0)
  return {
    key,
    keys: [key],
    label: labelOf(details),
    forms: details.forms,
    score,
    items: use.texts,
    threads: use.threads,
    language: details.language,
    users: details.users,
    history: details.history,
    holders: holders.map((holder) => ({ ...holder, share: holder.items / total })),
  }
}

/** As it is written most. */
function labelOf({ forms: [label = ''] }: PhraseDetails): string {
  return label
}

function initialsOf(key: string): string[] {
  return key.split(' ').map((word) => word.charAt(0))
}

/** Two after two of the most telling, each pair followed by one of the largest: a field that many work in is a topic as well. */
function specificAndLarge(candidates: readonly ScoredTerm[]): ScoredTerm[] {
  const byKey = (a: ScoredTerm, b: ScoredTerm) => (a.key < b.key ? -1 : 1)
  const telling = candidates.toSorted((a, b) => b.score - a.score || byKey(a, b))
  const reach = ({ score, use }: ScoredTerm) => score * Math.sqrt(use.texts)
  const large = candidates.toSorted((a, b) => reach(b) - reach(a) || byKey(a, b))
  return [
    ...new Set(
      telling.flatMap((_, turn) => [...telling.slice(2 * turn, 2 * turn + 2), ...large.slice(turn, turn + 1)]),
    ),
  ]
}

/** Drops what is nearly always part of a longer phrase that was kept, or contains a kept one without adding much. */
function withoutNested<C extends CountedPhrase>(candidates: readonly C[], limit: number): C[] {
  const kept: C[] = []
  const keptByWord = new Map<string, C[]>()
  for (const candidate of candidates) {
    if (kept.length >= limit) break
    const words = candidate.key.split(' ')
    const related = new Set(words.flatMap((word) => keptByWord.get(word) ?? []))
    if ([...related].some((other) => nests(candidate, other))) continue
    kept.push(candidate)
    for (const word of words) {
      const known = keptByWord.get(word)
      if (known) known.push(candidate)
      else keptByWord.set(word, [candidate])
    }
  }
  return kept
}

function nests(candidate: CountedPhrase, kept: CountedPhrase): boolean {
  const [a, b] = [` ${candidate.key} `, ` ${kept.key} `]
  if (!a.includes(b) && !b.includes(a)) return false
  const [more, less] = [Math.max(candidate.use.texts, kept.use.texts), Math.min(candidate.use.texts, kept.use.texts)]
  return less > 0.5 * more || a.includes(b)
}
