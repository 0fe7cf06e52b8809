import { eld } from 'eld/small'
import type { LanguageCode } from '../../../shared/model/item.ts'

const UNKNOWN: LanguageCode = 'und'
/** Fewer letters than this are no sentence: names, "ok merci", numbers. */
const FEWEST_LETTERS = 12
/** What is read of a text; more makes the result no surer. */
const READ_LENGTH = 240
/** English and French are what mail here is written in, so another language must score clearly higher. */
const CLEARLY = 0.9

const WORD = /[\p{L}\p{M}]+/gu
const NOT_PROSE = /\S*[@/\\_\d]\S*/g

const detector = eld.newInstance()

/**
 * The language a text is written in, as an ISO 639-1 code; `und` under twelve letters or where none is recognised. Where
 * English or French comes close to the best, it is preferred. Reads the first 240 characters. Most texts are told by
 * their function words, which takes a tenth of the time of the detector's n-grams.
 */
export function detectLanguage(text: string): LanguageCode {
  const prose = text.slice(0, READ_LENGTH).replace(NOT_PROSE, ' ')
  const words = prose.match(WORD) ?? []
  if (words.reduce((letters, word) => letters + word.length, 0) < FEWEST_LETTERS) return UNKNOWN
  return detectByFunctionWords(words) ?? detectByNgrams(words.join(' '))
}

/** Frequent words of one language that none of its neighbours has. */
const ENGLISH_ONLY = new Set(
  'the and that with this you your have has are not from will would please thanks can should they which what'.split(
    ' ',
  ),
)
const FRENCH_ONLY = new Set(
  'les est dans une vous nous je pas avec pour cette sont être aux mais ou où votre notre merci leur ces qui'.split(
    ' ',
  ),
)
const ENOUGH_WORDS = 4

function detectByFunctionWords(words: readonly string[]): 'en' | 'fr' | null {
  let english = 0
  let french = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (ENGLISH_ONLY.has(lower)) english++
    else if (FRENCH_ONLY.has(lower)) french++
  }
  if (english >= ENOUGH_WORDS && french === 0) return 'en'
  return french >= ENOUGH_WORDS && english === 0 ? 'fr' : null
}

function detectByNgrams(prose: string): LanguageCode {
  const result = detector.detect(prose)
  if (result.language === 'en' || result.language === 'fr') return result.language
  if (result.language === '') return UNKNOWN
  const scores = result.getScores()
  const { en = 0, fr = 0 } = scores
  if (Math.max(en, fr) < CLEARLY * (scores[result.language] ?? 0)) return result.language
  return fr > en ? 'fr' : 'en'
}
