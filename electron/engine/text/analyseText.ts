import type { LanguageCode, TextPart } from '../../../shared/model/item.ts'
import type { TextAuthor } from './authorName.ts'
import { detectLanguage } from './detectLanguage.ts'
import { splitOwnText } from './splitOwnText.ts'

export interface TextAnalysis {
  /** The whole text in the order of reading; the parts joined are the text. */
  readonly parts: readonly TextPart[]
  /** The author's own new words. */
  readonly own: string
  /** Quotations, forwarded messages, signatures, notices. */
  readonly rest: string
  /** Of the own text; of the rest where the author wrote nothing. */
  readonly language: LanguageCode
}

/** Everything an import keeps of a message's text. An empty text has no parts and the language `und`. */
export function analyseText(text: string, author?: TextAuthor): TextAnalysis {
  const parts = splitOwnText(text, author)
  const own = joined(parts, true)
  const rest = joined(parts, false)
  return { parts, own, rest, language: detectLanguage(own.trim() === '' ? rest : own) }
}

function joined(parts: readonly TextPart[], own: boolean): string {
  return parts
    .filter((part) => part.own === own)
    .map((part) => part.text)
    .join('')
}
