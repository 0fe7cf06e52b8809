import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/** Seeded draws; the same seed and label always give the same sequence. */
export class Random {
  readonly #seed: number
  readonly #generator: RandomGenerator

  constructor(seed: number) {
    this.#seed = seed
    this.#generator = xoroshiro128plus(seed)
  }

  /** An independent sequence: adding draws in one place leaves the others as they were. */
  fork(label: string): Random {
    let hash = this.#seed | 0
    for (const character of label) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0
    return new Random(hash)
  }

  /** Integer, both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to)
  }

  /** In [0, 1). */
  real(): number {
    return this.int(0, 999_999) / 1_000_000
  }

  chance(probability: number): boolean {
    return this.real() < probability
  }

  /** Throws on an empty list. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.int(0, list.length - 1)]
    if (chosen === undefined) throw new Error('cannot pick from an empty list')
    return chosen
  }

  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, key: this.int(0, 0x3fffffff) }))
      .sort((a, b) => a.key - b.key)
      .map((entry) => entry.value)
  }

  /** exp of a normal draw: half of the draws lie under the median. */
  logNormal(median: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.real()))
    return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * this.real()))
  }

  hex(length: number): string {
    let digits = ''
    while (digits.length < length) digits += this.int(0, 15).toString(16)
    return digits
  }
}
