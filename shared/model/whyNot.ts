import type { Evidence, ExpertReason } from './expertise.ts'
import type { Instant, ItemId, PersonId } from './ids.ts'

/** Why a person is not among those who are named at all; or, having `gone`, counts half, where it was not asked who is there. */
export const WHY_NOT_BARRIERS = ['nobody', 'outsider', 'department', 'left', 'gone', 'withdrawn'] as const
export type WhyNotBarrier = (typeof WHY_NOT_BARRIERS)[number]

/**
 * What kept an item that has to do with the question from counting in full: a program sent it; it says again what its author had said;
 * they only asked; they passed on what others wrote; thanks alone; others' words quoted; they had a copy; it was only sent to them; it
 * is older than one asked for, or has lost half of its weight to the years.
 */
export const WHY_NOT_RULES = [
  'automated',
  'repeated',
  'asked',
  'forwarded',
  'courtesy',
  'quoted',
  'copied',
  'received',
  'before',
  'old',
] as const
export type WhyNotRule = (typeof WHY_NOT_RULES)[number]

export interface WhyNotReply {
  readonly query: string
  readonly person: { readonly id: PersonId; readonly name: string; readonly department: string | null }
  /** From 1, among those who are named for the question as it was asked; null where the person is not. */
  readonly rank: number | null
  readonly of: number
  /** Of the first one's score, 0 to 1. */
  readonly score: number | null
  readonly barriers: readonly WhyNotBarrier[]
  /** What does speak for them, the strongest first. */
  readonly reason: ExpertReason | null
  readonly evidence: readonly Evidence[]
  /** Words of the question that nothing of theirs has. */
  readonly missingTerms: readonly string[]
  /** How many items each rule took weight from. */
  readonly losses: readonly { readonly rule: WhyNotRule; readonly items: number; readonly example: ItemId }[]
  /** Their newest item, whatever its topic. */
  readonly last: Instant | null
  /** Who is first. */
  readonly first: { readonly id: PersonId; readonly name: string } | null
}
