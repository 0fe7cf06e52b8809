import type { LanguageCode } from '../../../shared/model/item.ts'
import { foldAccents } from './foldAccents.ts'
import { COURTESY_WORDS } from './words/courtesyWords.ts'
import { STOP_WORDS_DE } from './words/stopWordsDe.ts'
import { STOP_WORDS_EN } from './words/stopWordsEn.ts'
import { STOP_WORDS_ES } from './words/stopWordsEs.ts'
import { STOP_WORDS_FR } from './words/stopWordsFr.ts'
import { STOP_WORDS_IT } from './words/stopWordsIt.ts'
import { STOP_WORDS_NL } from './words/stopWordsNl.ts'
import { STOP_WORDS_PT } from './words/stopWordsPt.ts'

/** Words are listed as they are written; tokens are folded, so the lists are folded too, and cut where tokens are. */
function readWords(list: string): readonly string[] {
  return foldAccents(list)
    .split(/[\s'’-]+/)
    .filter((word) => word !== '')
}

const BY_LANGUAGE: ReadonlyMap<LanguageCode, ReadonlySet<string>> = new Map([
  ['en', new Set(readWords(STOP_WORDS_EN))],
  ['fr', new Set(readWords(STOP_WORDS_FR))],
  ['de', new Set(readWords(STOP_WORDS_DE))],
  ['es', new Set(readWords(STOP_WORDS_ES))],
  ['it', new Set(readWords(STOP_WORDS_IT))],
  ['nl', new Set(readWords(STOP_WORDS_NL))],
  ['pt', new Set(readWords(STOP_WORDS_PT))],
])
const EN_AND_FR: ReadonlySet<string> = new Set([...readWords(STOP_WORDS_EN), ...readWords(STOP_WORDS_FR)])
const COURTESY: ReadonlySet<string> = new Set(readWords(COURTESY_WORDS))

/**
 * Whether a folded token is a function word of a language: English, French, German, Spanish, Italian, Dutch or Portuguese. In any
 * other language, or an unknown one (`und`), whether it is one in English or in French.
 */
export function isStopWord(token: string, language: LanguageCode): boolean {
  return (BY_LANGUAGE.get(language) ?? EN_AND_FR).has(token)
}

/** Whether a folded token is a word of greeting, thanks, date or transmission, in whatever language: nothing a mail is about. */
export function isMailCourtesy(token: string): boolean {
  return COURTESY.has(token)
}
