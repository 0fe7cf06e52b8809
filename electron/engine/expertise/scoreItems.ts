import { RANKING_RULES, type RankingRules } from './rankingRules.ts'
import { COMPOUND_WEIGHTS, isMeant, type CompoundTerm } from './compounds.ts'

/** One of the query's words, in all its forms: an item matches it by any of them. */
export interface QueryTerm {
  readonly label: string
  readonly forms: readonly string[]
}

/** Visits the items that have a form; see storage/postings.ts. */
export type VisitPostings = (
  form: string,
  visit: (item: number, inSubject: number, inOwn: number, inRest: number) => void,
) => void

/**
 * Which of an item's words are its author's: the subject and the own text; the own text alone, where the subject came with what is
 * forwarded; or all of them, where the author is whose message another forwarded without a word.
 */
export const WORDS_OF_AUTHOR = { subjectAndOwn: 0, own: 1, all: 2 } as const

/** Attributes of items, indexed by item id. */
export interface ScoredColumns {
  readonly size: number
  readonly count: number
  /** Tokens of subject and own text. */
  readonly length: Uint32Array
  /** By item, one of WORDS_OF_AUTHOR. */
  readonly words: Uint8Array
  readonly averageLength: number
}

/** What the query's words gave: typed arrays indexed by item id, and the items touched, each once. */
export interface ItemScores {
  readonly items: readonly number[]
  /** BM25 over subject (counted more than once) and own text. */
  readonly bm25: Float32Array
  /** Different words of the query found. */
  readonly matched: Uint8Array
  /** For each term: frequency by item, and the sum of all. */
  readonly terms: readonly TermFrequencies[]
  /** Forms of the compounds that stand for words of the query. */
  readonly compoundForms: readonly string[]
}

interface TermFrequencies {
  readonly frequency: ReadonlyMap<number, number>
  readonly total: number
}

/**
 * Okapi BM25 (Robertson & Zaragoza 2009, doi:10.1561/1500000019) with k1 and b as the rules say, a word of the subject counting twice and
 * quoted text not at all. The idf is ln(1 + (N - n + .5) / (n + .5)): never negative, so that a common word cannot count against an item.
 * What was forwarded is taken to be of average length. A compound that means several of the words counts as each of them, by its weight.
 * Empty for no term.
 */
export function scoreItems(
  terms: readonly QueryTerm[],
  columns: ScoredColumns,
  visit: VisitPostings,
  compounds: readonly CompoundTerm[] = [],
  rules: RankingRules = RANKING_RULES,
): ItemScores {
  const { saturation: k1, lengthLoss: b } = rules
  const bm25 = new Float32Array(columns.size)
  const matched = new Uint8Array(columns.size)
  const items: number[] = []
  const words = terms.map((term) => termFrequencies(term, columns, visit, rules))
  const meant = (rules.compounds ? compounds : [])
    .map((compound) => (rules.spelledOut ? compound : { ...compound, spelledOut: () => false }))
    .map((compound) => ({ compound, found: termFrequencies(compound, columns, visit, rules) }))
    .filter(({ compound, found }) => isMeantHere(compound, found, words, columns.count))
  const frequencies = words.map((own, index) =>
    meant
      .filter(({ compound }) => compound.terms.includes(index))
      .reduce((sum, { compound, found }) => addFrequencies(sum, found, COMPOUND_WEIGHTS[compound.kind]), own),
  )
  for (const { frequency } of frequencies) {
    const idf = Math.log(1 + (columns.count - frequency.size + 0.5) / (frequency.size + 0.5))
    for (const [item, tf] of frequency) {
      const length =
        columns.words[item] === WORDS_OF_AUTHOR.all ? 1 : (columns.length[item] ?? 0) / columns.averageLength
      if (matched[item] === 0) items.push(item)
      matched[item] = (matched[item] ?? 0) + 1
      bm25[item] = (bm25[item] ?? 0) + (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + b * length))
    }
  }
  return { items, bm25, matched, terms: frequencies, compoundForms: meant.flatMap(({ compound }) => compound.forms) }
}

function isMeantHere(
  compound: CompoundTerm,
  found: TermFrequencies,
  words: readonly TermFrequencies[],
  all: number,
): boolean {
  const [rarest, ...others] = compound.terms
    .map((term) => words[term]?.frequency ?? new Map<number, number>())
    .sort((a, b) => a.size - b.size)
  let [together, both] = [0, 0]
  for (const item of rarest?.keys() ?? []) {
    if (!others.every((other) => other.has(item))) continue
    together++
    if (found.frequency.has(item)) both++
  }
  return isMeant(compound, { both, words: together, compound: found.frequency.size, all })
}

function addFrequencies(own: TermFrequencies, more: TermFrequencies, weight: number): TermFrequencies {
  if (more.frequency.size === 0) return own
  const frequency = new Map(own.frequency)
  for (const [item, tf] of more.frequency) frequency.set(item, (frequency.get(item) ?? 0) + weight * tf)
  return { frequency, total: own.total + weight * more.total }
}

/** Whether a word stands where it is its author's; how often it stands in the parts of an item tells. */
export function standsInOwn(whose: number, inSubject: number, inOwn: number, inRest: number): boolean {
  return inOwn > 0 || (inSubject > 0 && whose !== WORDS_OF_AUTHOR.own) || (inRest > 0 && whose === WORDS_OF_AUTHOR.all)
}

function termFrequencies(
  term: { readonly forms: readonly string[] },
  { size, words }: ScoredColumns,
  visit: VisitPostings,
  { subjectWeight }: RankingRules,
): TermFrequencies {
  const frequency = new Map<number, number>()
  let total = 0
  for (const form of term.forms) {
    visit(form, (item, inSubject, inOwn, inRest) => {
      if (item >= size) return
      const whose = words[item] ?? 0
      if (!standsInOwn(whose, inSubject, inOwn, inRest)) return
      const subject = whose === WORDS_OF_AUTHOR.own ? 0 : subjectWeight * inSubject
      const weighted = subject + inOwn + (whose === WORDS_OF_AUTHOR.all ? inRest : 0)
      frequency.set(item, (frequency.get(item) ?? 0) + weighted)
      total += weighted
    })
  }
  return { frequency, total }
}
