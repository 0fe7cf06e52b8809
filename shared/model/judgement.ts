import type { Instant } from './ids.ts'

/**
 * What the person concerned says of a topic of their profile: it is theirs; it is not theirs, and counts for nobody's sake; it
 * is theirs and nobody is to be shown it.
 */
export const TOPIC_VERDICTS = ['confirmed', 'rejected', 'hidden'] as const
export type TopicVerdict = (typeof TOPIC_VERDICTS)[number]

export interface TopicJudgement {
  /** As it was called when it was judged. */
  readonly topic: string
  readonly verdict: TopicVerdict
  readonly madeAt: Instant
}
