import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source of chance: the same seed gives the same report, on any machine. */
export interface Random {
  /** A whole number from 0 to `bound - 1`. */
  below(bound: number): number
  /** From 0 inclusive to 1 exclusive. */
  fraction(): number
}

const TWO_TO_32 = 2 ** 32

/** Scaling 32 random bits biases by less than `bound / 2^32`, far below what any sample here can see. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const fraction = () => (generator.next() >>> 0) / TWO_TO_32
  return { fraction, below: (bound) => Math.floor(fraction() * bound) }
}

/** Fisher-Yates, in place. */
export function shuffle(values: Int32Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = random.below(last + 1)
    const kept = values[last] ?? 0
    values[last] = values[other] ?? 0
    values[other] = kept
  }
}
