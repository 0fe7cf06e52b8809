interface Cluster {
  /** Groups in display order. */
  readonly leaves: readonly number[]
}

/**
 * An order of groups in which those that share ties stand together, so that blocks show along the diagonal of the
 * matrix. Similarity is ties over the ties expected from the groups' degrees; groups are merged by average linkage, and
 * at each merge the two rows are turned so that the most similar ends meet (Gruvaeus & Wainer 1972, British Journal of
 * Mathematical and Statistical Psychology 25). Deterministic: equal similarities keep the given order. Groups without
 * ties come last. `matrix` is symmetric; empty gives empty.
 */
export function matrixOrder(matrix: readonly (readonly number[])[]): number[] {
  const similarity = similarities(matrix)
  const isolated = matrix.map((row, group) => row.every((ties, other) => other === group || ties === 0))
  let clusters = matrix
    .map((_, group): Cluster => ({ leaves: [group] }))
    .filter((_, group) => isolated[group] === false)
  while (clusters.length > 1) clusters = mergeClosest(clusters, similarity)
  return [
    ...clusters.flatMap((cluster) => cluster.leaves),
    ...matrix.keys().filter((group) => isolated[group] === true),
  ]
}

function similarities(matrix: readonly (readonly number[])[]): number[][] {
  const degrees = matrix.map((row, group) =>
    row.reduce((sum, ties, other) => sum + (other === group ? 2 : 1) * ties, 0),
  )
  return matrix.map((row, one) =>
    row.map((ties, other) => {
      const product = (degrees[one] ?? 0) * (degrees[other] ?? 0)
      return product === 0 ? 0 : ties / product
    }),
  )
}

function mergeClosest(clusters: readonly Cluster[], similarity: readonly (readonly number[])[]): Cluster[] {
  let best = { first: 0, second: 1, score: -1 }
  clusters.forEach((one, first) => {
    for (let second = first + 1; second < clusters.length; second++) {
      const score = averageLinkage(one, clusters[second] ?? one, similarity)
      if (score > best.score) best = { first, second, score }
    }
  })
  const [one, other] = [clusters[best.first], clusters[best.second]]
  if (one === undefined || other === undefined) return [...clusters]
  const merged = join(one, other, similarity)
  return clusters.flatMap((cluster, at) => (at === best.first ? [merged] : at === best.second ? [] : [cluster]))
}

function averageLinkage(one: Cluster, other: Cluster, similarity: readonly (readonly number[])[]): number {
  let sum = 0
  for (const left of one.leaves) for (const right of other.leaves) sum += similarity[left]?.[right] ?? 0
  return sum / (one.leaves.length * other.leaves.length)
}

function join(one: Cluster, other: Cluster, similarity: readonly (readonly number[])[]): Cluster {
  const turned = (cluster: Cluster) => cluster.leaves.toReversed()
  const ways = [
    [one.leaves, other.leaves],
    [turned(one), other.leaves],
    [one.leaves, turned(other)],
    [turned(one), turned(other)],
  ] as const
  const contact = ([left, right]: (typeof ways)[number]) => similarity[left.at(-1) ?? 0]?.[right[0] ?? 0] ?? 0
  const best = ways.reduce((kept, way) => (contact(way) > contact(kept) ? way : kept))
  return { leaves: best.flat() }
}
