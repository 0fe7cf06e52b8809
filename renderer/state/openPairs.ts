import type { MergeSuggestion } from '../../shared/model/correction.ts'

interface Review {
  /** What the engine has, which may be a decision or two behind. */
  readonly read: readonly MergeSuggestion[]
  /** Decided and taken back: to be shown though the engine may not have them again yet. */
  readonly returned: readonly MergeSuggestion[]
  /** Names of the pairs that were decided. */
  readonly decided: readonly string[]
  /** Names of the pairs that were put off, in that order. */
  readonly later: readonly string[]
}

/** The pairs that wait for a decision, those put off at the end. */
export function openPairs({ read, returned, decided, later }: Review): readonly MergeSuggestion[] {
  const known = new Set(read.map(pairName))
  const settled = new Set(decided)
  const place = new Map(later.map((name, index) => [name, index]))
  const placeOf = (pair: MergeSuggestion) => place.get(pairName(pair)) ?? -1
  return [...returned.filter((pair) => !known.has(pairName(pair))), ...read]
    .filter((pair) => !settled.has(pairName(pair)))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** The same pair keeps its name when the people's ids change. */
export function pairName({ keys }: Pick<MergeSuggestion, 'keys'>): string {
  return keys.join('\n')
}
