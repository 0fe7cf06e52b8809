const ASCII = /^[\0-\x7f]*$/
const DIACRITICS = /(\p{Script=Latin})[\u0300-\u036f]+/gu

/**
 * Lower case without diacritics, as SQLite FTS5's `unicode61 remove_diacritics 2` folds: `Élève` gives `eleve`. Letters that
 * are not a base letter and a mark stay (`œ`, `ß`), and so do the accents of other alphabets (`й`, `ά`). An empty text
 * gives an empty text.
 */
export function foldAccents(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(DIACRITICS, '$1').normalize('NFC').toLowerCase().replaceAll('ς', 'σ')
}
