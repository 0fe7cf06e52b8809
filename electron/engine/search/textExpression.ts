/** How a word is looked up: the forms of it that the index holds, for inflections; at least itself. */
export type Expand = (word: string) => readonly string[]

/** Splits as the index's tokenizer does (letters, digits, marks, private use), so that an expression never fails to parse. */
export function indexTokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
}

/** A French word before a vowel, of which a consonant and an apostrophe are left: `l’ail`, `d'ail` and `qu'ail` all speak of `ail`. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])/iu

/** An FTS5 string (https://sqlite.org/fts5.html#fts5_strings). */
function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** FTS5 expression for a typed word, in any of its forms and without the elision before it; null where the index could not hold it. */
export function wordExpression(word: string, prefix: boolean, expand: Expand): string | null {
  const tokens = indexTokens(word.replace(ELISION, ''))
  const [only] = tokens
  if (only === undefined) return null
  if (prefix) return `${quote(tokens.join(' '))} *`
  if (tokens.length > 1) return quote(tokens.join(' '))
  const forms = [...new Set([only, ...expand(only)])]
  return forms.length === 1 ? quote(only) : `(${forms.map(quote).join(' OR ')})`
}

export function phraseExpression(phrase: string): string | null {
  const tokens = indexTokens(phrase)
  return tokens.length === 0 ? null : quote(tokens.join(' '))
}

export function nearExpression(left: string, right: string, distance: number): string | null {
  const [a, b] = [phraseExpression(left), phraseExpression(right)]
  return a && b ? `NEAR(${a} ${b}, ${distance})` : null
}
