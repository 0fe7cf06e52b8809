import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { CountedPhrases } from './countedPhrases.ts'
import { InvertibleTexts, type InvertedUses } from './invertibleTexts.ts'
import { readDetails, SEVERAL, type PhraseDetails } from './phraseDetails.ts'
import { UseCounter, type PhraseUse, type TextFacts, type Uses } from './phraseUse.ts'
import { keyness, specificity } from './specificity.ts'
import type { TopicTexts } from './topicTexts.ts'

/** A phrase is a person's topic if they used it in so many of their own texts, and in more than one conversation. */
const LEAST_TEXTS = 3
/** Of a phrase that only one person holds more is asked: it may be their turn of phrase; a text less where a subject names it. */
const LEAST_ALONE = { texts: 5, named: 4, threads: 3 }
/** Dunning's log-likelihood (1993) at p = .001: the person uses it more than the rest of the organisation does. */
const LEAST_KEYNESS = 10.83
/** The more is written, the more turns of phrase come back by chance: what one person holds needs texts to this power of all. */
const CHANCE = 0.2
const LEAST_THREADS = 3
/** Conversations whose subject names it; a single word needs more, being more often there by chance. */
const LEAST_SUBJECTS = { word: 2, phrase: 1 }
/** Share of its conversations whose subject names it: a word that people use without ever calling a mail so is no topic. */
const LEAST_SUBJECT_SHARE = 0.12
/** A phrase that no subject names must be used as a noun, and never as anything else, in more conversations. */
const UNNAMED = { threads: 4, asNoun: 3, asNounShare: 0.2 }
/** Share of its texts that hold it below the subject: what stands in subjects only is the title of a form. */
const LEAST_BODY_SHARE = 0.2
/** Nats by which its users differ from the writers in general; a word that everybody uses as much as they write has 0. */
const LEAST_SPECIFICITY = { word: 1, phrase: 0.6 }
/** Share of the cues before a word that announce a noun. */
const LEAST_NOUN = { word: 0.7, part: 0.5 }
/** Share of its texts in which a word on its own is what is spoken of: one that always describes another is an adjective. */
const LEAST_HEADS = 0.4
/** Cues that it takes to tell that a word inside a phrase is no noun. */
const ENOUGH_CUES = 4
/** Share of its conversations in which it is more than part of one longer phrase (the idea of Frantzi's C-value, 2000). */
const LEAST_INDEPENDENT = 0.4
const SHORTEST_WORD = 4
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d&]{3,}$/u
export interface TopicRules {
  readonly limit: number
  /** Whether a form, by its number, holds a name of somebody. */
  readonly isNamed: (form: number) => boolean
  /** Forms of which `isNamed` says something else than the last time; null where nobody can tell. */
  readonly changedForms?: ReadonlySet<number> | null
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
  const finder = new TopicFinder(texts, facts, rules, counted)
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
  readonly users: PhraseUse['people']
}

interface Candidate {
  /** Its number. */
  readonly phrase: number
  readonly key: string
  readonly words: number
  readonly use: PhraseUse
}

interface ScoredCandidate extends Candidate {
  readonly score: number
  readonly holders: readonly { readonly id: number; readonly items: number }[]
}

class TopicFinder {
  private readonly texts: TopicTexts
  private readonly facts: TextFacts
  private readonly rules: TopicRules
  private readonly inverted: InvertibleTexts
  /** Of the phrases that are counted anew. */
  private readonly counting: InvertedUses
  private readonly textsOf: Float64Array
  private readonly written: number
  private readonly candidates = new Map<string, Candidate>()
  private readonly counter: UseCounter
  private readonly counted: CountedPhrases
  /** For each phrase, conversations with the commonest longer phrase that holds it. */
  private longest: ReadonlyMap<string, number> = new Map()
  /** Candidates that may name something. */
  private terms: readonly Candidate[] = []

  constructor(texts: TopicTexts, facts: TextFacts, rules: TopicRules, counted: CountedPhrases) {
    this.texts = texts
    this.facts = facts
    this.rules = rules
    this.counter = new UseCounter(facts)
    this.counted = counted
    this.inverted = new InvertibleTexts(texts, facts)
    counted.begin(texts, facts, this.inverted, rules.changedForms ?? null)
    const { counts } = this.inverted
    this.counting = this.inverted.invert((phrase) => (counts[phrase] ?? 0) >= LEAST_THREADS && !counted.of(phrase))
    this.textsOf = new Float64Array(facts.person.reduce((most, id) => Math.max(most, id), 0) + 1)
    for (const person of facts.person) if (person > 0) this.textsOf[person] = (this.textsOf[person] ?? 0) + 1
    this.written = this.textsOf.reduce((sum, own) => sum + own, 0)
  }

  list(): UsedTopic[] {
    this.gather()
    this.longest = this.longerPhrases()
    this.terms = this.candidates
      .values()
      .filter((candidate) => this.isTerm(candidate))
      .toArray()
    const scored = this.terms.flatMap((candidate): ScoredCandidate[] => {
      if (candidate.use.people.length === 0) return []
      const score = this.scoreOf(candidate)
      const holders = score > 0 ? this.holdersOf(candidate.use) : []
      return holders.length === 0 ? [] : [{ ...candidate, holders, score }]
    })
    const details = this.detailsOf(scored)
    const named = scored.filter((candidate) => this.isName(candidate, details(candidate).forms))
    return withoutNested(specificAndLarge(named), this.rules.limit)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .map((candidate) => toTopic(candidate, details(candidate), candidate.use.people))
  }

  listOthers(topics: readonly UsedTopic[]): UsedTopic[] {
    const listed = new Set(topics.map(({ key }) => key))
    const initials = new Map(
      Map.groupBy(topics, ({ language }) => language)
        .entries()
        .map(([language, own]) => [language, new Set(own.flatMap(({ key }) => initialsOf(key)))] as const),
    )
    initials.delete(SEVERAL)
    if (initials.size === 0) return []
    const terms = this.terms.filter(({ key }) => !listed.has(key))
    const details = this.detailsOf(terms)
    return terms.flatMap((candidate): UsedTopic[] => {
      const { key, use } = candidate
      const { language, forms, users } = details(candidate)
      const first = initialsOf(key)
      const isMet = ([other, known]: [number, Set<string>]) => other !== language && first.some((one) => known.has(one))
      if (language === SEVERAL || ![...initials].some(isMet) || !this.isName(candidate, forms)) return []
      const scored = { ...candidate, holders: this.holdersOf(use), score: this.scoreOf(candidate) }
      return [toTopic(scored, details(candidate), users)]
    })
  }

  private isName({ words, use }: Candidate, [label = '']: readonly string[]): boolean {
    return (words > 1 || isTopicWord(use, label)) && this.rules.isTopic(label)
  }

  /** Counts every phrase that stands in enough conversations, names of people left out. */
  private gather(): void {
    for (let phrase = 0; phrase < this.texts.phrases; phrase++) {
      if ((this.inverted.counts[phrase] ?? 0) < LEAST_THREADS) continue
      const use = this.counted.of(phrase)?.use ?? this.count(phrase)
      if (use.threads < LEAST_THREADS) continue
      const key = this.texts.key(phrase)
      this.candidates.set(key, { phrase, key, words: wordsOf(key), use })
    }
  }

  private count(phrase: number): PhraseUse {
    const { start, end } = this.settle(this.counting, phrase)
    const use = this.counter.count(this.counting.uses, start, end, LEAST_TEXTS)
    this.counted.keep(phrase, use)
    return use
  }

  /** Settles which of its uses count. */
  private settle(inverted: InvertedUses, phrase: number): { readonly start: number; readonly end: number } {
    const range = rangeOf(inverted, phrase)
    this.counter.settle(inverted.uses, range.start, range.end, this.rules.isNamed)
    return range
  }

  /** Reads what was not read before of all of them at once, and gives it for each. */
  private detailsOf(candidates: readonly Candidate[]): (candidate: Candidate) => PhraseDetails {
    const unread = candidates.filter(({ phrase }) => this.counted.of(phrase)?.details === undefined)
    const elsewhere = new Set<number>()
    for (const candidate of unread) {
      const { start, end } = rangeOf(this.counting, candidate.phrase)
      if (end > start) this.readDetails(candidate, this.counting.uses, start, end)
      else elsewhere.add(candidate.phrase)
    }
    if (elsewhere.size > 0) {
      const inverted = this.inverted.invert((phrase) => elsewhere.has(phrase))
      for (const candidate of unread) {
        if (!elsewhere.has(candidate.phrase)) continue
        const { start, end } = this.settle(inverted, candidate.phrase)
        this.readDetails(candidate, inverted.uses, start, end)
      }
    }
    return ({ phrase }) => this.counted.of(phrase)?.details ?? NO_DETAILS
  }

  private readDetails({ phrase, use }: Candidate, uses: Uses, start: number, end: number): void {
    const users = use.people.length > 0 ? use.people : this.counter.count(uses, start, end, 1).people
    this.counted.detail(phrase, readDetails(this.texts, this.facts, uses, { start, end, users }))
  }

  private longerPhrases(): Map<string, number> {
    const longest = new Map<string, number>()
    for (const { key, words, use } of this.candidates.values()) {
      if (words === 1) continue
      for (const part of partsOf(key)) if ((longest.get(part) ?? 0) < use.threads) longest.set(part, use.threads)
    }
    return longest
  }

  private isTerm({ key, words, use }: Candidate): boolean {
    const longer = this.longest.get(key) ?? 0
    if (use.bodies < LEAST_BODY_SHARE * use.texts) return false
    if (use.threads - longer < LEAST_INDEPENDENT * use.threads) return false
    if (words > 1) return isNamed(use) && key.split(' ').every((word) => this.mayBeNoun(word))
    if (use.heads < LEAST_HEADS * use.texts) return false
    return use.subjects >= LEAST_SUBJECTS.word && use.subjects >= LEAST_SUBJECT_SHARE * use.threads
  }

  private mayBeNoun(word: string): boolean {
    const { asNoun, asOther } = this.candidates.get(word)?.use ?? { asNoun: 0, asOther: 0 }
    return asNoun + asOther < ENOUGH_CUES || asNoun >= LEAST_NOUN.part * (asNoun + asOther)
  }

  private holdersOf(use: PhraseUse): { id: number; items: number }[] {
    const alone = use.people.length === 1
    const named = use.subjects > 0
    const leastAlone = named ? LEAST_ALONE.named : LEAST_ALONE.texts
    const enough = Math.floor(this.written ** CHANCE) - (named ? LEAST_ALONE.texts - LEAST_ALONE.named : 0)
    const holders: { id: number; items: number }[] = []
    for (const { id, texts, told, threads } of use.people) {
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
  private scoreOf({ use, words }: Candidate): number {
    const uses = use.people.map(({ id, texts }) => ({ texts, own: this.textsOf[id] ?? 1 }))
    const found = specificity(uses, this.written)
    if (found < LEAST_SPECIFICITY[words === 1 ? 'word' : 'phrase']) return 0
    return found ** 2 * Math.sqrt(Math.log(use.threads)) * Math.log2(words + 1) * use.texts ** 0.2
  }
}

function rangeOf({ starts }: InvertedUses, phrase: number): { readonly start: number; readonly end: number } {
  return { start: starts[phrase] ?? 0, end: starts[phrase + 1] ?? 0 }
}

const NO_DETAILS: PhraseDetails = { forms: [], language: SEVERAL, history: [], users: [] }

function toTopic(
  { key, use, holders, score }: ScoredCandidate,
  { forms, language, history }: PhraseDetails,
  users: PhraseUse['people'],
): UsedTopic {
  const total = holders.reduce((sum, { items }) => sum + items, 0)
  return {
    key,
    keys: [key],
    label: forms[0] ?? '',
    forms,
    score,
    items: use.texts,
    threads: use.threads,
    language,
    users,
    history,
    holders: holders.map((holder) => ({ ...holder, share: holder.items / total })),
  }
}

function initialsOf(key: string): string[] {
  return key.split(' ').map((word) => word.charAt(0))
}

function wordsOf(key: string): number {
  let words = 1
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) words++
  return words
}

function isTopicWord(use: PhraseUse, label: string): boolean {
  if (ACRONYM.test(label)) return true
  // Half a cue for either side: a single cue is enough where none speaks against it.
  return label.length >= SHORTEST_WORD && use.asNoun + 0.5 >= LEAST_NOUN.word * (use.asNoun + use.asOther + 1)
}

function isNamed({ subjects, texts, threads, asNoun, asOther }: PhraseUse): boolean {
  if (subjects >= LEAST_SUBJECTS.phrase) return true
  if (threads < UNNAMED.threads || asOther > 0) return false
  return asNoun >= Math.max(UNNAMED.asNoun, UNNAMED.asNounShare * texts)
}

/** Every shorter phrase that is part of one. */
function partsOf(key: string): string[] {
  const words = key.split(' ')
  const parts: string[] = []
  for (let length = 1; length < words.length; length++)
    for (let at = 0; at + length <= words.length; at++) parts.push(words.slice(at, at + length).join(' '))
  return parts
}

/** Two after two of the most telling, each pair followed by one of the largest: a field that many work in is a topic as well. */
function specificAndLarge(candidates: readonly ScoredCandidate[]): ScoredCandidate[] {
  const byKey = (a: ScoredCandidate, b: ScoredCandidate) => (a.key < b.key ? -1 : 1)
  const telling = candidates.toSorted((a, b) => b.score - a.score || byKey(a, b))
  const reach = ({ score, use }: ScoredCandidate) => score * Math.sqrt(use.texts)
  const large = candidates.toSorted((a, b) => reach(b) - reach(a) || byKey(a, b))
  return [
    ...new Set(
      telling.flatMap((_, turn) => [...telling.slice(2 * turn, 2 * turn + 2), ...large.slice(turn, turn + 1)]),
    ),
  ]
}

/** Drops what is nearly always part of a longer phrase that was kept, or contains a kept one without adding much. */
function withoutNested<C extends Candidate>(candidates: readonly C[], limit: number): C[] {
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

function nests(candidate: Candidate, kept: Candidate): boolean {
  const [a, b] = [` ${candidate.key} `, ` ${kept.key} `]
  if (!a.includes(b) && !b.includes(a)) return false
  const [more, less] = [Math.max(candidate.use.texts, kept.use.texts), Math.min(candidate.use.texts, kept.use.texts)]
  return less > 0.5 * more || a.includes(b)
}
