interface HeldTopic {
  readonly label: string
  readonly holders: readonly { readonly id: number; readonly items: number }[]
}

interface SimilarPerson {
  readonly id: number
  /** Cosine of the two, above 0 and at most 1. */
  readonly similarity: number
  /** Topics that both hold, what weighs most first. */
  readonly topics: readonly string[]
}

/**
 * Who holds the topics that somebody holds: the cosine of what each wrote on each topic, as 1 + ln of the items, times the rarity of the
 * topic, ln(1 + people / holders). The most alike first; empty where they hold no topic, or nobody else does.
 */
export function similarPeople(topics: readonly HeldTopic[], person: number, limit: number): SimilarPerson[] {
  const people = new Set(topics.flatMap(({ holders }) => holders.map(({ id }) => id))).size
  const lengths = new Map<number, number>()
  const found = new Map<number, { product: number; shared: { label: string; weight: number }[] }>()
  for (const { label, holders } of topics) {
    const rarity = Math.log1p(people / Math.max(1, holders.length))
    const weights = holders.map(({ id, items }) => ({ id, weight: (1 + Math.log(Math.max(1, items))) * rarity }))
    const own = weights.find(({ id }) => id === person)?.weight
    for (const { id, weight } of weights) {
      lengths.set(id, (lengths.get(id) ?? 0) + weight ** 2)
      if (own === undefined || id === person) continue
      const known = found.get(id) ?? { product: 0, shared: [] }
      known.product += own * weight
      known.shared.push({ label, weight: own * weight })
      found.set(id, known)
    }
  }
  const length = (id: number) => Math.sqrt(lengths.get(id) ?? 0)
  return [...found]
    .map(([id, { product, shared }]) => ({
      id,
      similarity: Math.min(1, product / (length(id) * length(person))),
      topics: shared.sort((a, b) => b.weight - a.weight).map(({ label }) => label),
    }))
    .sort((a, b) => b.similarity - a.similarity || a.id - b.id)
    .slice(0, limit)
}
