import type { Correction, StoredCorrection } from '../../../shared/model/correction.ts'
import type { CorrectionId } from '../../../shared/model/ids.ts'

type Merge = Extract<Correction, { type: 'merge' }>
type Separate = Extract<Correction, { type: 'separate' }>

/**
 * The corrections that do not hold because later ones say otherwise: of a merge and a separation that contradict each other, be it
 * by way of further merges, the newest stands; so does the newest kind of an alias. Taking that one back lets the older hold again.
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

/** The corrections that hold, in the order in which they were made. */
export function effectiveCorrections(stored: readonly StoredCorrection[]): Correction[] {
  const overruled = overruledCorrections(stored)
  return stored.filter(({ id }) => !overruled.has(id)).map(({ correction }) => correction)
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
    this.parent.set(this.find(a), this.find(b))
  }
}
