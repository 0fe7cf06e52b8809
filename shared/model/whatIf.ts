import type { PersonId } from './ids.ts'

/** What a change of ties would move. */
export interface NetworkFigures {
  /** E-I of the whole; null without ties. */
  readonly eiIndex: number | null
  /** Share of the pairs of people of different departments who are at most two ties apart; null where there is one department. */
  readonly reach: number | null
  /** Mean over all pairs of 1 / distance, 0 to 1; null under two people. */
  readonly efficiency: number | null
  /** Of the departments as a partition; null without ties. */
  readonly modularity: number | null
}

export interface NamedPerson {
  readonly id: PersonId
  readonly name: string
  readonly department: string
}

/** A change to try: ties between people, somebody to stand between two departments, a community in which all meet. */
export interface WhatIfChange {
  readonly ties?: readonly (readonly [PersonId, PersonId])[]
  readonly liaison?: readonly [string, string]
  readonly community?: readonly PersonId[]
}

export interface WhatIfReply {
  readonly before: NetworkFigures
  readonly after: NetworkFigures
  /** Ties that the change makes; those there already, and those of people who are not shown, left out. */
  readonly added: readonly (readonly [NamedPerson, NamedPerson])[]
  /** Who would stand between the two departments; null where no liaison was asked for, or nobody could be. */
  readonly liaison: NamedPerson | null
  /** Pairs of people of different departments who would come within two ties of each other. */
  readonly newlyInReach: number
  /** The efficiency is estimated from some of the people. */
  readonly sampled: boolean
}
