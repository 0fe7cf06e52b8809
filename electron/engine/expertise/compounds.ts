/**
 * How one word can stand for several of a query side by side: written as one (`heat pump`: `heatpump`), shortened and joined
 * (`memory pool`: `mempool`), or by initials (`contrat à durée déterminée`: `CDD`).
 */
export type CompoundKind = 'joined' | 'shortened' | 'initials'

/** A word of the index that may stand for several terms of a query. */
export interface CompoundTerm {
  readonly kind: CompoundKind
  readonly forms: readonly string[]
  /** Positions of the terms that it stands for. */
  readonly terms: readonly number[]
  /** Whether somebody wrote it beside the words that it stands for: `Google Virtual Ethernet (gVE)`. Asked only where it matters. */
  readonly spelledOut?: () => boolean
}

export interface CompoundCandidate {
  readonly kind: CompoundKind
  readonly word: string
  readonly terms: readonly number[]
  /** The question's words that it stands for, with the function words between them. */
  readonly words: readonly string[]
}

/** One of a query's words, with its position among the terms, or -1 for a function word. */
interface QueryWord {
  readonly token: string
  readonly term: number
}

const SHORTEST_PART = 3
const LONGEST_PART = 12
const MOST_INITIALS = 6

/**
 * Words that could stand for neighbours among a query's words.
 *
 * @param words the query's tokens in order, each with its position among the terms, or -1 for a function word
 */
export function compoundCandidates(words: readonly QueryWord[]): CompoundCandidate[] {
  const found = new Map<string, CompoundCandidate>()
  const add = (kind: CompoundKind, word: string, part: readonly QueryWord[]) => {
    // `1 2` is no 12.
    if (found.has(word) || /^\d+$/.test(word)) return
    const terms = [...new Set(part.map(({ term }) => term).filter((term) => term >= 0))]
    const [first, last] = [part[0], part.at(-1)].map((end) => words.findIndex((one) => one === end))
    found.set(word, { kind, word, terms, words: words.slice(first, (last ?? 0) + 1).map(({ token }) => token) })
  }
  for (const [index, first] of words.entries()) {
    const second = words[index + 1]
    if (!second || first.term < 0 || second.term < 0 || first.term === second.term) continue
    add('joined', first.token + second.token, [first, second])
    for (const word of shortened(first.token, second.token)) add('shortened', word, [first, second])
  }
  for (const run of [words.filter(({ term }) => term >= 0), words]) {
    for (const [start] of run.entries()) {
      for (let end = start + 2; end <= Math.min(run.length, start + MOST_INITIALS); end++) {
        const part = run.slice(start, end)
        const meant = new Set(part.map(({ term }) => term).filter((term) => term >= 0))
        if (meant.size > 1) add('initials', part.map(({ token }) => token.slice(0, 1)).join(''), part)
      }
    }
  }
  return [...found.values()]
}

/** The beginnings of two words written as one, three letters of each at least. */
function* shortened(first: string, second: string): Generator<string> {
  for (let left = SHORTEST_PART; left <= Math.min(first.length, LONGEST_PART); left++) {
    for (let right = SHORTEST_PART; right <= Math.min(second.length, LONGEST_PART); right++) {
      if (left < first.length || right < second.length) yield first.slice(0, left) + second.slice(0, right)
    }
  }
}

/** What an item that has the compound gets of what it would for the words themselves. */
export const COMPOUND_WEIGHTS: Readonly<Record<CompoundKind, number>> = { joined: 1, shortened: 0.3, initials: 0.3 }

/** What the items that hold a compound and those that hold its words have in common. */
interface Overlap {
  /** Items with all of the words and the compound too. */
  readonly both: number
  /** Items with all of the words. */
  readonly words: number
  /** Items with the compound. */
  readonly compound: number
  /** Items of the library. */
  readonly all: number
}

const LEAST_LIFT = 10

/**
 * Whether a compound means its words, as the company they keep tells: where one is, the other is ten times as frequent as
 * elsewhere. Initials mean many things: they must stand in a third of the items that have the words, and two letters in twenty. Where
 * they were once spelled out beside the words, this is enough (Schwartz & Hearst 2003): people do it once, and then write the letters.
 */
export function isMeant(
  { kind, forms, terms, spelledOut = () => false }: CompoundTerm,
  { both, words, compound, all }: Overlap,
): boolean {
  if (kind === 'joined') return true
  const isPair = kind === 'initials' && forms.every((form) => form.length === 2)
  const lift = both / Math.max(1, compound) / ((words + 1) / Math.max(1, all))
  const enough = isPair
    ? both >= 20 && both / words >= 0.35
    : both >= 3 && (kind === 'shortened' || both / words >= 0.3)
  return terms.length > 1 && lift >= LEAST_LIFT && (enough || (both > 0 && spelledOut()))
}
