import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage } from '../../electron/engine/text/detectLanguage.ts'
import { readLabelledMessages } from './ownText.ts'

export interface LanguageFigures {
  /** Share of the French sentences called `fr`. */
  readonly french: number
  /** Share of the English sentences called `en`. */
  readonly english: number
  readonly sentences: number
}

const SHORTEST = 20
const LONGEST = 140

/** The sentences of 20 to 140 characters of a text, without headings, lists and addresses. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .filter((sentence) => /\p{Ll}{3} \p{Ll}+ /u.test(sentence) && !/^[-#|>*]|^\w+:|http/.test(sentence))
}

/** Measures `detectLanguage` on sentences of a French organisation's pages and of English mail. */
export function evaluateLanguages(frenchPages: string, englishMail: string): LanguageFigures {
  const french = readdirSync(frenchPages).flatMap((name) =>
    sentencesOf(readFileSync(join(frenchPages, name), 'utf8').split('---').slice(2).join('\n')),
  )
  const english = readLabelledMessages(englishMail).flatMap(({ text, own }) => {
    const lines = text.split('\n').filter((_, index) => own[index] === true)
    return sentencesOf(lines.join(' ').replace(/=20|=\s/g, ' '))
  })
  const share = (sentences: readonly string[], code: string) =>
    sentences.filter((sentence) => detectLanguage(sentence) === code).length / Math.max(1, sentences.length)
  return { french: share(french, 'fr'), english: share(english, 'en'), sentences: french.length + english.length }
}
