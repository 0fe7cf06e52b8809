const DIFF = /^(?:diff --git |@@ -\d|--- a\/|Index: )/m
const CODE_LINE = /^(?:[-+@].*|diff --git .*|index [\da-f]+\.\..*|(?:[\w-]+-by|cc|link|fixes|change-id): .*)$/gim
const LONG_WORD = 200

/** A full stop: it is read as punctuation, so nothing is joined across what was taken out. */
const CUT = ' . '

/**
 * The text without what names no topic: web and mail addresses, paths, and, where the text holds a patch, its changed
 * lines and trailers. What was taken out leaves a full stop. Takes time proportional to the length of the text.
 */
export function withoutNoise(text: string): string {
  const prose = DIFF.test(text) ? text.replace(CODE_LINE, CUT) : text
  if (!/[@\\/]|www/.test(prose)) return prose
  return prose.replace(/\S+/g, (word) => (isNoise(word) ? CUT : word))
}

function isNoise(word: string): boolean {
  if (word.length > LONG_WORD || word.includes('@') || word.includes('\\') || word.includes('www.')) return true
  const slash = word.indexOf('/')
  return slash >= 0 && word.includes('/', slash + 1)
}
