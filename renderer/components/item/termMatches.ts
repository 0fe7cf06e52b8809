/** Endings that an inflection adds or takes away; longer ones make another word. */
const LONGEST_ENDING = 3
const SHORTEST_STEM = 4

/**
 * Where the words of a query stand in a text, as a help to the eye: accents and capitals aside, and with another ending
 * (`tarif`, `tarifs`; `regulation`, `regulations`). What matched is decided by the engine, which knows both grammars.
 *
 * @param query words only, without fields
 * @returns [start, end) in the text, in order; empty where the query has no word
 */
export function termMatches(text: string, query: string): readonly (readonly [number, number])[] {
  const terms = [...query.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => plain(word)).filter((term) => term.length > 1)
  if (terms.length === 0) return []
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => terms.some((term) => sameWord(plain(word), term)))
    .map((match) => [match.index, match.index + match[0].length] as const)
}

function sameWord(word: string, term: string): boolean {
  if (word === term) return true
  const stem = Math.max(SHORTEST_STEM, Math.min(word.length, term.length) - 1)
  if (Math.abs(word.length - term.length) > LONGEST_ENDING || Math.min(word.length, term.length) < stem) return false
  return word.slice(0, stem) === term.slice(0, stem)
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
