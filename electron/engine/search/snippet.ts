export interface Snippet {
  readonly snippet: string
  /** [start, end) of each match in it. */
  readonly matches: readonly (readonly [number, number])[]
}

const LENGTH = 240
const LONGEST_CUT = 24
const MOST_TEXT = 200_000

/**
 * The stretch of about 240 characters with the most different matched words, the earliest of equals; the beginning where
 * nothing matches. White space is folded. `marks` are folded words; those that end with `*` match what begins with them.
 */
export function makeSnippet(text: string, marks: readonly string[], fold: (word: string) => string): Snippet {
  const flat = text.slice(0, MOST_TEXT).replace(/\s+/g, ' ').trim()
  const found = findMatches(flat, marks, fold)
  const start = bestStart(flat, found)
  const end = wordEnd(flat, start + LENGTH)
  const [lead, tail] = [start > 0 ? '… ' : '', end < flat.length ? ' …' : '']
  const cut = flat.slice(start, end)
  return {
    snippet: `${lead}${cut}${tail}`,
    matches: found
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => [match.start - start + lead.length, match.end - start + lead.length] as const),
  }
}

/** Not within a word, unless it is a long one. */
function wordEnd(text: string, end: number): number {
  if (end >= text.length) return text.length
  const space = text.lastIndexOf(' ', end)
  return space > end - LONGEST_CUT ? space : end
}

interface Match {
  readonly start: number
  readonly end: number
  readonly word: string
}

const TOKENS = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
const IN_TOKEN = /^[\p{L}\p{N}\p{M}\p{Co}]/u

/** The tokens of a text that one of the marks means, in their order. */
function findMatches(text: string, marks: readonly string[], fold: (word: string) => string): Match[] {
  const exact = new Set(marks.filter((mark) => !mark.endsWith('*')).map(fold))
  const prefixes = marks.filter((mark) => mark.endsWith('*')).map((mark) => fold(mark.slice(0, -1)))
  const isMeant = (word: string) => exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix))
  return candidates(text, [...exact, ...prefixes], fold).flatMap(([start, end]) => {
    const word = fold(text.slice(start, end))
    return isMeant(word) ? [{ start, end, word }] : []
  })
}

/** Tokens that may be meant. In a folded text of the same length letters stand where they stood: what words begin with is looked up in it. */
function candidates(
  text: string,
  words: readonly string[],
  fold: (word: string) => string,
): (readonly [start: number, end: number])[] {
  const folded = fold(text)
  if (folded.length !== text.length)
    return Array.from(text.matchAll(TOKENS), ({ index, 0: token }) => [index, index + token.length] as const)
  const starts = new Set<number>()
  for (const word of words) {
    if (word === '') continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (!isInToken(text, at - 1)) starts.add(at)
    }
  }
  return [...starts].sort((a, b) => a - b).flatMap((start) => tokenAt(text, start))
}

function tokenAt(text: string, start: number): (readonly [start: number, end: number])[] {
  const token = new RegExp(TOKENS, 'uy')
  token.lastIndex = start
  const found = token.exec(text)
  return found ? [[start, start + found[0].length]] : []
}

/** Whether the character that ends at a place is part of a word. */
function isInToken(text: string, place: number): boolean {
  if (place < 0) return false
  const isPair = place > 0 && (text.codePointAt(place - 1) ?? 0) > 0xffff
  return IN_TOKEN.test(String.fromCodePoint(text.codePointAt(isPair ? place - 1 : place) ?? 0))
}

function bestStart(text: string, matches: readonly Match[]): number {
  let best = { start: 0, words: 0 }
  for (const [index, first] of matches.entries()) {
    const words = new Set<string>()
    for (let next = index; next < matches.length; next++) {
      const match = matches[next]
      if (!match || match.end - first.start > LENGTH) break
      words.add(match.word)
    }
    if (words.size > best.words) best = { start: first.start, words: words.size }
  }
  if (best.words === 0) return 0
  const lead = Math.max(0, best.start - 40)
  const space = text.indexOf(' ', lead)
  return lead === 0 || space < 0 || space > best.start ? lead : space + 1
}
