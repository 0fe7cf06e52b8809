import type { Instant, ItemId, PersonId } from './ids.ts'
import type { Period } from './network.ts'

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
  /** Asked of people of the asker's department, and of others alone; null where five people did not ask. */
  readonly within: OpenShare | null
  readonly across: OpenShare | null
  /** Borders with enough questions to be judged, and those where significantly more stay open than at the others. */
  readonly judged: number
  readonly borders: readonly OpenBorder[]
}

/** A topic that one department alone holds, though others ask about it or use it. */
export interface KeptTopic {
  readonly key: string
  readonly label: string
  readonly department: string
  readonly holders: number
  /** The department's items on it, and those of them that anybody of another department wrote, got or answered. */
  readonly items: number
  readonly seenOutside: number
  /** Departments whose people name it without holding it, with how many of their people do: five or more. */
  readonly wantedBy: readonly { readonly department: string; readonly people: number; readonly items: number }[]
  readonly evidence: readonly HabitEvidence[]
}

/** Topics of a department that one person alone holds. */
export interface DepartmentSingles {
  readonly department: string
  /** Topics that somebody of it holds, and those of them with one holder in the whole house. */
  readonly topics: number
  readonly single: number
  readonly share: number
  readonly examples: readonly {
    readonly key: string
    readonly label: string
    readonly holder: { readonly id: PersonId; readonly name: string }
    readonly items: number
  }[]
}

export interface SiloHabits {
  readonly slowBorders: SlowBorders
}
