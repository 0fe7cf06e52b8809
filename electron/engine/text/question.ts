import type { LanguageCode } from '../../../shared/model/item.ts'
import { foldAccents } from './foldAccents.ts'
import { isMailCourtesy } from './stopWords.ts'
import { tokenize } from './tokenize.ts'

/** How a question opens where it is asked without a question mark, or politely; on folded text. */
const ASKING: Readonly<Record<'en' | 'fr' | 'other', RegExp>> = {
  en: /^(?:(?:could|can|would|will) (?:you|someone|anyone|anybody)|(?:does|do|did|has|have|is|are) (?:anyone|anybody|someone|somebody|you|there)|anyone (?:know|has|have)|who |what |when |where |why |how |which |whom |i (?:am|'m) (?:looking for|wondering|trying to)|i (?:was wondering|wonder|need (?:help|to know)|would like to know|have a question)|any (?:idea|clue|hint|help|advice)|is it |are you |do you |did you |please (?:help|advise|let me know (?:how|what|if|whether|who|when)))/,
  fr: /^(?:est[- ]ce |qu'est|(?:pouvez|pourriez|peux|pourrais|savez|sais|auriez|avez|as|aurais|connaissez|connais)[- ](?:vous|tu)|tu (?:peux|pourrais|sais|as|connais)|vous (?:pouvez|pourriez|savez|avez)|quelqu'un|qui (?:peut|pourrait|sait|est|a|connait|s'occupe)|comment |pourquoi |quand |ou (?:est|en est|trouver|puis|peut)|combien |quels? |quelles? |lequel|laquelle|je (?:cherche|recherche|me demande|voudrais savoir|souhaite(?:rais)? savoir|n'arrive pas|ne (?:sais|comprends|trouve) pas)|j'aimerais savoir|j'ai (?:une question|besoin d'aide)|y a[- ]t[- ]il|a[- ]t[- ]on|(?:une |des )?idees? )/,
  other:
    /^(?:kann|konnen|konnte|wei(?:ss|ß) |wer|was|wann|wo|warum|wie|welche[rsn]?|gibt es|ich suche|puede[ns]?|podria[ns]?|alguien|quien|que|cuando|donde|por que|como|cual(?:es)?|hay|busco)\b/,
}

/** A dot within a word, as in `EUR.1`, or a question mark within an address ends nothing. */
const SENTENCE = /(?:[^.!?\n]|[.!?](?=[\p{L}\p{N}])){1,400}(?:[.!?\n]+|$)/gu
const READ_LENGTH = 1200
const READ_SENTENCES = 2

/**
 * Whether a text asks rather than tells: one of its first two sentences, greetings not counted, is a question. An empty
 * text asks nothing.
 *
 * @param ownText the author's own new words
 */
export function isQuestion(ownText: string, language: LanguageCode): boolean {
  const folded = foldAccents(ownText.slice(0, READ_LENGTH)).replaceAll('’', "'")
  const asking = language === 'en' || language === 'fr' ? [ASKING[language]] : Object.values(ASKING)
  let read = 0
  for (const [sentence] of unwrapped(folded).matchAll(SENTENCE)) {
    if (isGreeting(sentence)) continue
    const opening = sentence.trim().replace(/^(?:hi|hello|bonjour|hallo|hola|salut)\b[^,]{0,30},\s*/, '')
    if (sentence.trimEnd().endsWith('?') || asking.some((pattern) => pattern.test(opening))) return true
    if (++read === READ_SENTENCES) return false
  }
  return false
}

/** A line as long as this goes on in the next. */
const FULL_LINE = 40

/** Joins the lines of a paragraph: a line end inside one ends no sentence, unless the line is short, as a greeting is. */
function unwrapped(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, index) => line + (line.length >= FULL_LINE && /^\S/.test(lines[index + 1] ?? '') ? ' ' : '\n'))
    .join('')
    .slice(0, -1)
}

const MOST_GREETING_WORDS = 5
/** A comma at the end of the line says that nothing but a greeting stands there: `Bonjour à toutes et à tous,`. */
const MOST_BEFORE_COMMA = 8
/** `Ada,` or `Cher Monsieur Martin,`. */
const MOST_NAME_WORDS = 3

/** `Bonjour à tous,` or `Hi Ada,`: a few words of which the first is a courtesy, or a name and a comma, or nothing at all. */
function isGreeting(sentence: string): boolean {
  const tokens = tokenize(sentence)
  const [first] = tokens
  if (first === undefined) return true
  if (sentence.includes('?')) return false
  const endsInComma = sentence.trimEnd().endsWith(',')
  if (endsInComma && tokens.length <= MOST_NAME_WORDS) return true
  return tokens.length <= (endsInComma ? MOST_BEFORE_COMMA : MOST_GREETING_WORDS) && isMailCourtesy(first)
}
