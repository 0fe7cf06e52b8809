import type { CorrectionId, Instant } from './ids.ts'
import type { PersonKind, PersonSummary } from './person.ts'

/**
 * What a person said about who is who. Aliases are named by their keys (address, chat handle, or `name:` and the bare name), so
 * that a correction holds when a source is removed and added again.
 */
export type Correction =
  /** Those who use the two are one person. */
  | { readonly type: 'merge'; readonly a: string; readonly b: string }
  /** No alias of `these` is the same person as one of `those`: a split, or a suggestion turned down. */
  | { readonly type: 'separate'; readonly these: readonly string[]; readonly those: readonly string[] }
  /** Joined to nobody by its name: a shared address, a function. */
  | { readonly type: 'never-merge'; readonly key: string }
  /** The person's department from a date on; `since: null` for always, `department: null` for none. */
  | {
      readonly type: 'department'
      readonly key: string
      readonly department: string | null
      readonly since: Instant | null
    }
  | { readonly type: 'kind'; readonly key: string; readonly kind: PersonKind }

export interface StoredCorrection {
  readonly id: CorrectionId
  readonly correction: Correction
  readonly madeAt: Instant
  /** A later one says otherwise: while that one stands, this one does not hold. */
  readonly overruled?: boolean
}

/** Something that speaks for two aliases being one person; `a` and `b` are what was compared, as the exports write it. */
export interface MergeEvidence {
  readonly type: 'similar-name' | 'short-first-name' | 'initials' | 'same-local-part' | 'name-in-address'
  readonly a: string
  readonly b: string
}

/** Two people who may be one: never merged without being asked. */
export interface MergeSuggestion {
  readonly a: PersonSummary
  readonly b: PersonSummary
  /** Keys of the two aliases that were compared. */
  readonly keys: readonly [string, string]
  /** 0 to 1. */
  readonly score: number
  readonly evidence: readonly MergeEvidence[]
}
