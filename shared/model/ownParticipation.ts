import type { ParticipationStyle } from './communities.ts'
import type { PersonId } from './ids.ts'
import type { Period } from './network.ts'

/** What is compared of two who write to each other. */
export interface ExchangeFigures {
  /** Messages that one writes to the other in the usual exchange, and conversations that they open in it: medians. */
  readonly wrote: number
  readonly opened: number
  /** Of the conversations opened, those that the other answered, 0 to 1; and how many people one goes to, on average. Null where none was opened. */
  readonly answered: number | null
  readonly recipients: number | null
}

export interface OwnWay {
  readonly owner: { readonly id: PersonId; readonly name: string }
  /** Part of the letters that the owner wrote or is named in, 0 to 1. */
  readonly share: number
  readonly period: Period
  /** Exchanges that are ties: what everything else rests on. */
  readonly exchanges: number
  /** Null where the exchanges are too few, or no style fits. */
  readonly style: Exclude<ParticipationStyle, 'quiet-expert'> | null
  readonly own: ExchangeFigures
  readonly others: ExchangeFigures
  /** Of the ties, those to people of other departments, and how many departments these are. */
  readonly across: number
  readonly departments: number
}

/** Told only where the library is one person's own; `own` is null where it is not. */
export interface OwnParticipation {
  readonly own: OwnWay | null
}

/** Fewer exchanges compare with nothing. */
export const FEWEST_EXCHANGES = 5
