import type { ReadableDatabase } from './storage/database.ts'
import { listTerms } from './storage/postings.ts'
import { foldAccents } from './text/foldAccents.ts'
import { stem } from './text/stem.ts'

const MOST_FORMS = 24
const MOST_TERMS_SCANNED = 400

/**
 * Forms of a word that the index holds and that share its stem in French or English: `dérogations` finds `dérogation`. The
 * word itself is not among them where the index lacks it. Words of less than four letters have only themselves.
 */
export function readForms(db: ReadableDatabase, word: string): string[] {
  const folded = foldAccents(word)
  if (folded.length < 4 || /\d/.test(folded)) return [folded]
  const [english, french] = [stem(folded, 'en'), stem(folded, 'fr')]
  const prefix = folded.slice(0, Math.max(3, Math.min(english.length, french.length, folded.length) - 1))
  const forms = listTerms(db, prefix, MOST_TERMS_SCANNED)
    .filter(({ term }) => term === folded || stem(term, 'en') === english || stem(term, 'fr') === french)
    .sort((a, b) => Number(b.term === folded) - Number(a.term === folded) || b.items - a.items)
    .map(({ term }) => term)
  return forms.length > 0 ? forms.slice(0, MOST_FORMS) : [folded]
}
