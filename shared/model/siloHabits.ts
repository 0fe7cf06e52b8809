import type { Instant, ItemId } from './ids.ts'
import type { Period } from './network.ts'
import type { NetworkFigures } from './whatIf.ts'

/** A border between two departments across which answers take long, both directions together; in working hours. */
export interface SlowBorder {
  readonly a: string
  readonly b: string
  readonly replies: number
  /** Pairs of people who answered one another, and the people. */
  readonly pairs: number
  readonly people: number
  readonly medianHours: number
  /** 95 %, of a bootstrap over the pairs of people. */
  readonly interval: readonly [number, number]
  /** The median across all other borders. */
  readonly usualHours: number
  /** How likely chance makes any of the borders judged as slow. */
  readonly p: number
}

export interface SlowBorders {
  readonly period: Period
  /** Borders with enough answers to be judged. */
  readonly judged: number
  /** The slowest first. */
  readonly slow: readonly SlowBorder[]
}

export interface HabitEvidence {
  readonly id: ItemId
  readonly subject: string
  readonly date: Instant | null
}

/** Questions, and how many of them stayed open. */
export interface OpenShare {
  readonly asked: number
  readonly open: number
  /** open / asked, with 95 % (Wilson 1927). */
  readonly share: number
  readonly interval: readonly [number, number]
}

export interface OpenBorder extends OpenShare {
  readonly asking: string
  readonly answering: string
  /** How likely chance leaves as many open here or at any other border judged. */
  readonly p: number
  /** The newest open ones. */
  readonly evidence: readonly HabitEvidence[]
}

/** Questions by mail that began a conversation, and those of them without an answer in time. */
export interface OpenQuestions {
  /** Working days within which an answer was looked for. */
  readonly days: number
  /** Asked of people of the asker's department, and of others alone; null under 20 questions or five people who asked, or where conversations cannot be followed. */
  readonly within: OpenShare | null
  readonly across: OpenShare | null
  /** Borders with enough questions to be judged, and those where significantly more stay open than at the others. */
  readonly judged: number
  readonly borders: readonly OpenBorder[]
}

/** A topic that one department alone holds, though people of others ask about it. */
export interface KeptTopic {
  readonly key: string
  readonly label: string
  /** The quarter (`2001-Q3`) in which nearly all of it lies, where it was a burst that is over. */
  readonly burst?: string
  readonly department: string
  readonly holders: number
  /** The holders' items on it, and those of them that anybody of another department got or answered. */
  readonly items: number
  readonly seenOutside: number
  /** People of other departments who ask about it: five or more; and the departments of five or more of them. */
  readonly askedBy: number
  readonly wantedBy: readonly { readonly department: string; readonly people: number }[]
  readonly evidence: readonly HabitEvidence[]
}

/** Topics of a department that one person alone holds. */
export interface DepartmentSingles {
  readonly department: string
  /** Topics that somebody of it holds, and those of them with one holder in the whole house. */
  readonly topics: number
  readonly single: number
  /** single / topics, with 95 % (Wilson 1927). */
  readonly share: number
  readonly interval: readonly [number, number]
  /** Those with the most items. */
  readonly examples: readonly { readonly key: string; readonly label: string; readonly items: number }[]
}

interface CountedShare {
  readonly count: number
  readonly of: number
  /** count / of, with 95 % (Wilson 1927). */
  readonly share: number
  readonly interval: readonly [number, number]
}

/** The hierarchy of the directory beside the ties that were seen. */
export interface FormalFit {
  /** People whose manager is known, and ties seen. */
  readonly lines: number
  readonly ties: number
  /** Of the ties, those between somebody and their manager. */
  readonly alongLines: CountedShare
  /** Of those who have a manager, who never exchange with them; null where these, or those who have one, are one to four. */
  readonly silentLines: CountedShare | null
  /** Of people with three ties or more, whose ties lead mostly to another department; null where they are one to four. */
  readonly elsewhere: CountedShare | null
  /** From which department to which, for five people or more. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly people: number }[]
}

/** One thing that departments call by different words. */
export interface DifferentWords {
  readonly key: string
  readonly label: string
  readonly words: readonly {
    readonly word: string
    readonly department: string
    readonly people: number
    readonly items: number
  }[]
}

export interface SiloHabits {
  readonly slowBorders: SlowBorders
  readonly openQuestions: OpenQuestions
  readonly keptTopics: readonly KeptTopic[]
  readonly singles: readonly DepartmentSingles[]
  /** Null where the directory names no manager, or there is none. */
  readonly formal: FormalFit | null
  readonly differentWords: readonly DifferentWords[]
  /** Of the network as it is. */
  readonly figures: NetworkFigures
}
