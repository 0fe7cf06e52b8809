import type { TopicSummary } from './expertise.ts'
import type { Instant, ItemId, PersonId } from './ids.ts'

export const TOPIC_ORDERS = ['telling', 'size', 'rising', 'fading', 'risk'] as const
export type TopicOrder = (typeof TOPIC_ORDERS)[number]

/** Whether a topic came up more in the last two quarters than before, of all that was written; `unclear` where chance may be all of it. */
export interface TopicTrend {
  readonly direction: 'rising' | 'fading' | 'unclear'
  /** Its part of all that was written lately over its part before; null where it did not come up before. */
  readonly ratio: number | null
  /** Two-sided chance of a difference of this size where there is none (exact test of two Poisson rates). */
  readonly p: number
}

export interface ListedTopic extends TopicSummary {
  /** What renaming, merging and hiding name it by; the same after every new analysis. */
  readonly key: string
  /** How telling it is, above 0. */
  readonly score: number
  readonly threads: number
  /** First and last quarter in which it came up (`2001-Q3`); null where no date is known. Wrong clocks are left out. */
  readonly since: string | null
  readonly until: string | null
  readonly trend: TopicTrend
  /** The quarter (`2001-Q3`) in which nearly all of its items lie, where it was a burst that is over; null otherwise. */
  readonly burst: string | null
  /** The fewest people who together hold half of it. */
  readonly busFactor: number
}

export interface TopicEvidence {
  readonly id: ItemId
  readonly subject: string
  readonly date: Instant | null
  readonly author: { readonly id: PersonId; readonly name: string } | null
  readonly excerpt: string
}

export interface TopicDetail extends ListedTopic {
  /** Its names, where it goes by one in each of two languages; otherwise none. */
  readonly names: readonly string[]
  /** The ways in which it is written, its variants among them. */
  readonly forms: readonly string[]
  /** Items by quarter, the oldest first, empty ones with 0. */
  readonly history: readonly { readonly quarter: string; readonly items: number }[]
  /** Topics that come up with it, the most often first. */
  readonly related: readonly { readonly key: string; readonly label: string; readonly items: number }[]
  /** The newest items on it by those who hold it. */
  readonly evidence: readonly TopicEvidence[]
}

/** What a person says of a topic, by its key. */
export type TopicEdit =
  | { readonly type: 'rename'; readonly key: string; readonly label: string }
  /** `key` is a part of `into` from now on. */
  | { readonly type: 'merge'; readonly key: string; readonly into: string }
  | { readonly type: 'hide'; readonly key: string }
  /** What goes by names in two languages is two topics. */
  | { readonly type: 'split'; readonly key: string }

export interface StoredTopicEdit {
  readonly id: number
  readonly edit: TopicEdit
  /** What the topics were called when it was said: of `key`, and of `into`. */
  readonly labels: readonly string[]
  readonly madeAt: Instant
}
