/** A display name made comparable. */
export interface NameKey {
  /** Words of two letters or more, folded, in the order "first last": `phillip allen`. */
  readonly words: string
  /** Single letters, in order: `k`. */
  readonly initials: string
  /** At least two words: only such a name can identify. */
  readonly full: boolean
}

/**
 * Case, accents, punctuation, titles and brackets do not count: `Allen, Phillip K. (Trading)` and `Phillip K Allen` are the
 * same. Not full for the empty name, an address or a single word.
 */
export function nameKey(name: string): NameKey {
  if (name.includes('@')) return { words: '', initials: '', full: false }
  const bare = name.replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>|["“”«»]/g, ' ')
  const comma = bare.split(',')
  const ordered = comma.length === 2 ? `${comma[1] ?? ''} ${comma[0] ?? ''}` : bare
  const tokens = ordered
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((token) => token !== '' && !TITLES.has(token))
  const words = tokens.filter((token) => token.length > 1)
  return {
    words: words.join(' '),
    initials: tokens.filter((token) => token.length === 1).join(''),
    full: words.length >= 2 && !words.some((word) => /\d/.test(word)),
  }
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'mme', 'mlle', 'jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * How to show a name: `ALLEN, Phillip` as `Phillip Allen`, brackets and quotation marks dropped. The empty name stays empty.
 */
export function displayName(name: string): string {
  const bare = name
    .replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>|["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [last, first, ...more] = bare.split(',').map((part) => part.trim())
  if (!last || !first || more.length > 0) return bare || name.trim()
  return `${first} ${last}`
}
