import { newStemmer } from 'snowball-stemmers'
import type { LanguageCode } from '../../../shared/model/item.ts'

const ALGORITHMS = {
  en: 'english',
  fr: 'french',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
} as const

type Stemmer = (token: string) => string

const stemmers = new Map<LanguageCode, Stemmer>(
  Object.entries(ALGORITHMS).map(([code, name]) => [code, cached(snowball(code, name))]),
)

/**
 * The stem of a folded token by the Snowball algorithm of its language (snowballstem.org); of a language without one, or
 * `und`, the token's `stemKey`. Tokens with a digit, or of at most two letters, are their own stem.
 */
export function stem(token: string, language: LanguageCode): string {
  if (token.length <= 2 || /\d/.test(token)) return token
  return stemmers.get(language)?.(token) ?? stemKey(token)
}

/**
 * What singular and plural of a folded token have in common, without knowing its language: enough to hold English and French
 * topics together (`policies` and `policy`, `canaux` and `canal`, `budgets` and `budget`). Follows Harman's S-stemmer (1991), with
 * the French plural in -aux. Never empty for a token that is not.
 */
export function stemKey(token: string): string {
  if (token.length <= 3 || /\d/.test(token)) return token
  if (token.endsWith('ies') && !/[ae]ies$/.test(token)) return `${token.slice(0, -3)}y`
  if (token.endsWith('eaux')) return token.slice(0, -1)
  if (token.endsWith('aux')) return `${token.slice(0, -2)}l`
  if (token.endsWith('s') && !/[sui]s$/.test(token)) return token.slice(0, -1)
  return token
}

function snowball(code: LanguageCode, name: string): Stemmer {
  const stemmer = newStemmer(name)
  if (code !== 'fr') return (token) => stemmer.stem(token)
  return (token) => stemmer.stem(token.replace(FRENCH_PARTICIPLE, 'e')).replace(/oi$/, 'oy')
}

/**
 * Snowball knows feminine and plural participles by their accent (`-ée`, `-és`), which folding took away. It also leaves
 * `deploi` of `déployer` and `deploy` of `déployé`.
 */
const FRENCH_PARTICIPLE = /ee?s?$/

const MOST_CACHED = 50_000

/** Remembers results: the same few thousand words come back in every mail. Forgets all when full, which bounds the memory. */
function cached(stemmer: Stemmer): Stemmer {
  const known = new Map<string, string>()
  return (token) => {
    const found = known.get(token)
    if (found !== undefined) return found
    if (known.size >= MOST_CACHED) known.clear()
    const result = stemmer(token)
    known.set(token, result)
    return result
  }
}
