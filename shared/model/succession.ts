import type { Instant, PersonId } from './ids.ts'

/** Who might take a topic over, and what speaks for it. */
export interface Successor {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  readonly title: string | null
  /** 0 to 1, the first candidate's being 1. */
  readonly score: number
  /** What they wrote on the topic, questions and mere forwards left out. */
  readonly items: number
  /** Topics near to it that they hold, the nearest first. */
  readonly neighbours: readonly string[]
  /** Conversations on the topic in which both they and the holder wrote. */
  readonly withHolder: number
  readonly sameDepartment: boolean
  readonly sameLocation: boolean
  /** They write in the language in which the holder writes on it. */
  readonly sameLanguage: boolean
  /** Their directory entry declares it. */
  readonly declared: boolean
  /** When they last wrote anything. */
  readonly last: Instant | null
}

export interface Succession {
  readonly key: string
  readonly label: string
  /** Who leaves: the first holder, unless another was asked for; null where nobody holds it. */
  readonly holder: { readonly id: PersonId; readonly name: string; readonly department: string | null } | null
  /** Part of all that was written on the topic that is the holder's, 0 to 1. */
  readonly share: number
  /** The best first; empty where nothing speaks for anybody. */
  readonly candidates: readonly Successor[]
}
