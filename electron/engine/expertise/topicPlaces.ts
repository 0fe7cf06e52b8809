/** A topic of a person, with their place among its people. */
export interface TopicPlace {
  readonly label: string
  /** 1 is the first. */
  readonly rank: number
  /** What they wrote on it. */
  readonly items: number
}

/**
 * Puts a person's topics in the order in which they are theirs: by 1 / place among the topic's people, for much is written on much that
 * others know better; of equal places, by what they wrote on each; then by name.
 */
export function byPlace(a: TopicPlace, b: TopicPlace): number {
  return a.rank - b.rank || b.items - a.items || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
}
