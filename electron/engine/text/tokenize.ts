import { foldAccents } from './foldAccents.ts'

const ASCII = /^[\0-\x7f]*$/
const ASCII_TOKEN = /[a-z\d]+/g
const TOKEN = /[\p{L}\p{N}\p{Co}]+/gu

/**
 * The tokens of a text in order, as SQLite FTS5's tokenizer `unicode61 remove_diacritics 2` cuts and folds them: runs of
 * letters and digits, lower case, without diacritics. `L'ail` gives `l`, `ail`. An empty text gives none.
 */
export function tokenize(text: string): string[] {
  const folded = foldAccents(text)
  return folded.match(ASCII.test(folded) ? ASCII_TOKEN : TOKEN) ?? []
}
