const ASCII = /^[\0-\x7f]*$/
const DIACRITICS = /[\u0300-\u036f]+/g

/**
 * Lower case without diacritics, as SQLite FTS5's `unicode61 remove_diacritics 2` folds: `Élève` gives `eleve`. Letters that
 * are not a base letter and a mark stay (`œ`, `ß`). An empty text gives an empty text.
 */
export function foldAccents(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(DIACRITICS, '').normalize('NFC').toLowerCase()
}
