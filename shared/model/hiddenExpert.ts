import type { Instant, ItemId, PersonId } from './ids.ts'

/** What makes an expert hidden; the defaults are in electron/engine/expertise/hiddenExperts.ts. */
export interface HiddenExpertRules {
  /** Highest place among the people of the topic, 1 being the first. */
  readonly maxRank: number
  /** Fewest conversations in which they wrote on it with substance. */
  readonly minThreads: number
  /** Least part of all that was written on it, 0 to 1: what everybody writes about hides nobody. */
  readonly minShare: number
  /** Their typical length on it, over the typical length of all that is written: a word in passing is no knowledge. */
  readonly minSubstance: number
  /** Most of the others of their department who write on it, 0 to 1: what a whole department does is nobody's secret. */
  readonly maxDepartment: number
  /** Most that chance may have to do with it, 0 to 1: that one of all who were looked at writes so much on a topic without knowing more. */
  readonly maxChance: number
  /** Visible no more than this, 0 to 1. */
  readonly maxVisibility: number
}

/** What makes a person seen, counted. */
export interface VisibilityFacts {
  /** Ties to people of other departments (to anybody, where no departments are known). */
  readonly tiesOutside: number
  /** Other departments that they have a tie to. */
  readonly departmentsReached: number
  /** People of the directory whose manager they are, at any remove. */
  readonly reports: number
  /** People who asked them about the topic, or named them on it. */
  readonly askedBy: number
}

export interface HiddenEvidence {
  readonly id: ItemId
  readonly messageId: string | null
  readonly subject: string
  readonly date: Instant | null
}

/** Somebody who knows much about a topic and whom few would think of, with the topic on which most speaks for it. */
export interface HiddenExpert {
  readonly id: PersonId
  readonly name: string
  readonly addresses: readonly string[]
  readonly department: string | null
  readonly title: string | null
  readonly topic: string
  /** Place among the people of the topic, 1 being the first. */
  readonly rank: number
  /** People who have it as a topic. */
  readonly holders: number
  /** What they wrote on it, questions and mere forwards left out. */
  readonly items: number
  /** Part of all that was written on it, 0 to 1. */
  readonly share: number
  /** Words of what they typically write on it. */
  readonly length: number
  /** That so much would come about by chance, all who were looked at considered; 0 to 1. */
  readonly chance: number
  /** Conversations in which they answered or were answered, and documents. */
  readonly threads: number
  /** Other topics of which they are a hidden expert too, the strongest first. */
  readonly alsoOn: readonly string[]
  /** 0 to 1: a mean of places among the others by each of the facts. */
  readonly visibility: number
  readonly facts: VisibilityFacts
  /** The newest of what they wrote on it, at most five. */
  readonly evidence: readonly HiddenEvidence[]
}

export interface HiddenExpertsReply {
  /** The rules as they were applied. */
  readonly rules: HiddenExpertRules
  readonly total: number
  /** The most surprising first: little chance, little seen. */
  readonly experts: readonly HiddenExpert[]
}
