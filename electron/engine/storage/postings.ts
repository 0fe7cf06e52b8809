import type { ReadableDatabase } from './database.ts'
import { run, selectAll, selectColumn } from './sql.ts'

/**
 * The full-text index seen from its terms (https://sqlite.org/fts5.html, "The fts5vocab virtual table module"): for ranking
 * people we score items ourselves, from exact frequencies in subject and own text alone.
 */
export function attachVocabulary(db: ReadableDatabase): void {
  run(db, `CREATE VIRTUAL TABLE IF NOT EXISTS temp.item_term USING fts5vocab('main', 'item_text', 'instance')`)
  run(db, `CREATE VIRTUAL TABLE IF NOT EXISTS temp.term USING fts5vocab('main', 'item_text', 'row')`)
}

/** Called for each item that has the term, with how often it stands in the subject, in the own text and in the rest. */
export type PostingVisitor = (item: number, inSubject: number, inOwn: number, inRest: number) => void

/** The items that hold a term, in the order of their ids, and how often it stands in the parts of each; at most 65,535 times. */
export interface Postings {
  readonly items: Int32Array
  readonly inSubject: Uint16Array
  readonly inOwn: Uint16Array
  readonly inRest: Uint16Array
}

/** One number for each occurrence, its item and its part: a row of two cells would take twice as long to hand over. */
const OCCURRENCES = `
  SELECT doc * 4 + CASE col WHEN 'own' THEN 1 WHEN 'rest' THEN 2 ELSE 0 END FROM temp.item_term WHERE term = ?`

/** `term` must be folded as the index folds. Empty where no item holds it. */
export function readPostings(db: ReadableDatabase, term: string): Postings {
  const occurrences = selectColumn<number>(db, OCCURRENCES, term)
  const items = new Int32Array(countItems(occurrences))
  const parts = [0, 1, 2].map(() => new Uint16Array(items.length))
  let position = -1
  for (const occurrence of occurrences) {
    const item = Math.floor(occurrence / 4)
    if (items[position] !== item) items[++position] = item
    const counts = parts[occurrence % 4]
    if (counts && (counts[position] ?? 0) < 65_535) counts[position] = (counts[position] ?? 0) + 1
  }
  const [inSubject = new Uint16Array(), inOwn = new Uint16Array(), inRest = new Uint16Array()] = parts
  return { items, inSubject, inOwn, inRest }
}

/** Visits the items, in the order of their ids. */
export function visitPostings({ items, inSubject, inOwn, inRest }: Postings, visit: PostingVisitor): void {
  for (let index = 0; index < items.length; index++) {
    visit(items[index] ?? 0, inSubject[index] ?? 0, inOwn[index] ?? 0, inRest[index] ?? 0)
  }
}

function countItems(occurrences: readonly number[]): number {
  let [count, last] = [0, -1]
  for (const occurrence of occurrences) {
    const item = Math.floor(occurrence / 4)
    if (item !== last) count++
    last = item
  }
  return count
}

/** Terms of the index that begin with `prefix`, with the number of items that hold them; at most `limit`. */
export function listTerms(db: ReadableDatabase, prefix: string, limit: number): { term: string; items: number }[] {
  return selectAll<{ term: string; items: number }>(
    db,
    'SELECT term, doc AS items FROM temp.term WHERE term >= ? AND term < ? LIMIT ?',
    prefix,
    `${prefix}\u{10FFFF}`,
    limit,
  )
}

/** Whether an item has the words side by side, and next to them, before or after, the other. All must be folded as the index folds. */
export function standBeside(db: ReadableDatabase, words: readonly string[], other: string): boolean {
  const phrases = [
    [...words, other],
    [other, ...words],
  ].map((phrase) => `"${phrase.join(' ')}"`)
  return selectColumn(db, 'SELECT 1 FROM item_text WHERE item_text MATCH ? LIMIT 1', phrases.join(' OR ')).length > 0
}

/** Those of the words that the index holds, each in at least so many items. */
export function knownTerms(db: ReadableDatabase, words: readonly string[], least: number): string[] {
  return selectColumn<string>(
    db,
    'SELECT term FROM temp.term WHERE term IN (SELECT value FROM json_each(?)) AND doc >= ?',
    JSON.stringify(words),
    least,
  )
}
