import { createRandom } from './random.ts'

/** A step in a series: from `at` on, its values are others than before. */
export interface Step {
  readonly at: number
  readonly before: number
  readonly after: number
  readonly p: number
}

/** Values on either side of a step, at least. */
const FEWEST = 2
/** Of fewer values, no order of them would be rare enough. */
const SHORTEST = 6
const PERMUTATIONS = 2000

/**
 * Where a series makes its clearest step, with how often the same values in random order make one as clear anywhere: the largest
 * weighted squared difference of the means before and after, under permutation. Null for under six values. It takes the quarters for
 * independent: what drifts slowly shows as a step as well. After Pettitt 1979, Applied Statistics 28(2), with means.
 */
export function clearestStep(values: readonly number[], seed = 1): Step | null {
  if (values.length < SHORTEST) return null
  const found = best(values)
  const random = createRandom(seed)
  const shuffled = Float64Array.from(values)
  let asClear = 0
  for (let round = 0; round < PERMUTATIONS; round++) {
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = random.below(last + 1)
      const kept = shuffled[last] ?? 0
      shuffled[last] = shuffled[other] ?? 0
      shuffled[other] = kept
    }
    // The same values in another order add up a little differently.
    if (best(shuffled).clear >= found.clear * (1 - 1e-9)) asClear++
  }
  const { at, before, after } = found
  return { at, before, after, p: (1 + asClear) / (1 + PERMUTATIONS) }
}

function best(values: ArrayLike<number>) {
  const all = Array.from(values).reduce((sum, value) => sum + value, 0)
  let found = { at: FEWEST, before: 0, after: 0, clear: -1 }
  let sum = 0
  for (let at = 1; at <= values.length - FEWEST; at++) {
    sum += values[at - 1] ?? 0
    if (at < FEWEST) continue
    const [before, after] = [sum / at, (all - sum) / (values.length - at)]
    const clear = ((before - after) ** 2 * at * (values.length - at)) / values.length
    if (clear > found.clear) found = { at, before, after, clear }
  }
  return found
}

/** Part of what is told that chance may have made. */
const FALSE = 0.05

/** Those of several tests that are told, so that at most one in twenty of them is chance (Benjamini & Hochberg 1995). */
export function discoveries<Test extends { readonly p: number }>(tests: readonly Test[]): Test[] {
  const ascending = tests.toSorted((a, b) => a.p - b.p)
  const last = ascending.findLastIndex(({ p }, index) => p <= ((index + 1) / tests.length) * FALSE)
  return ascending.slice(0, last + 1)
}
