import type { Instant, ItemId, PersonId } from './ids.ts'
import type { ItemHead } from './item.ts'

/**
 * How an item speaks for a candidate: they wrote it, answered in it, approved in it, or only asked; others forwarded their words
 * in it (`relayed`); they edited it; they are named in it, a page of theirs links to it, or it was sent to them.
 */
export type EvidenceRole =
  'wrote' | 'answered' | 'reviewed' | 'asked' | 'relayed' | 'edited' | 'named' | 'linked' | 'received'

export interface Evidence {
  readonly itemId: ItemId
  readonly messageId: string | null
  readonly role: EvidenceRole
  /** The item's part of the candidate's evidence, 0 to 1; the parts of all their items add up to 1. */
  readonly weight: number
  readonly date: Instant | null
  readonly subject: string
  readonly excerpt: string
}

/** The facts behind the sentence why; shared/wording/reasonSentence.ts says them in the person's language. */
export interface ExpertReason {
  /** Written by them. */
  readonly items: number
  /** Others' items that name them, that they edited or that were forwarded of theirs. */
  readonly named?: number
  /** Others' items that a page of theirs links to. */
  readonly linked?: number
  readonly threads: number
  readonly answered: number
  /** Of what they wrote, questions of their own. */
  readonly asked?: number
  readonly first: Instant | null
  readonly last: Instant | null
  /** Words of the question that are found; together, as they were typed, where one item holds all of a topic. */
  readonly matchedTerms: readonly string[]
  readonly missingTerms: readonly string[]
}

export interface ExpertCandidate {
  readonly id: PersonId
  readonly name: string
  readonly addresses: readonly string[]
  readonly department: string | null
  readonly title: string | null
  /** Their last day, where the directory says that they have left. */
  readonly left: Instant | null
  /** 0 to 1, the first candidate's being 1. */
  readonly score: number
  /** Where several topics were asked for, the score on each, in their order. */
  readonly byTopic?: readonly number[]
  readonly reason: ExpertReason
  readonly evidence: readonly Evidence[]
  /** Items of evidence by quarter, oldest first. */
  readonly activity: readonly { readonly quarter: string; readonly items: number }[]
}

export type Confidence = 'high' | 'fair' | 'low' | 'none'

export interface ExpertsReply {
  readonly query: string
  readonly terms: readonly string[]
  /** Where several were asked for at once. */
  readonly topics?: readonly string[]
  readonly confidence: Confidence
  readonly candidates: readonly ExpertCandidate[]
}

export interface Hit extends ItemHead {
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
  readonly score: number
  /** Plain text; `matches` gives [start, end) of each match in it. */
  readonly snippet: string
  readonly matches: readonly (readonly [number, number])[]
}

export const FACETS = ['person', 'department', 'source', 'kind', 'year', 'language'] as const
export type Facet = (typeof FACETS)[number]
export interface FacetValue {
  /** What to put in a query: an address, department name, source label, kind, year or language code. */
  readonly value: string
  readonly label: string
  readonly count: number
}

export interface SearchReply {
  readonly query: string
  /** The query as it was understood, in the query language, brackets explicit. */
  readonly understood: string
  readonly total: number
  readonly hits: readonly Hit[]
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>
  /** Matches by month (`2001-07`), oldest first, empty months left out. */
  readonly timeline: readonly { readonly month: string; readonly count: number }[]
}

export interface TopicSummary {
  readonly label: string
  readonly items: number
  readonly holders: readonly {
    readonly id: PersonId
    readonly name: string
    readonly department: string | null
    readonly share: number
    /** What they wrote on it. */
    readonly items: number
  }[]
  readonly departments: readonly string[]
  /** 1 / sum of squared shares; 1 means that one person holds it. */
  readonly effectiveHolders: number
}
