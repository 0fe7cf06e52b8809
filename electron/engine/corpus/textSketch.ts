/**
 * A text reduced to what near copies share: the hash of how it opens, then its smallest hashes of five words in a row, ascending
 * (bottom-k sketch; Broder 1997, "On the resemblance and containment of documents"). Empty for a text without words.
 */
export type TextSketch = Uint32Array

const SHINGLE = 5
const KEPT = 24
/** Longer texts are told apart by their beginning. */
const MOST_TOKENS = 5000
/** Words of the opening: after those that greet somebody by name. */
const OPENING = { from: 3, words: 8 }
const SHORTEST_OPENED = 15

/** @param tokens words in the order of the text, folded */
export function sketchTokens(tokens: readonly string[]): TextSketch {
  if (tokens.length === 0) return new Uint32Array(0)
  return Uint32Array.of(openingOf(tokens), ...smallest(hashShingles(tokens.slice(0, MOST_TOKENS))))
}

/** Hashes of all runs of five words; of all words, where there are fewer. Empty for none. */
export function hashShingles(tokens: readonly string[]): Uint32Array {
  const words = new Uint32Array(tokens.length)
  for (let index = 0; index < words.length; index++) words[index] = hashWord(tokens[index] ?? '')
  const shingles = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1))
  for (let start = 0; start < shingles.length; start++) shingles[start] = hashWords(words, start, start + SHINGLE)
  return shingles
}

/** Of many hashes, which are spread evenly, only those need sorting that are small. */
const ENOUGH = 6 * KEPT

function smallest(hashes: Uint32Array): number[] {
  const limit = (ENOUGH / hashes.length) * 2 ** 32
  const small = hashes.length > 2 * ENOUGH ? hashes.filter((hash) => hash < limit) : hashes
  const found = distinct(small.sort())
  return found.length < KEPT && small !== hashes ? distinct(hashes.sort()) : found
}

function distinct(ascending: Uint32Array): number[] {
  const found: number[] = []
  for (const hash of ascending) {
    if (hash !== found.at(-1)) found.push(hash)
    if (found.length === KEPT) break
  }
  return found
}

/** Hash of the opening words; 0 for a short text. */
export function openingHash(sketch: TextSketch): number {
  return sketch[0] ?? 0
}

/** The few hashes by which candidates for near copies are found: near copies have one of them in common almost surely. */
export function leadingHashes(sketch: TextSketch): Uint32Array {
  return sketch.subarray(1, 5)
}

/** Whether the sketch has all of the text's shingles: those of few words have. */
function isWhole(sketch: TextSketch): boolean {
  return sketch.length < KEPT + 1
}

/**
 * An estimate of the share of the first text's shingles that the second has, 0 to 1; 0 where either is empty. Of the first only
 * hashes as small as the second kept can be looked for.
 */
export function containment(inner: TextSketch, outer: TextSketch): number {
  const limit = isWhole(outer) ? Infinity : (outer.at(-1) ?? 0)
  let compared = 0
  let common = 0
  for (let a = 1, b = 1; a < inner.length && (inner[a] ?? 0) <= limit; a++) {
    const hash = inner[a] ?? 0
    while (b < outer.length && (outer[b] ?? 0) < hash) b++
    compared++
    if (outer[b] === hash) common++
  }
  return compared === 0 ? 0 : common / compared
}

function openingOf(tokens: readonly string[]): number {
  if (tokens.length < SHORTEST_OPENED) return 0
  const opening = new Uint32Array(OPENING.words)
  let words = 0
  for (let index = OPENING.from; index < tokens.length && words < OPENING.words; index++) {
    const token = tokens[index] ?? ''
    if (!/\d/.test(token)) opening[words++] = hashWord(token)
  }
  return words < OPENING.words ? 0 : hashWords(opening, 0, OPENING.words) || 1
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  return value >>> 0
}

/** The same over words, with a last mix (MurmurHash3's): the smallest hashes must be a fair draw. */
function hashWords(words: Uint32Array, start: number, end: number): number {
  let value = 0x811c9dc5
  const last = Math.min(end, words.length)
  for (let index = start; index < last; index++) {
    value = Math.imul(value ^ (words[index] ?? 0), 0x01000193)
    value = (value << 13) | (value >>> 19)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
