export interface FoundTopic {
  /** The stems of its words: what it is known by to whoever renames, merges or hides it. */
  readonly key: string
  /** The keys of its variants, its own first. */
  readonly keys: readonly string[]
  /** The commonest way in which it is written. */
  readonly label: string
  /** The ways in which it and its variants are written, the commonest first. */
  readonly forms: readonly string[]
  /** The key of the topic that is the same thing in another language. */
  readonly twin?: string
  /** Its names, where it goes by one in each of two languages. */
  readonly names?: readonly string[]
  /** How telling it is, above 0: specific, in many conversations. */
  readonly score: number
  /** Conversations that use it. */
  readonly threads: number
  /** Texts that use it by number of quarter, the oldest first; those without a date left out. */
  readonly history: readonly (readonly [quarter: number, items: number])[]
  /** Texts that use it. */
  readonly items: number
  /** Share of the holders' texts on it, the largest first; shares add up to 1. */
  readonly holders: readonly { readonly id: number; readonly items: number; readonly share: number }[]
}
