import type { Correction } from '../../../shared/model/correction.ts'
import type { PersonKind } from '../../../shared/model/person.ts'
import type { AliasClusters } from './aliasClusters.ts'

type OfType<Type extends Correction['type']> = Extract<Correction, { readonly type: Type }>

/** Keys that corrections merge or set apart, also those of aliases that no source uses at present. */
export function correctedKeys(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(
    corrections.flatMap((correction) => {
      if (correction.type === 'merge') return [correction.a, correction.b]
      return correction.type === 'separate' ? [...correction.these, ...correction.those] : []
    }),
  )
}

/**
 * Sets apart, then merges what may merge: a separation holds against every merge, whichever was made first, and through aliases
 * that are gone. Independent of the order of the corrections.
 */
export function applyCorrections(
  corrections: readonly Correction[],
  nodeOf: ReadonlyMap<string, number>,
  clusters: AliasClusters,
): void {
  const node = (key: string) => nodeOf.get(key) ?? -1
  for (const { these, those } of ofType(corrections, 'separate')) {
    for (const a of these) for (const b of those) if (a !== b) clusters.separate(node(a), node(b))
  }
  const merges = ofType(corrections, 'merge').map(({ a, b }) => [node(a), node(b)].sort((x, y) => x - y))
  merges.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
  for (const [a = -1, b = -1] of merges) clusters.merge(a, b, 'correction')
}

/** Keys that join nobody by their names. */
export function neverMerged(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(ofType(corrections, 'never-merge').map(({ key }) => key))
}

/** What was said last of the person who has one of the keys; undefined where nothing was. */
export function correctedKind(corrections: readonly Correction[]): (keys: readonly string[]) => PersonKind | undefined {
  const kinds = ofType(corrections, 'kind')
  return kinds.length === 0 ? () => undefined : (keys) => kinds.findLast(({ key }) => keys.includes(key))?.kind
}

/**
 * The department with the latest beginning that was said of the person who has one of the keys, of two the one said last;
 * undefined where nothing was said, null where the person has none.
 */
export function correctedDepartment(
  corrections: readonly Correction[],
): (keys: readonly string[]) => string | null | undefined {
  const moves = ofType(corrections, 'department')
  if (moves.length === 0) return () => undefined
  return (keys) =>
    moves
      .filter(({ key }) => keys.includes(key))
      .reduce<OfType<'department'> | undefined>(
        (latest, move) => (latest && (latest.since ?? -Infinity) > (move.since ?? -Infinity) ? latest : move),
        undefined,
      )?.department
}

function ofType<Type extends Correction['type']>(corrections: readonly Correction[], type: Type): OfType<Type>[] {
  return corrections.filter((correction): correction is OfType<Type> => correction.type === type)
}
