import type { Instant, ItemId, PersonId } from './ids.ts'
import type { SiloStructure } from './siloStructure.ts'
import type { SiloHabits } from './siloHabits.ts'
import type { WhatIfReply } from './whatIf.ts'

/** One message, as the network sees it. */
export interface Interaction {
  readonly from: PersonId
  readonly to: readonly PersonId[]
  readonly date: Instant
  /** Whom it answers, where what it answers is not in the library: they wrote, though it was not seen. */
  readonly answers?: PersonId
}

/** The same, with its place in its conversation. */
export interface SentMessage extends Interaction {
  readonly item: ItemId
  readonly thread: number
  /** What it answers; null for a message that opens something. */
  readonly parent: ItemId | null
}

/** Undirected; `a < b`. Strength is the sum over the messages between the two of 1/recipients. */
export interface Tie {
  readonly a: PersonId
  readonly b: PersonId
  readonly strength: number
  readonly messages: number
  readonly reciprocated: boolean
}

export interface TieRules {
  /** Both must have written to the other. */
  readonly reciprocated: boolean
  /** Messages between the two, per year of the window, both directions together. */
  readonly minMessagesPerYear: number
  /** A message to more people than this makes no tie. */
  readonly maxRecipients: number
}

export interface Period {
  readonly from: Instant | null
  readonly to: Instant | null
}

export interface DepartmentMeasures {
  readonly name: string
  readonly people: number
  /** Ties inside, and ties to people of other departments. */
  readonly internal: number
  readonly external: number
  /** (E - I) / (E + I), -1 to +1 (Krackhardt & Stern 1988); null without ties. */
  readonly eiIndex: number | null
  /** The same from densities, so that the sizes of the groups do not decide; null where it is undefined. */
  readonly eiAdjusted: number | null
  /** Coleman's homophily index, -1 to +1, 0 what chance gives: comparable between departments of different sizes; null without ties. */
  readonly coleman: number | null
  /** 95 % of the E-I values that chance gives when department labels are permuted. */
  readonly interval: readonly [number, number] | null
  readonly z: number | null
  /** Share of the department's people whose own mail was seen (they wrote something), 0 to 1. */
  readonly coverage: number
  /**
   * Share of the department's people whose own mail is in the library, 0 to 1: of the others only that was seen which passed by those
   * whose mailboxes are there.
   */
  readonly ownMail?: number
  /** How often its people stand between two who do not know each other, in each role (Gould & Fernandez 1989). */
  readonly roles: Readonly<Record<BrokerageRole, number>>
}

export type BrokerageRole = 'coordinator' | 'itinerant' | 'gatekeeper' | 'representative' | 'liaison'

export interface Broker {
  readonly id: PersonId
  readonly name: string
  readonly department: string
  readonly betweenness: number
  /** Burt's constraint, 0 to about 1.1; low means a broker; null for a person with no tie. */
  readonly constraint: number | null
  /** Burt's effective size, 0 to the number of contacts: those of them who do not stand for each other. */
  readonly effectiveSize: number
  readonly roles: Readonly<Record<BrokerageRole, number>>
  readonly departmentsReached: readonly string[]
}

export interface DepartmentPair {
  readonly a: string
  readonly b: string
  /** Ties seen. */
  readonly ties: number
  /** Ties expected if ties ignored departments (configuration model: degree x degree / 2m). */
  readonly expected: number
  /** ties / expected; null where nothing is expected. */
  readonly ratio: number | null
  /** Ties usual between as many people of different departments here. */
  readonly usual?: number
}

export interface SharedTopic {
  readonly label: string
  readonly departments: readonly string[]
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly department: string }[]
  readonly ties: number
  /** The quarter (`2001-Q3`) in which nearly all of it lies, where it was a burst that is over. */
  readonly burst?: string
}

export interface Introduction {
  readonly a: { readonly id: PersonId; readonly name: string; readonly department: string }
  readonly b: { readonly id: PersonId; readonly name: string; readonly department: string }
  readonly topics: readonly string[]
  readonly through: readonly { readonly id: PersonId; readonly name: string }[]
  /** Messages that both had a part in, though they have no tie; left out where there are none. */
  readonly shared?: number
  /** What the tie between the two would change. */
  readonly whatIf?: Pick<WhatIfReply, 'before' | 'after' | 'newlyInReach' | 'sampled'>
}

/** How long answers took, in working hours. */
export interface ReplyTime {
  readonly replies: number
  readonly medianHours: number
  readonly quartiles: readonly [number, number]
}

export interface ReplyTimes {
  /** Hours ahead of UTC of the working day that was assumed (Monday to Friday, 8 to 18): most answers fall within it so. */
  readonly utcOffset: number
  /** Among people of one department; null where too few people answered each other. */
  readonly within: ReplyTime | null
  readonly across: ReplyTime | null
  /** From 20 replies and 5 people on each side on; `answering` may be `asking`. The slowest first. */
  readonly pairs: readonly (ReplyTime & { readonly asking: string; readonly answering: string })[]
}

export interface SiloReport {
  readonly period: Period
  readonly rules: TieRules
  readonly people: number
  readonly ties: number
  /** E-I of the whole, with what chance would give. */
  readonly overall: {
    readonly eiIndex: number | null
    readonly expected: number | null
    readonly interval: readonly [number, number] | null
    readonly z: number | null
  }
  readonly departments: readonly DepartmentMeasures[]
  /** matrix[i][j]: ties between departments i and j of `departments`; the diagonal is inside. */
  readonly matrix: readonly (readonly number[])[]
  /** Ties expected if they ignored departments; inside a department, too. */
  readonly expected?: readonly (readonly number[])[]
  /** `matrix` over the ties that could be, 0 to 1; null where none could. */
  readonly density: readonly (readonly (number | null)[])[]
  /** Order of `departments` (indices) in which blocks show. */
  readonly order: readonly number[]
  /** Of the departments as a partition (Newman & Girvan 2004). */
  readonly modularity: number | null
  readonly communities: { readonly count: number; readonly modularity: number | null; readonly nmi: number | null }
  readonly brokers: readonly Broker[]
  /** The department through which most paths between other departments go; null where none does. */
  readonly liaisonDepartment: string | null
  /** How often chance alone would put a department as far ahead, 0 to 0.1. */
  readonly liaisonChance?: number
  /** Pairs of departments, the most separate first. */
  readonly separated: readonly DepartmentPair[]
  readonly duplicatedTopics: readonly SharedTopic[]
  readonly introductions: readonly Introduction[]
  /** Between the departments shown. */
  readonly replyTimes?: ReplyTimes
  /** What it costs that departments are apart, and how the house is meant to be. */
  readonly habits?: SiloHabits
  /** Core and periphery; how far it is across departments. */
  readonly structure?: SiloStructure
  /** Departments withheld because they have fewer people than the minimum group size. */
  readonly withheld: readonly string[]
  readonly withheldPeople: number
  /** No directory says who is of which department: they were guessed. */
  readonly departmentsGuessed: boolean
}

export interface NetworkNode {
  readonly id: PersonId
  readonly name: string
  readonly department: string | null
  readonly community: number
  readonly degree: number
  readonly strength: number
  readonly betweenness: number
  readonly constraint: number | null
}

export interface NetworkReply {
  readonly period: Period
  readonly nodes: readonly NetworkNode[]
  readonly ties: readonly Tie[]
  readonly departments: readonly string[]
  /** Nodes left out because of `limit`, the least connected first. */
  readonly omitted: number
}

export const NETWORK_FORMATS = ['gexf', 'graphml', 'csv'] as const
export type NetworkFormat = (typeof NETWORK_FORMATS)[number]

export interface NetworkFile {
  /** A name to save it under. */
  readonly name: string
  readonly text: string
}

/** Why a tie exists. */
export interface TieDetail {
  readonly a: { readonly id: PersonId; readonly name: string }
  readonly b: { readonly id: PersonId; readonly name: string }
  readonly fromA: number
  readonly fromB: number
  readonly first: Instant | null
  readonly last: Instant | null
  readonly items: readonly {
    readonly id: ItemId
    readonly subject: string
    readonly date: Instant | null
    readonly from: PersonId
  }[]
}
