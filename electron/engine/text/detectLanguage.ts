import { eld } from 'eld/small'
import type { LanguageCode } from '../../../shared/model/item.ts'

const UNKNOWN: LanguageCode = 'und'
/** Fewer letters than this are no sentence: names, "ok merci", numbers. */
const FEWEST_LETTERS = 12
/** What is read of a text; more makes the result no surer. */
const READ_LENGTH = 240
/** English and French are what mail here is written in, so another language must score clearly higher. */
const CLEARLY = 0.9

const ADDRESSES = /\S{1,80}@\S{1,80}|(?:https?:\/\/|www\.)\S{1,300}/gi
const NOT_PROSE = /[^\p{L}\p{M}'’\s-]+/gu
const LETTERS = /\p{L}/gu

const detector = eld.newInstance()

/**
 * The language a text is written in, as an ISO 639-1 code; `und` under twelve letters or where none is recognised. Where
 * English or French comes close to the best, it is preferred. Reads the first 240 characters.
 */
export function detectLanguage(text: string): LanguageCode {
  const prose = text.slice(0, READ_LENGTH).replace(ADDRESSES, ' ').replace(NOT_PROSE, ' ')
  if ((prose.match(LETTERS)?.length ?? 0) < FEWEST_LETTERS) return UNKNOWN
  const result = detector.detect(prose)
  if (result.language === 'en' || result.language === 'fr' || result.language === '') return result.language || UNKNOWN
  const scores = result.getScores()
  const { en = 0, fr = 0 } = scores
  const close = Math.max(en, fr) >= CLEARLY * (scores[result.language] ?? 0)
  if (!close) return result.language
  return fr > en ? 'fr' : 'en'
}
