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

function findMatches(text: string, marks: readonly string[], fold: (word: string) => string): Match[] {
  const exact = new Set(marks.filter((mark) => !mark.endsWith('*')).map(fold))
  const prefixes = marks.filter((mark) => mark.endsWith('*')).map((mark) => fold(mark.slice(0, -1)))
  if (exact.size === 0 && prefixes.length === 0) return []
  const matches: Match[] = []
  for (const token of text.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)) {
    const word = fold(token[0])
    if (!exact.has(word) && !prefixes.some((prefix) => word.startsWith(prefix))) continue
    matches.push({ start: token.index, end: token.index + token[0].length, word })
  }
  return matches
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
