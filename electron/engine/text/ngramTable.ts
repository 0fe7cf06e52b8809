/** Bytes of UTF-8 in an n-gram, beside the spaces that mark the first and the last of a word. */
const NGRAM_BYTES = 4
/** Each n-gram of a word shares its last byte with the first of the next. */
const STRIDE = NGRAM_BYTES - 1
const MOST_WORD_BYTES = 72
/** Twice the n-grams, rounded up: few collide. */
const SLOTS_PER_NGRAM = 2
const SPACE = 0x20
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

export interface NgramScores {
  /** By index of language; 0 where nothing speaks for it. */
  readonly scores: Float64Array
  /** Different n-grams in the text. */
  readonly ngrams: number
}

/**
 * Which n-grams are frequent in which language, in typed arrays: some 1.5 MB for eighty thousand n-grams, where objects would
 * take 90. N-grams are kept as a 32-bit fingerprint (FNV-1a): about one of eighty thousand shares that of another.
 */
export class NgramTable {
  private readonly slots: Int32Array
  private readonly fingerprints: Uint32Array
  /** Where the pairs of each n-gram begin; they end where those of the next one do. */
  private readonly starts: Uint32Array
  private readonly pairLanguages: Uint8Array
  private readonly pairWeights: Uint16Array
  private readonly word = new Uint8Array(MOST_WORD_BYTES)
  private readonly encoder = new TextEncoder()
  private readonly languages: number
  private ngrams = 0
  private pairs = 0

  /** @param sizes how many languages, n-grams and pairs of n-gram and language there will be at most */
  constructor(sizes: { readonly languages: number; readonly ngrams: number; readonly pairs: number }) {
    this.languages = sizes.languages
    this.slots = new Int32Array(sizes.ngrams * SLOTS_PER_NGRAM).fill(-1)
    this.fingerprints = new Uint32Array(sizes.ngrams)
    this.starts = new Uint32Array(sizes.ngrams + 1)
    this.pairLanguages = new Uint8Array(sizes.pairs)
    this.pairWeights = new Uint16Array(sizes.pairs)
  }

  /** Adds an n-gram: its first `length` bytes of UTF-8, a space where a word begins or ends. It speaks for nothing yet. */
  add(bytes: Uint8Array, length: number): void {
    const ngram = fingerprint(bytes, 0, length)
    this.slots[this.slotOf(ngram)] = this.ngrams
    this.fingerprints[this.ngrams++] = ngram
    this.starts[this.ngrams] = this.pairs
  }

  /** Makes the n-gram added last speak for a language, by its index. */
  weigh(language: number, weight: number): void {
    this.pairLanguages[this.pairs] = language
    this.pairWeights[this.pairs] = weight
    this.starts[this.ngrams] = ++this.pairs
  }

  /** What the n-grams of words in lower case speak for; no words, no n-grams. Each n-gram counts once. */
  score(words: readonly string[]): NgramScores {
    const seen = new Set<number>()
    for (const word of words) this.cut(word, seen)
    const scores = new Float64Array(this.languages)
    for (const ngram of seen) {
      const found = this.slots[this.slotOf(ngram)] ?? -1
      if (found !== -1) this.addWeights(scores, found)
    }
    return { scores, ngrams: seen.size }
  }

  private cut(word: string, seen: Set<number>): void {
    const { written } = this.encoder.encodeInto(word, this.word)
    let from = 0
    for (; from + NGRAM_BYTES < written; from += STRIDE) {
      seen.add(fingerprint(this.word, from, from + NGRAM_BYTES, startOf(from)))
    }
    const last = Math.max(0, written - NGRAM_BYTES)
    seen.add(extend(fingerprint(this.word, last, written, startOf(from)), SPACE))
  }

  private addWeights(scores: Float64Array, ngram: number): void {
    const end = this.starts[ngram + 1] ?? 0
    for (let pair = this.starts[ngram] ?? end; pair < end; pair++) {
      const language = this.pairLanguages[pair] ?? 0
      scores[language] = (scores[language] ?? 0) + (this.pairWeights[pair] ?? 0)
    }
  }

  /** The slot an n-gram is in, or the empty one where it would be. */
  private slotOf(ngram: number): number {
    let slot = ngram % this.slots.length
    for (;;) {
      const found = this.slots[slot] ?? -1
      if (found === -1 || this.fingerprints[found] === ngram) return slot
      slot = (slot + 1) % this.slots.length
    }
  }
}

/** The hash to go on from: after a space where the word begins. */
function startOf(from: number): number {
  return from === 0 ? extend(FNV_OFFSET, SPACE) : FNV_OFFSET
}

function fingerprint(bytes: Uint8Array, from: number, to: number, start = FNV_OFFSET): number {
  let hash = start
  for (let at = from; at < to; at++) hash = extend(hash, bytes[at] ?? 0)
  return hash
}

function extend(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, FNV_PRIME) >>> 0
}
