import { type AuthorNames, cutAtTitle, nameKey } from './authorName.ts'
import { foldAccents } from './foldAccents.ts'
import { isBare, isClosing, type LineRange, type LineSigns, signsOf } from './signatureBlock.ts'
import type { TextLine } from './textLine.ts'

const MOST_LINES = 12
const LONGEST_NAME_LINE = 90
/** A block without any title, organisation, phone or address that is known as such is this short. */
const MOST_UNSURE_LINES = 4
const LEADING = /^[-–—~*_\s]{1,4}/
const SENTENCE_END = /[.?!…,;)"”»]$/
const STARTS_HIGH = /^\p{Lu}/u
const SHORTEST_LIST = 3
const NO_SIGNS: LineSigns = { strong: false, weak: false, name: false }
const TWO_NAMES = /^\p{Lu}[\p{L}'’-]+ (?:\p{L}+ )?\p{Lu}[\p{L}'’-]+$/u
const PRINTING = /\b(?:environ\w+|umwelt)\b.*\b(?:print\w*|imprim\w+|druck\w*)|\b(?:print\w*|imprim\w+)\b.*\benviron/i

/**
 * The signature that ends the lines `from` to `to` and begins with the author's full name, on a line of its own or before a
 * title: `Ada Lovelace`, `LOVELACE Ada`, `Ada Lovelace | Analyst`. Below the name stand a few short lines and nothing else.
 * Null where there is none, where the name alone ends the text (the author's own closing), or in a list of people.
 */
export function findAuthorSignature(
  lines: readonly TextLine[],
  range: LineRange,
  author: AuthorNames,
): LineRange | null {
  if (author.full.size === 0) return null
  const signs: LineSigns[] = []
  const texts: string[] = []
  for (let index = range.to - 1; index >= range.from && texts.length < MOST_LINES; index--) {
    const text = lines[index]?.text ?? ''
    if (isBare(text)) continue
    if (isClosing(text)) return null
    const rest = titleBeside(text, author)
    if (rest !== null) {
      const above = aboveOf(lines, index, range)
      return above !== null && isBlock({ texts, signs, rest, above }, author) ? { from: index, to: range.to } : null
    }
    const found = PRINTING.test(text) ? NO_SIGNS : signsOf(text)
    if (found === null) return null
    signs.push(found)
    texts.push(text)
  }
  return null
}

/** What stands beside the author's full name on a line, the empty text for nothing; null where the line is no such name. */
function titleBeside(text: string, author: AuthorNames): string | null {
  if (text.length > LONGEST_NAME_LINE || !mayHoldName(text, author)) return null
  const line = text.replace(LEADING, '')
  if (author.full.has(nameKey(line)) && !/[:;?!]/.test(line)) return ''
  const { name, rest } = cutAtTitle(line)
  return author.full.has(nameKey(name)) && !name.includes(':') ? rest : null
}

function mayHoldName(text: string, { signs }: AuthorNames): boolean {
  const folded = foldAccents(text)
  return signs.some((sign) => folded.includes(sign))
}

/** The nearest filled line above, the empty text at the top; null where the line above touches the name and is no closing. */
function aboveOf(lines: readonly TextLine[], index: number, range: LineRange): string | null {
  let above = index - 1
  while (above >= range.from && isBare(lines[above]?.text ?? '')) above--
  if (above < range.from) return ''
  const text = lines[above]?.text ?? ''
  return above < index - 1 || isFarewell(text) ? text : null
}

function isFarewell(text: string): boolean {
  return isClosing(text) || (text.length <= 45 && text.endsWith(','))
}

interface Block {
  /** The lines below the name, and what they are signs of. */
  readonly texts: readonly string[]
  readonly signs: readonly LineSigns[]
  /** What stands beside the name. */
  readonly rest: string
  /** The nearest filled line above the name. */
  readonly above: string
}

function isBlock({ texts, signs, rest, above }: Block, author: AuthorNames): boolean {
  const beside = rest === '' ? null : signsOf(rest)
  const sure = [...signs, ...(beside === null ? [] : [beside])].some(({ strong, weak }) => strong || weak)
  if (texts.length === 0) return sure && STARTS_HIGH.test(rest)
  if (above.endsWith(':') || isListOfPeople(texts, rest)) return false
  return sure || (texts.length <= MOST_UNSURE_LINES && endsText(above, author))
}

/** Minutes list people one below another, with or without what each does. */
function isListOfPeople(texts: readonly string[], rest: string): boolean {
  if (rest === '') return texts.length >= SHORTEST_LIST && texts.every((text) => TWO_NAMES.test(text))
  return texts.some((text) => {
    const entry = cutAtTitle(text)
    return entry.rest !== '' && TWO_NAMES.test(entry.name)
  })
}

/** Whether a letter may end with this line: a sentence, a farewell, the author's first name; a heading does not. */
function endsText(text: string, author: AuthorNames): boolean {
  return text === '' || SENTENCE_END.test(text) || isClosing(text) || isAuthorsName(text, author)
}

function isAuthorsName(text: string, { words }: AuthorNames): boolean {
  return (
    text.length <= LONGEST_NAME_LINE &&
    nameKey(text)
      .split(' ')
      .every((word) => words.has(word))
  )
}
