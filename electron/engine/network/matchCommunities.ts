/** A community by the keys of its people. */
export interface KnownCommunity {
  readonly key: string
  readonly people: readonly string[]
}

/** Of the people of both together, those who are in both: under this share it is another community. */
const SAME = 0.3

/**
 * The key of each of the new communities: that of the old one it is made of, best match first (Jaccard overlap, each old one once),
 * else a new number that none of the old ones had. Greene, Doyle & Cunningham 2010, ASONAM, with a threshold of .3.
 */
export function keysOfCommunities(
  communities: readonly (readonly string[])[],
  before: readonly KnownCommunity[],
): string[] {
  const oldOf = new Map<string, number>()
  before.forEach(({ people }, index) => {
    for (const person of people) oldOf.set(person, index)
  })
  const matches = communities.flatMap((people, index) => {
    const shared = new Map<number, number>()
    for (const person of people) {
      const old = oldOf.get(person)
      if (old !== undefined) shared.set(old, (shared.get(old) ?? 0) + 1)
    }
    return [...shared].map(([old, both]) => {
      const union = people.length + (before[old]?.people.length ?? 0) - both
      return { index, old, overlap: both / union }
    })
  })
  matches.sort((a, b) => b.overlap - a.overlap || a.index - b.index || a.old - b.old)
  const keys = new Map<number, string>()
  const taken = new Set<number>()
  for (const { index, old, overlap } of matches) {
    if (overlap < SAME || keys.has(index) || taken.has(old)) continue
    keys.set(index, before[old]?.key ?? '')
    taken.add(old)
  }
  let last = before.reduce((most, { key }) => Math.max(most, Number(key)), 0)
  return communities.map((_, index) => keys.get(index) ?? String(++last))
}
