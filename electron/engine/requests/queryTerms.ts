import { compoundCandidates, type CompoundTerm } from '../expertise/compounds.ts'
import type { QueryTerm } from '../expertise/scoreItems.ts'
import type { LibraryView } from '../libraryView.ts'
import { knownTerms, standBeside } from '../storage/postings.ts'
import { isStopWord } from '../text/stopWords.ts'
import { tokenize } from '../text/tokenize.ts'

const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu

/** The words of a question to experts, without stop words (all of them where nothing else is left), each once. */
export function queryTerms({ formsOf }: Pick<LibraryView, 'formsOf'>, query: string): QueryTerm[] {
  const words = [...new Set(tokenize(query))]
  const telling = words.filter((word) => !isStopWord(word, 'en') && !isStopWord(word, 'fr'))
  const typed = typedWords(query)
  return (telling.length > 0 ? telling : words).map((word) => ({
    label: typed.get(word) ?? word,
    forms: formsOf(word),
  }))
}

/** Items that a compound is in at least: fewer tell nothing of what it means. */
const LEAST_ITEMS = 3

/** Initials that one author may define for all: two letters mean too many things. */
const LEAST_LETTERS = 3

/** Words of the index that may stand for several of the query's at once; `terms` as queryTerms gives them. */
export function queryCompounds(
  { db, formsOf }: Pick<LibraryView, 'db' | 'formsOf'>,
  query: string,
  terms: readonly QueryTerm[],
): CompoundTerm[] {
  const positions = new Map(terms.map(({ label }, index) => [tokenize(label)[0] ?? label, index]))
  const words = tokenize(query).map((token) => ({ token, term: positions.get(token) ?? -1 }))
  const taken = new Set(terms.flatMap(({ forms }) => forms))
  const candidates = compoundCandidates(words).filter(({ word }) => !taken.has(word) && !isFunctionWord(word))
  const known = new Set(
    knownTerms(
      db,
      candidates.map(({ word }) => word),
      LEAST_ITEMS,
    ),
  )
  return candidates.flatMap(({ kind, word, terms: meant, words: spelled }) => {
    const forms = kind === 'joined' ? formsOf(word).filter((form) => !taken.has(form)) : known.has(word) ? [word] : []
    const mayBeDefined = kind === 'initials' && word.length >= LEAST_LETTERS
    const spelledOut = () => mayBeDefined && standBeside(db, spelled, word)
    return forms.length > 0 ? [{ kind, forms, terms: meant, spelledOut }] : []
  })
}

function isFunctionWord(word: string): boolean {
  return isStopWord(word, 'en') || isStopWord(word, 'fr')
}

/** A question as it was typed, from the first of its terms to the last: `the El Paso pipeline?` asks about `El Paso pipeline`. */
export function typedPhrase(query: string, terms: readonly QueryTerm[]): string {
  const labels = new Set(terms.map(({ label }) => label))
  const telling = [...query.matchAll(WORD)].filter(([word]) => labels.has(word))
  const [first, last] = [telling[0], telling.at(-1)]
  return first && last ? query.slice(first.index, last.index + last[0].length) : query
}

/** The words as they were typed, by their token: what a person reads keeps its accents and capitals. */
function typedWords(query: string): ReadonlyMap<string, string> {
  const typed = new Map<string, string>()
  for (const [word] of query.matchAll(WORD)) {
    const [token, ...others] = tokenize(word)
    if (token !== undefined && others.length === 0 && !typed.has(token)) typed.set(token, word)
  }
  return typed
}
