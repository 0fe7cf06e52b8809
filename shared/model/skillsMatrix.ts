import type { PersonId } from './ids.ts'

/** People against topics: who declares what, and who wrote on it. */
export interface SkillsMatrix {
  readonly people: readonly SkilledPerson[]
  /** What most of the people shown have first. */
  readonly topics: readonly MatrixTopic[]
  /** Topics left out because of the limit. */
  readonly omitted: number
}

export interface SkilledPerson {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  readonly cells: readonly SkillCell[]
}

export interface SkillCell {
  /** Position in the matrix's topics. */
  readonly topic: number
  /** Their directory entry says so. */
  readonly declared: boolean
  /** What they wrote says so. */
  readonly inferred: boolean
  /** They say so themselves. */
  readonly confirmed: boolean
  /** Place among the topic's people; null where nothing they wrote says so. */
  readonly rank: number | null
  readonly items: number
}

export interface MatrixTopic {
  readonly label: string
  /** In the whole organisation, people who wrote on it. */
  readonly holders: number
  /** Only one person of the organisation wrote on it. */
  readonly single: boolean
}
