import { FirstUses } from './firstUses.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { PhraseUse, type Occurrence, type TopicPhrase } from './phraseUse.ts'
import { keyness, specificity } from './specificity.ts'

/** A text as topics see it. */
export interface TopicText {
  readonly person: number
  readonly thread: number
  /** Number of its quarter (year x 4 + 0 to 3); -1 where it has no date. */
  readonly quarter?: number
  readonly phrases: readonly TopicPhrase[]
}

/** A phrase is a person's topic if they used it in so many of their own texts, and in more than one conversation. */
const LEAST_TEXTS = 3
/** Of a phrase that only one person holds more is asked: it may be their turn of phrase. */
const LEAST_ALONE = { texts: 5, threads: 3 }
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
/** Cues that it takes to tell that a word inside a phrase is no noun. */
const ENOUGH_CUES = 4
/** Share of its conversations in which it is more than part of one longer phrase (the idea of Frantzi's C-value, 2000). */
const LEAST_INDEPENDENT = 0.4
const SHORTEST_WORD = 4
const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\d&]{3,}$/u
/** Phrases after which the rarest are forgotten, to bound memory: they could not have become topics any more but by chance. */
const MOST_PHRASES = 150_000

/**
 * Topics of a corpus: phrases that subjects or articles name, that are built of nouns, and that some people use markedly
 * more than others do. Feed texts with `add`, then call `list`. Automated texts should be left out by the caller.
 */
export class TopicFinder {
  private readonly first = new FirstUses()
  private readonly uses = new Map<string, PhraseUse>()
  private readonly textsOf = new Map<number, number>()
  /** When each conversation began: the quarter of a phrase's first use, which is not kept with it. */
  private readonly quarterOf = new Map<number, number>()
  private texts = 0
  private rarest = 2

  add({ person, thread, quarter = -1, phrases }: TopicText): void {
    this.texts++
    if (quarter >= 0 && !this.quarterOf.has(thread)) this.quarterOf.set(thread, quarter)
    this.textsOf.set(person, (this.textsOf.get(person) ?? 0) + 1)
    for (const phrase of phrases) this.count(phrase, { person, thread, quarter })
    if (this.uses.size > MOST_PHRASES) this.forgetRarest()
  }

  /**
   * At most `limit`, the most telling first: specific, in many conversations, of several words.
   *
   * @param isTopic says of a label whether it may be one: names of places and departments are none
   */
  list(limit: number, isTopic: (label: string) => boolean = () => true): FoundTopic[] {
    const longest = this.longerPhrases()
    const candidates = [...this.uses].flatMap(([key, use]): ScoredCandidate[] => {
      if (!this.isTerm(key, use, longest.get(key) ?? 0)) return []
      const score = this.scoreOf(use)
      const holders = score > 0 ? this.holdersOf(use) : []
      return holders.length > 0 && isTopic(use.label()) ? [{ key, use, holders, score }] : []
    })
    return withoutNested(specificAndLarge(candidates), limit)
      .sort((a, b) => b.score - a.score)
      .map(toTopic)
  }

  private count(
    phrase: TopicPhrase,
    { person, thread, quarter }: Pick<Occurrence, 'person' | 'thread' | 'quarter'>,
  ): void {
    const { key, inSubject, inBody } = phrase
    let use = this.uses.get(key)
    if (use === undefined) {
      const note = thread * 4 + Number(inSubject) * 2 + Number(inBody)
      const first = this.first.meet(key, person, note)
      if (first === null || first.note >> 2 === thread) return
      use = new PhraseUse(phrase.words)
      const before = first.note >> 2
      use.count({
        person: first.person,
        thread: before,
        inSubject: (first.note & 2) !== 0,
        inBody: (first.note & 1) !== 0,
        quarter: this.quarterOf.get(before) ?? -1,
      })
      this.uses.set(key, use)
    }
    use.count({ person, thread, inSubject, inBody, quarter })
    use.countForm(phrase)
  }

  /** For each phrase, conversations with the commonest longer phrase that holds it. */
  private longerPhrases(): Map<string, number> {
    const longest = new Map<string, number>()
    for (const [key, { words, threads }] of this.uses) {
      if (words === 1 || threads < LEAST_THREADS) continue
      for (const part of partsOf(key)) if ((longest.get(part) ?? 0) < threads) longest.set(part, threads)
    }
    return longest
  }

  private isTerm(key: string, use: PhraseUse, longer: number): boolean {
    if (use.threads < LEAST_THREADS || use.bodies < LEAST_BODY_SHARE * use.texts) return false
    if (use.threads - longer < LEAST_INDEPENDENT * use.threads) return false
    return use.words === 1 ? isTopicWord(use) : isNamed(use) && key.split(' ').every((word) => this.mayBeNoun(word))
  }

  private mayBeNoun(word: string): boolean {
    const { asNoun, asOther } = this.uses.get(word) ?? { asNoun: 0, asOther: 0 }
    return asNoun + asOther < ENOUGH_CUES || asNoun >= LEAST_NOUN.part * (asNoun + asOther)
  }

  private holdersOf(use: PhraseUse): { id: number; items: number }[] {
    const alone = use.people.length === 1
    const enough = Math.floor(this.texts ** CHANCE)
    const holders: { id: number; items: number }[] = []
    for (const { id, texts, threads } of use.people) {
      if (texts < LEAST_TEXTS || threads < 2) continue
      if (alone && (texts < LEAST_ALONE.texts || threads < LEAST_ALONE.threads)) continue
      const own = this.textsOf.get(id) ?? 0
      if (keyness(texts, own, use.texts - texts, this.texts - own) >= LEAST_KEYNESS) holders.push({ id, items: texts })
    }
    if (holders.length === 1 && use.texts < enough) return []
    return holders.sort((a, b) => b.items - a.items || a.id - b.id)
  }

  /**
   * Square of its specificity x root of the log of its conversations x log of its words x fifth root of its
   * texts; 0 for what is no topic. What many use a
   * little is the matter of a season; what few use again and again is what they know.
   */
  private scoreOf(use: PhraseUse): number {
    const found = this.specificityOf(use)
    if (found < LEAST_SPECIFICITY[use.words === 1 ? 'word' : 'phrase']) return 0
    return found ** 2 * Math.sqrt(Math.log(use.threads)) * Math.log2(use.words + 1) * use.texts ** 0.2
  }

  private specificityOf(use: PhraseUse): number {
    const uses = use.people.map(({ id, texts }) => ({ texts, own: this.textsOf.get(id) ?? 1 }))
    return specificity(uses, this.texts)
  }

  private forgetRarest(): void {
    while (this.uses.size > MOST_PHRASES / 2) {
      for (const [key, { threads }] of this.uses) if (threads <= this.rarest) this.uses.delete(key)
      if (this.uses.size > MOST_PHRASES / 2) this.rarest++
    }
  }
}

function isTopicWord(use: PhraseUse): boolean {
  if (use.subjects < LEAST_SUBJECTS.word || use.subjects < LEAST_SUBJECT_SHARE * use.threads) return false
  const label = use.label()
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

interface Candidate {
  readonly key: string
  readonly use: PhraseUse
}

interface ScoredCandidate extends Candidate {
  readonly holders: readonly { readonly id: number; readonly items: number }[]
  readonly score: number
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

function toTopic({ key, use, holders, score }: ScoredCandidate): FoundTopic {
  const total = holders.reduce((sum, { items }) => sum + items, 0)
  return {
    key,
    keys: [key],
    label: use.label(),
    forms: use.forms(),
    score,
    items: use.texts,
    threads: use.threads,
    history: use.history(),
    holders: holders.map((holder) => ({ ...holder, share: holder.items / total })),
  }
}
