import type { ReadableDatabase } from './database.ts'
import { iterateTuples, run, selectTuples } from './sql.ts'

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

/** Visits the items with a term, in the order of their ids. `term` must be folded as the index folds. */
export function visitPostings(db: ReadableDatabase, term: string, visit: PostingVisitor): void {
  let item = 0
  const counts = { subject: 0, own: 0, rest: 0 }
  for (const [doc, column] of selectTuples<[number, keyof typeof counts]>(
    db,
    'SELECT doc, col FROM temp.item_term WHERE term = ?',
    term,
  )) {
    if (doc !== item) {
      if (item !== 0) visit(item, counts.subject, counts.own, counts.rest)
      item = doc
      counts.subject = counts.own = counts.rest = 0
    }
    counts[column]++
  }
  if (item !== 0) visit(item, counts.subject, counts.own, counts.rest)
}

/** Terms of the index that begin with `prefix`, with the number of items that hold them; at most `limit`. */
export function listTerms(db: ReadableDatabase, prefix: string, limit: number): { term: string; items: number }[] {
  const terms: { term: string; items: number }[] = []
  const end = `${prefix}\u{10FFFF}`
  for (const [term, items] of iterateTuples<[string, number]>(
    db,
    'SELECT term, doc FROM temp.term WHERE term >= ? AND term < ?',
    prefix,
    end,
  )) {
    terms.push({ term, items })
    if (terms.length >= limit) break
  }
  return terms
}
