import type { Correction, StoredCorrection } from '../../../shared/model/correction.ts'
import type { CorrectionId } from '../../../shared/model/ids.ts'

type Merge = Extract<Correction, { type: 'merge' }>
type Separate = Extract<Correction, { type: 'separate' }>

/**
 * The corrections that do not hold because later ones say otherwise: of a merge and a separation that contradict each other, be it
 * by way of further merges, the newest stands; so does the newest kind. Taking that one back lets the older hold again.
 *
 * @param stored in the order in which they were made
 */
export function overruledCorrections(stored: readonly StoredCorrection[]): ReadonlySet<CorrectionId> {
  const merged = new KeyClusters()
  const apart: Separate[] = []
  const kinds = new Set<string>()
  const overruled = new Set<CorrectionId>()
  for (const { id, correction } of stored.toReversed()) {
    if (correction.type === 'merge') {
      if (apart.some((separate) => wouldJoin(merged, correction, separate))) overruled.add(id)
      else merged.join(correction.a, correction.b)
    } else if (correction.type === 'separate') {
      if (areJoined(merged, correction)) overruled.add(id)
      else apart.push(correction)
    } else if (correction.type === 'kind') {
      if (kinds.has(correction.key)) overruled.add(id)
      kinds.add(correction.key)
    }
  }
  return overruled
}

/**
 * The corrections that hold, in the order in which they were made. A merge by way of an alias that no item has now (its source was
 * removed) still joins the aliases on its two sides, and a separation from it is one from those that it was merged with.
 */
export function effectiveCorrections(
  stored: readonly StoredCorrection[],
  present: { has(key: string): boolean },
): Correction[] {
  const overruled = overruledCorrections(stored)
  const held = stored.filter(({ id }) => !overruled.has(id)).map(({ correction }) => correction)
  const merged = new KeyClusters()
  const standIn = new Map<string, string>()
  for (const correction of held) if (correction.type === 'merge') merged.join(correction.a, correction.b)
  for (const key of merged.keys()) if (present.has(key)) standIn.set(merged.find(key), key)
  const here = (key: string) => (present.has(key) ? key : (standIn.get(merged.find(key)) ?? key))
  return held.map((correction) => {
    if (correction.type === 'merge') return { ...correction, a: here(correction.a), b: here(correction.b) }
    if (correction.type !== 'separate') return correction
    return { ...correction, these: correction.these.map(here), those: correction.those.map(here) }
  })
}

function areJoined(merged: KeyClusters, { these, those }: Separate): boolean {
  const clusters = new Set(these.map((key) => merged.find(key)))
  return those.some((key) => clusters.has(merged.find(key)))
}

/** Whether a merge would make one of what is to be apart. */
function wouldJoin(merged: KeyClusters, { a, b }: Merge, { these, those }: Separate): boolean {
  const clustersOf = (keys: readonly string[]) => new Set(keys.map((key) => merged.find(key)))
  const [left, right] = [clustersOf(these), clustersOf(those)]
  const [one, other] = [merged.find(a), merged.find(b)]
  return (left.has(one) && right.has(other)) || (left.has(other) && right.has(one))
}

/** Union-find over keys as they come. */
class KeyClusters {
  private readonly parent = new Map<string, string>()

  find(key: string): string {
    let current = key
    for (;;) {
      const parent = this.parent.get(current)
      if (parent === undefined || parent === current) return current
      current = parent
    }
  }

  join(a: string, b: string): void {
    for (const key of [a, b]) if (!this.parent.has(key)) this.parent.set(key, key)
    this.parent.set(this.find(a), this.find(b))
  }

  keys(): Iterable<string> {
    return this.parent.keys()
  }
}
