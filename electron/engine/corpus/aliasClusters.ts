import type { AliasId } from '../../../shared/model/ids.ts'
import type { MergeReason } from '../../../shared/model/person.ts'

/** Union-find over aliases that remembers why each joined. */
export class AliasClusters {
  private readonly parent: Map<AliasId, AliasId>
  private readonly reasons = new Map<AliasId, MergeReason>()

  constructor(ids: readonly AliasId[]) {
    this.parent = new Map(ids.map((id) => [id, id]))
  }

  /** The smallest id of the cluster. */
  find(id: AliasId): AliasId {
    let current = id
    for (;;) {
      const parent = this.parent.get(current) ?? current
      if (parent === current) return current
      this.parent.set(current, this.parent.get(parent) ?? parent)
      current = parent
    }
  }

  merge(a: AliasId, b: AliasId, reason: MergeReason): void {
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA === rootB || !this.parent.has(rootA) || !this.parent.has(rootB)) return
    const [kept, joined] = rootA < rootB ? [rootA, rootB] : [rootB, rootA]
    this.parent.set(joined, kept)
    for (const id of [joined, b, a]) if (id !== kept && !this.reasons.has(id)) this.reasons.set(id, reason)
  }

  /** The first of a cluster was not merged: it is there by its own address. */
  reasonOf(id: AliasId): MergeReason {
    return this.reasons.get(id) ?? 'same-address'
  }

  /** Clusters in the order of their smallest ids, ids ascending. */
  list(): AliasId[][] {
    const ids = [...this.parent.keys()].sort((a, b) => a - b)
    return [...Map.groupBy(ids, (id) => this.find(id)).values()]
  }
}
