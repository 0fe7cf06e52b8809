import type { MergeReason } from '../../../shared/model/person.ts'

/** How an alias came into its cluster; `joinedTo` is null for the one that the others joined. */
export interface Joining {
  readonly reason: MergeReason
  readonly joinedTo: number | null
}

export const BY_ITSELF: Joining = { reason: 'same-address', joinedTo: null }

/**
 * Union-find over 0..n-1 that refuses what may not be one person: what was set apart, whatever is merged between, and two
 * different labels (rows of the directory). It remembers each merge, so that every member can say why it is there.
 */
export class AliasClusters {
  private readonly parent: Int32Array
  private readonly labels: Int32Array
  /** By root: roots of clusters that it must not join. */
  private readonly apart = new Map<number, Set<number>>()
  private readonly merges: { readonly a: number; readonly b: number; readonly reason: MergeReason }[] = []

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, index) => index)
    this.labels = new Int32Array(size).fill(-1)
  }

  find(node: number): number {
    let current = node
    for (;;) {
      const parent = this.parent[current] ?? current
      if (parent === current) return current
      this.parent[current] = this.parent[parent] ?? parent
      current = parent
    }
  }

  /** Gives the cluster of a node a label; clusters of different labels never merge. */
  label(node: number, label: number): void {
    this.labels[this.find(node)] = label
  }

  /** The label of the cluster, or -1. */
  labelOf(node: number): number {
    return this.labels[this.find(node)] ?? -1
  }

  /** Sets two apart for good; without effect where they are one cluster already. */
  separate(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA === rootB) return
    this.enemies(rootA).add(rootB)
    this.enemies(rootB).add(rootA)
  }

  mayMerge(a: number, b: number): boolean {
    const [rootA, rootB] = [this.find(a), this.find(b)]
    const [labelA, labelB] = [this.labels[rootA] ?? -1, this.labels[rootB] ?? -1]
    if (labelA >= 0 && labelB >= 0 && labelA !== labelB) return false
    return this.apart.get(rootA)?.has(rootB) !== true
  }

  /** Merges unless they must stay apart; false where they do. */
  merge(a: number, b: number, reason: MergeReason): boolean {
    const [rootA, rootB] = [this.find(a), this.find(b)]
    if (rootA === rootB) return true
    if (!this.mayMerge(rootA, rootB)) return false
    this.parent[rootB] = rootA
    if ((this.labels[rootA] ?? -1) < 0) this.labels[rootA] = this.labels[rootB] ?? -1
    for (const enemy of this.apart.get(rootB) ?? []) {
      this.apart.get(enemy)?.delete(rootB)
      this.separate(rootA, enemy)
    }
    this.apart.delete(rootB)
    this.merges.push({ a, b, reason })
    return true
  }

  /** Every cluster, its members ascending. */
  list(): number[][] {
    const clusters: number[][] = []
    const byRoot = new Map<number, number[]>()
    for (let node = 0; node < this.parent.length; node++) {
      const root = this.find(node)
      const cluster = byRoot.get(root)
      if (cluster) {
        cluster.push(node)
        continue
      }
      const made = [node]
      clusters.push(made)
      byRoot.set(root, made)
    }
    return clusters
  }

  /**
   * How the nodes that merged came into their clusters, told from the `centres` (one node of each cluster); a node that is not
   * there merged with none.
   */
  joinings(centres: readonly number[]): ReadonlyMap<number, Joining> {
    const neighbours = new Map<number, { readonly node: number; readonly reason: MergeReason }[]>()
    const link = (from: number, node: number, reason: MergeReason) => {
      const known = neighbours.get(from)
      if (known) known.push({ node, reason })
      else neighbours.set(from, [{ node, reason }])
    }
    for (const { a, b, reason } of this.merges) {
      link(a, b, reason)
      link(b, a, reason)
    }
    const joinings = new Map<number, Joining>()
    for (const centre of centres) if (neighbours.has(centre)) joinings.set(centre, BY_ITSELF)
    // A map goes on with what is added while it is walked: breadth first.
    for (const from of joinings.keys()) {
      for (const { node, reason } of neighbours.get(from) ?? []) {
        if (!joinings.has(node)) joinings.set(node, { reason, joinedTo: from })
      }
    }
    return joinings
  }

  private enemies(root: number): Set<number> {
    const known = this.apart.get(root)
    if (known) return known
    const made = new Set<number>()
    this.apart.set(root, made)
    return made
  }
}
