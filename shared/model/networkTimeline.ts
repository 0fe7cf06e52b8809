import type { Instant, PersonId } from './ids.ts'

/** A year that ends with a quarter. */
export interface TimeWindow {
  /** As `2001-Q3`: its last quarter. */
  readonly quarter: string
  readonly from: Instant
  readonly to: Instant
}

/** Everybody who had a tie in any of the years, so that each has one place in all of them. */
export interface NetworkTimeline {
  /** The oldest first; none without messages. */
  readonly windows: readonly TimeWindow[]
  readonly nodes: readonly { readonly id: PersonId; readonly name: string; readonly department: string | null }[]
  /** `strength`: the largest of the years. */
  readonly ties: readonly { readonly a: PersonId; readonly b: PersonId; readonly strength: number }[]
}
