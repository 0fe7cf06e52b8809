/** Which group each node of a graph is in: a number from 0 to `count - 1`, or -1 for none. */
export interface Partition {
  readonly groupOf: Int32Array
  readonly count: number
}

/** Groups are numbered in the order in which their labels first appear; null is no group. */
export function partitionFromLabels(
  labels: readonly (string | null)[],
): Partition & { readonly names: readonly string[] } {
  const numbers = new Map<string, number>()
  const groupOf = Int32Array.from(labels, (label) => {
    if (label === null) return -1
    const known = numbers.get(label) ?? numbers.size
    numbers.set(label, known)
    return known
  })
  return { groupOf, count: numbers.size, names: [...numbers.keys()] }
}

/** Nodes in each group. */
export function groupSizes({ groupOf, count }: Partition): Uint32Array {
  const sizes = new Uint32Array(count)
  for (const group of groupOf) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1
  return sizes
}

/**
 * The same groups renumbered by size, 0 the largest; of equal sizes the one that appears first. Empty groups disappear.
 */
export function largestFirst(partition: Partition): Partition {
  const sizes = groupSizes(partition)
  const firstSeen = new Map<number, number>()
  partition.groupOf.forEach((group, node) => {
    if (group >= 0 && !firstSeen.has(group)) firstSeen.set(group, node)
  })
  const ordered = [...firstSeen].sort(
    ([one, oneSeen], [other, otherSeen]) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || oneSeen - otherSeen,
  )
  const renumbered = new Map(ordered.map(([group], rank) => [group, rank]))
  return { groupOf: partition.groupOf.map((group) => renumbered.get(group) ?? -1), count: ordered.length }
}
