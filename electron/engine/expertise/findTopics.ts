/** A text as topics see it. */
export interface TopicText {
  readonly person: number
  readonly thread: number
  readonly phrases: readonly TopicPhrase[]
}

interface TopicPhrase {
  readonly key: string
  readonly surface: string
  readonly words: number
  /** It stands in the subject or title: people name topics there. */
  readonly inSubject: boolean
}

export interface FoundTopic {
  /** The commonest way in which it is written. */
  readonly label: string
  /** Texts that use it. */
  readonly items: number
  /** Share of the holders' texts on it, the largest first; shares add up to 1. */
  readonly holders: readonly { readonly id: number; readonly items: number; readonly share: number }[]
}

/** A phrase is a person's topic if they used it in so many of their own texts, and in more than one conversation. */
const LEAST_TEXTS = 3
/** Dunning's log-likelihood (1993) at p = .001: the person uses it more than the rest of the organisation does. */
const LEAST_KEYNESS = 10.83
/** Conversations whose subject names it; a single word needs more, being more often there by chance. */
const LEAST_SUBJECTS = { word: 3, phrase: 1 }
/** Nats by which its users differ from the writers in general; a word that everybody uses as much as they write has 0. */
const LEAST_SPECIFICITY = { word: 1, phrase: 0.6 }
/** Entries after which the rarest are forgotten, to bound memory: they could not have become topics any more but by chance. */
const MOST_ENTRIES = 400_000

/** What is known of one phrase: how many texts, and for each person texts and the threads seen (up to two). */
interface PhraseUse {
  surfaces: Map<string, number>
  words: number
  texts: number
  subjects: number
  lastSubjectThread: number
  people: Map<number, PersonUse>
}
interface PersonUse {
  texts: number
  firstThread: number
  severalThreads: boolean
}

/**
 * Topics of a corpus: phrases that stand in subjects and that some people use markedly more than others do. Feed texts with
 * `add`, then call `list`. Automated texts should be left out by the caller.
 */
export class TopicFinder {
  private readonly uses = new Map<string, PhraseUse>()
  private readonly textsOf = new Map<number, number>()
  private texts = 0

  add(text: TopicText): void {
    this.texts++
    this.textsOf.set(text.person, (this.textsOf.get(text.person) ?? 0) + 1)
    for (const phrase of text.phrases) this.count(phrase, text.person, text.thread)
    if (this.uses.size > MOST_ENTRIES) this.forgetRarest()
  }

  /** At most `limit`, the most telling first: specific, in many texts, of several words. */
  list(limit: number): FoundTopic[] {
    const candidates = [...this.uses]
      .flatMap(([key, use]) => {
        const score = this.scoreOf(use)
        const holders = score > 0 ? this.holdersOf(use) : []
        return holders.length > 0 ? [{ key, use, holders, score }] : []
      })
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    return withoutNested(candidates, limit).map(({ use, holders }) => toTopic(use, holders))
  }

  private count(phrase: TopicPhrase, person: number, thread: number): void {
    const use: PhraseUse = this.uses.get(phrase.key) ?? {
      surfaces: new Map(),
      words: phrase.words,
      texts: 0,
      people: new Map(),
    }
    if (use.texts === 0) this.uses.set(phrase.key, use)
    use.texts++
    if (phrase.inSubject && use.lastSubjectThread !== thread) {
      use.subjects++
      use.lastSubjectThread = thread
    }
    if (use.surfaces.size < 8 || use.surfaces.has(phrase.surface)) {
      use.surfaces.set(phrase.surface, (use.surfaces.get(phrase.surface) ?? 0) + 1)
    }
    const known = use.people.get(person)
    if (!known) use.people.set(person, { texts: 1, firstThread: thread, severalThreads: false })
    else {
      known.texts++
      if (known.firstThread !== thread) known.severalThreads = true
    }
  }

  private holdersOf(use: PhraseUse): { id: number; items: number }[] {
    const holders: { id: number; items: number }[] = []
    for (const [id, { texts, severalThreads }] of use.people) {
      if (texts < LEAST_TEXTS || !severalThreads) continue
      const own = this.textsOf.get(id) ?? 0
      if (keyness(texts, own, use.texts - texts, this.texts - own) >= LEAST_KEYNESS) holders.push({ id, items: texts })
    }
    return holders.sort((a, b) => b.items - a.items || a.id - b.id)
  }

  /** Specificity x log of its texts x words; 0 for what is no topic. */
  private scoreOf(use: PhraseUse): number {
    const kind = use.words === 1 ? 'word' : 'phrase'
    if (use.texts < LEAST_TEXTS || use.subjects < LEAST_SUBJECTS[kind]) return 0
    const specificity = this.specificityOf(use)
    if (specificity < LEAST_SPECIFICITY[kind]) return 0
    return specificity * Math.log(use.texts) * Math.log2(use.words + 1)
  }

  /**
   * Kullback-Leibler divergence of who uses the phrase from who writes, in nats, less its bias for small counts
   * ((users - 1) / 2 texts; Miller 1955): 0 for a word that everybody uses in proportion to what they write.
   */
  private specificityOf(use: PhraseUse): number {
    let divergence = 0
    for (const [person, { texts }] of use.people) {
      const share = texts / use.texts
      divergence += share * Math.log(share / ((this.textsOf.get(person) ?? 1) / this.texts))
    }
    return divergence - (use.people.size - 1) / (2 * use.texts)
  }

  private forgetRarest(): void {
    for (const [key, use] of this.uses) if (use.texts === 1) this.uses.delete(key)
  }
}

/**
 * Dunning's log-likelihood ratio that a share of `ownTexts` differs from a share of `otherTexts`; 0 where the person uses the
 * phrase no more than the others (doi:10.5555/972450.972454).
 */
export function keyness(own: number, ownTexts: number, other: number, otherTexts: number): number {
  const total = ownTexts + otherTexts
  const expectedOwn = (ownTexts * (own + other)) / total
  if (own <= expectedOwn) return 0
  const expectedOther = (otherTexts * (own + other)) / total
  const part = (seen: number, expected: number) => (seen > 0 && expected > 0 ? seen * Math.log(seen / expected) : 0)
  // With nobody else to compare with, use alone decides.
  if (otherTexts === 0) return Infinity
  return 2 * (part(own, expectedOwn) + part(other, expectedOther))
}

interface Candidate {
  readonly key: string
  readonly use: PhraseUse
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

function toTopic(use: PhraseUse, holders: readonly { id: number; items: number }[]): FoundTopic {
  const [label = ''] = [...use.surfaces].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([surface]) => surface)
  const total = holders.reduce((sum, { items }) => sum + items, 0)
  return { label, items: use.texts, holders: holders.map((holder) => ({ ...holder, share: holder.items / total })) }
}
