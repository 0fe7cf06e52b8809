import type { FoundTopic } from '../../../shared/model/foundTopic.ts'

/** Attributes of items, indexed by item id; 0 is nobody. */
export interface ContributionColumns {
  readonly author: Int32Array
  readonly thread: Int32Array
  /** 1 where the item speaks for nobody. */
  readonly silent: Uint8Array
  /** 1 where the item says something to what it answers. */
  readonly answers: Uint8Array
}

/** Who answers in fewer conversations on a topic has only passed by. */
const LEAST_THREADS = 2
/** What an answer to somebody who names the topic counts beside own words on it. */
const WEIGHT = 0.5

/**
 * The topics with those who answer in their conversations as holders too, after those who hold them by their own words: an answer need
 * not repeat what it is about. Two conversations at least, no question and no courtesy; an answer counts half. Shares add up to 1.
 *
 * @param uses items in which each topic is named, in the order of the topics (`topicUses`)
 * @param itemsOf items of a conversation, by its number
 * @param isAsked whether an item asks
 */
export function withContributors<Topic extends FoundTopic>(
  topics: readonly Topic[],
  uses: readonly (readonly number[])[],
  columns: ContributionColumns,
  itemsOf: (thread: number) => readonly number[],
  isAsked: (item: number) => boolean,
): Topic[] {
  return topics.map((topic, index) => {
    const held = new Set(topic.holders.map(({ id }) => id))
    const threads = new Set((uses[index] ?? []).map((item) => columns.thread[item] ?? 0))
    const answered = new Map<number, { answers: number; threads: Set<number> }>()
    for (const thread of threads) {
      for (const item of itemsOf(thread)) {
        const author = columns.author[item] ?? 0
        if (author === 0 || held.has(author) || columns.silent[item] === 1) continue
        if (columns.answers[item] !== 1 || isAsked(item)) continue
        const own = answered.get(author) ?? { answers: 0, threads: new Set() }
        own.answers++
        answered.set(author, { ...own, threads: own.threads.add(thread) })
      }
    }
    const added = [...answered]
      .filter(([, own]) => own.threads.size >= LEAST_THREADS)
      .map(([id, { answers }]) => ({ id, items: WEIGHT * answers }))
      .sort((a, b) => b.items - a.items || a.id - b.id)
    const holders = [...topic.holders, ...added]
    const total = holders.reduce((sum, { items }) => sum + items, 0)
    return { ...topic, holders: holders.map(({ id, items }) => ({ id, items, share: items / Math.max(total, 1e-9) })) }
  })
}
