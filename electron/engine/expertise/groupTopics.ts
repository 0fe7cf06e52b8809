import { keyness } from './specificity.ts'

interface HeldTopic {
  readonly key: string
  readonly label: string
  readonly holders: readonly { readonly id: number; readonly items: number }[]
}

export interface GroupTopic<Topic> {
  readonly topic: Topic
  /** Log-likelihood ratio of its use inside against outside. */
  readonly keyness: number
  /** Part of its holders' texts that are of the group, 0 to 1. */
  readonly share: number
}

/** Chance gives so much in one of a thousand (Dunning 1993). */
const SIGNIFICANT = 10.83
/** What one person writes of is theirs, not their group's. */
const FEWEST_HOLDERS = 2

/**
 * What sets each group apart: the topics whose holders are concentrated in it, the strongest first. At least two of the group hold
 * them, and the log-likelihood ratio is at least 10.83. Of two of which one holds all words
 * of the other, only the stronger.
 *
 * @param groupOf the group of a person; undefined for none
 * @param wrote texts of each person
 */
export function topicsOfGroups<Topic extends HeldTopic>(
  topics: readonly Topic[],
  groupOf: (person: number) => number | undefined,
  wrote: ReadonlyMap<number, number>,
): Map<number, GroupTopic<Topic>[]> {
  const texts = new Map<number, number>()
  let all = 0
  for (const [person, count] of wrote) {
    const group = groupOf(person)
    all += count
    if (group !== undefined) texts.set(group, (texts.get(group) ?? 0) + count)
  }
  const found = new Map<number, GroupTopic<Topic>[]>()
  for (const topic of topics) {
    const total = topic.holders.reduce((sum, { items }) => sum + items, 0)
    for (const [group, holders] of Map.groupBy(topic.holders, ({ id }) => groupOf(id))) {
      if (group === undefined || holders.length < FEWEST_HOLDERS) continue
      const own = holders.reduce((sum, { items }) => sum + items, 0)
      const inGroup = texts.get(group) ?? 0
      const worth = keyness(own, inGroup, total - own, all - inGroup)
      if (worth < SIGNIFICANT) continue
      found.set(group, [...(found.get(group) ?? []), { topic, keyness: worth, share: own / total }])
    }
  }
  return new Map([...found].map(([group, named]) => [group, withoutOverlap(named)]))
}

function withoutOverlap<Topic extends HeldTopic>(named: readonly GroupTopic<Topic>[]): GroupTopic<Topic>[] {
  const kept: { readonly words: ReadonlySet<string>; readonly named: GroupTopic<Topic> }[] = []
  for (const one of named.toSorted((a, b) => b.keyness - a.keyness || (a.topic.key < b.topic.key ? -1 : 1))) {
    const words = new Set(one.topic.key.split(' '))
    if (!kept.some((other) => holdsAll(other.words, words) || holdsAll(words, other.words))) {
      kept.push({ words, named: one })
    }
  }
  return kept.map((each) => each.named)
}

function holdsAll(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word))
}
