import { foldName } from './foldName.ts'
import { CREDENTIALS, GENERATIONS, IMPERSONAL_WORDS, PLACEHOLDER_NAMES, TITLES, TRADE_WORDS } from './nameWords.ts'

/** A display name made comparable. */
export interface NameKey {
  /** Words of two letters or more, folded, in the order "first last": `phillip allen`. */
  readonly words: string
  /** Single letters, in order: `k`. */
  readonly initials: string
  /** `jr`, `iii` and the like, or empty. */
  readonly generation: string
  /** At least two words that can be a person's: only such a name can identify. */
  readonly full: boolean
}

const NO_NAME: NameKey = { words: '', initials: '', generation: '', full: false }
/** Longer texts are sentences. */
const MOST_WORDS = 5
const LONGEST = 200
const SHORTEST_JOINED = 8

/**
 * Case, accents, punctuation, titles, nicknames in quotation marks and brackets do not count: `Allen, Phillip K. (Trading)`,
 * `Phillip K Allen/HOU/ECT@ECT` and `ALLEN Phillip` are the same. Not full for the empty name, an address, a single word, and
 * the names of functions, programs, couples and nobody in particular.
 */
export function nameKey(name: string): NameKey {
  const bare = bareName(name)
  // `Ada Lovelace via Some List`: the address is the list's.
  if (bare === '' || bare.includes('@') || / via /i.test(name)) return NO_NAME
  const parts = commaParts(bare)
  const [last = '', first = ''] = parts
  const tokens = tokensOf(parts.length === 2 ? `${first} ${last}` : lastNameLast(parts.join(' ')))
  const generation = tokens.findLast((token, index) => index > 0 && GENERATIONS.has(token)) ?? ''
  const kept = withoutTitles(tokens.filter((token, index) => index === 0 || !GENERATIONS.has(token)))
  const words = kept.filter((token) => !isInitial(token))
  const joined = words.join(' ')
  return {
    words: joined,
    initials: kept.filter(isInitial).join(''),
    generation: generation === 'junior' ? 'jr' : generation === 'senior' ? 'sr' : generation,
    full: parts.length <= 2 && !/[&+]/.test(bare) && areAPerson(words) && !PLACEHOLDER_NAMES.has(joined),
  }
}

function withoutTitles(tokens: readonly string[]): readonly string[] {
  let start = tokens.findIndex((token) => !TITLES.has(token))
  // `M. Jean Dupont`: a French title, not an initial.
  if (tokens[start] === 'm' && tokens.length - start > 2) start++
  let end = tokens.length
  while (end - start > 2 && CREDENTIALS.has(tokens[end - 1] ?? '')) end--
  return start < 0 ? [] : tokens.slice(start, end)
}

function areAPerson(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    !words.some((word) => /\d/.test(word) || word.includes('_') || IMPERSONAL_WORDS.has(word) || TRADE_WORDS.has(word))
  )
}

/** `k` goes with none, with `k` and with `kj`. */
export function haveCompatibleInitials(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** True where the name says that it is not a person's: `Outlook Migration Team`. */
export function isImpersonalName(name: string): boolean {
  return tokensOf(bareName(name)).some((token) => IMPERSONAL_WORDS.has(token))
}

/**
 * How to show a name: `ALLEN, Phillip` as `Phillip ALLEN`, brackets, Notes paths, quotation marks and the marks by which address books
 * sort (`Phillip - *Allen`) dropped. The empty name stays empty.
 */
export function displayName(name: string): string {
  const bare = bareName(name)
    .replace(/(?:(?:^|\s+)[-–—])?(?:^|\s+)[*#~]+(?=\p{L})/gu, ' ')
    .trim()
  if (bare === '') return name.trim()
  const [last, first, ...more] = bare.split(',').map((part) => part.trim())
  if (!last || !first || more.length > 0 || isSuffix(first, TITLES, CREDENTIALS, GENERATIONS)) return bare
  return `${first} ${last}`
}

/** Without brackets, quotation marks, directory paths and what follows a dash. */
function bareName(name: string): string {
  let bare = name.slice(0, LONGEST)
  if (/[[(<"'“”«»‘/@=|–—]| - | via /i.test(bare)) {
    bare = bare
      .replace(/\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?/g, ' ')
      .replace(/^\s*(["'“«‘])(.*)["'”»’]\s*$/, '$2')
      .replace(/(?<=\S\s+)(?:"[^"]*"|“[^”]*”|«[^»]*»|'[^']*'|‘[^’]*’)(?=\s+\S)/g, ' ')
      .replace(/["“”«»]/g, ' ')
      .replace(/^\s*cn=([^/]*)\/.*$/i, '$1')
      .replace(/(?:\/[\w&' -]+)+(?:@[\w-]*)*\s*$/, '')
      .replace(/\s*@\s*[\w-]+\s*$/, '')
      .replace(/ via .*$/i, '')
      .replace(/^(\s*\S+\s+\S.*?)(?:\s+[-–—]\s|\s*[|–—]|\s\/\s).*$/, '$1')
  }
  return splitCapitals(bare.replace(/\s+/g, ' ').trim())
}

/** `AdaLovelace`, as chat accounts are called, as `Ada Lovelace`; not `McDonald`, `VanDyke` or short trade names. */
function splitCapitals(name: string): string {
  if (name.length < SHORTEST_JOINED || !/^(?:\p{Lu}\p{Ll}{2,}){2,3}$/u.test(name)) return name
  return /^(?:Mac|Van|Von|Des|Del|Dal|San|Saint|Fitz)\p{Lu}\p{Ll}+$/u.test(name)
    ? name
    : name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
}

/** What commas separate, without degrees and titles of their own; a generation joins what it follows. */
function commaParts(bare: string): string[] {
  const parts: string[] = []
  for (const part of bare.split(',').map((text) => text.trim())) {
    const before = parts.at(-1)
    if (before !== undefined && isSuffix(part, GENERATIONS)) parts[parts.length - 1] = `${before} ${part}`
    else if (before === undefined || !isSuffix(part, TITLES, CREDENTIALS)) parts.push(part)
  }
  return parts
}

/** True for the empty part as well. */
function isSuffix(part: string, ...kinds: readonly ReadonlySet<string>[]): boolean {
  return tokensOf(part.replaceAll('.', '')).every((token) => kinds.some((kind) => kind.has(token)))
}

/** `DE LA TOUR Marie`, as French administrations write, as `Marie DE LA TOUR`. */
function lastNameLast(name: string): string {
  const words = name.split(' ')
  const firstNames = words.findIndex((word) => word !== word.toUpperCase())
  if (firstNames <= 0) return name
  const lastNames = words.slice(0, firstNames)
  const others = words.slice(firstNames)
  const capitals = lastNames.join('').replace(/[^\p{L}]/gu, '')
  const startsOthers = others.every((word) => word !== word.toUpperCase() && word !== word.toLowerCase())
  // Two letters without a vowel are initials: `JD Smith`.
  if (
    !startsOthers ||
    lastNames.some((word) => word.length < 2) ||
    (capitals.length === 2 && !/[AEIOUY]/.test(capitals))
  )
    return name
  return lastNames.some((word) => word.includes('.')) ? name : [...others, ...lastNames].join(' ')
}

function tokensOf(text: string): string[] {
  return foldName(text)
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}_]+/u)
    .filter((token) => token !== '')
}

/** A single letter of a script that has capitals: a single Chinese character is a name. */
function isInitial(token: string): boolean {
  return token.length === 1 && token.toUpperCase() !== token
}
