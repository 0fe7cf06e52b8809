import type { TextLine } from './textLine.ts'
import { CLOSINGS, CONTACT_LABELS, ORGANISATIONS, TITLES } from './words/signatureWords.ts'

/** Lines `from` to `to` (excluded) of a text. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** The author's initials or first name may stand on the same line: `Regards, AL`. */
const CLOSING = new RegExp(`^(?:${CLOSINGS.join('|')})[\\s,.!-]*(?:[,.!-]\\s*\\p{Lu}[\\p{L}.]{0,14})?$`, 'iu')
const CLOSING_SENTENCE = /^(?:thanks?|thank you|regards|merci|danke|gracias)\b.{0,45}$/i

/** A line that only closes a letter: `Regards,`, `Bien cordialement,`, `Viele Grüße`. */
export function isClosing(text: string): boolean {
  return text.length <= 45 && CLOSING.test(text)
}

const PHONE = /(?:\+|\b0|\(|\b)\d[\d\s().\-/]{5,18}\d\b|\bx\s?\d{4,5}\b|\bext\.? ?\d{2,5}\b|^\d[- ]\d{4}$/i
const DATE = /\b\d{1,4}[/-]\d{1,2}[/-]\d{2,4}\b|\b\d{1,2}:\d{2}/
const CONTACT_LABEL = new RegExp(`^(?:${CONTACT_LABELS.join('|')})\\s?\\.?\\s*(?:[:#/|+=(-]|\\d)`, 'i')
const MAIL_ADDRESS_ONLY =
  /^(?:e-?mail|mailto)?[\s:<(]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)\s,;|]*(?:(?:https?:\/\/|www\.|<?mailto:|<?http)\S*)?$/i
/** Expected in a signature but no sign of one: people answer with links too. */
const WEB_ADDRESS_ONLY = /^(?:web|www|site)?[\s:<(]*(?:https?:\/\/|www\.)\S+$/i
const TITLE = wordsPattern(TITLES)
const ORGANISATION = wordsPattern(ORGANISATIONS)
const POSTAL =
  /\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?$|^\d{1,5},?\s+(?:\w+\s){0,5}(?:street|st|avenue|ave|road|rd|blvd|boulevard|suite|drive|dr|plaza|rue|all[ée]e|place|quai|chemin|impasse|cours)\b|^(?:F-|D-|CH-)?\d{5}\s+\p{Lu}|\bp\.?\s?o\.? box\b|\b(?:floor|suite|room|\bstra(?:ß|ss)e)\b/iu
const NAME =
  /^[-–—~*_\s]{0,3}\p{Lu}[\p{L}'’.-]*(?:\s+(?:\(?["“]?[\p{Lu}][\p{L}'’.")-]*|de|du|van|von|der|la|le|di|da|del|el)){0,4}[\s,.]*(?:,\s*[A-Z.]{2,6})?$/u
const LONGEST_LINE = 75
const MOST_LINES = 14
const SENTENCE_END = /[\p{Ll}\d)][.?!]$/u

function wordsPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

export interface LineSigns {
  /** A phone, an address, a labelled contact. */
  readonly strong: boolean
  /** A title, an organisation, a street. */
  readonly weak: boolean
  readonly name: boolean
}

/** What a line says of being part of a signature, or null where it cannot be: too long, or a sentence. */
export function signsOf(text: string): LineSigns | null {
  if (text.length > LONGEST_LINE) return null
  const words = text.split(/\s+/, 12).length
  const strong = isContact(text, words)
  if (!strong && (words > 9 || (words > 3 && SENTENCE_END.test(text) && !ORGANISATION.test(text.slice(-8)))))
    return null
  return {
    strong,
    weak: TITLE.test(text) || ORGANISATION.test(text) || POSTAL.test(text),
    name: words <= 5 && NAME.test(text),
  }
}

function isContact(text: string, words: number): boolean {
  if (CONTACT_LABEL.test(text) && /[\d@]/.test(text)) return true
  if (WEB_ADDRESS_ONLY.test(text)) return false
  if (MAIL_ADDRESS_ONLY.test(text)) return true
  return words <= 9 && PHONE.test(text) && !DATE.test(text)
}

/**
 * The signature that ends the lines `from` to `to`: the author's name over title, organisation, street, phones, addresses. Null
 * where there is none. A first name alone below a closing stays with the text, being the author's own word.
 */
export function findSignature(lines: readonly TextLine[], range: LineRange): LineRange | null {
  let to = range.to
  while (to > range.from && isBare(lines[to - 1]?.text ?? '')) to--
  let best: LineRange | null = null
  let strong = 0
  let weak = 0
  let filled = 0
  for (let index = to - 1; index >= range.from && filled < MOST_LINES; index--) {
    const text = lines[index]?.text ?? ''
    if (isBare(text)) continue
    if (isClosing(text)) break
    const signs = signsOf(text)
    if (signs === null) break
    filled++
    strong += Number(signs.strong)
    weak += Number(signs.weak && !signs.strong)
    if (isEnough(strong, weak, filled) && (strong > 0 || !signs.weak) && startsBlock(lines, index, range, signs, best))
      best = { from: index, to: range.to }
  }
  return best
}

function isEnough(strong: number, weak: number, filled: number): boolean {
  if (filled < 2) return false
  if (strong === 0) return weak >= 2 && filled <= 5
  return filled <= 3 || (strong >= 2 ? 3 : 2) * (strong + weak) >= filled - 1
}

/** A block begins with a name, below a blank line, a ruler, a closing or the top; it does not swallow the first name of a closing. */
function startsBlock(
  lines: readonly TextLine[],
  index: number,
  range: LineRange,
  signs: LineSigns,
  below: LineRange | null,
): boolean {
  if (!signs.name) return false
  if (below !== null && isBare(lines[index + 1]?.text ?? '') && !/\s/.test(lines[index]?.text ?? '')) return false
  if (index === range.from) return true
  const above = lines[index - 1]?.text ?? ''
  return isBare(above) || isClosing(above) || CLOSING_SENTENCE.test(above)
}

const BARE = /^[-_=*~.\s]*$/

/** A line of nothing but punctuation that separates. */
export function isBare(text: string): boolean {
  return BARE.test(text)
}
