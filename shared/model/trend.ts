/** A measure of one quarter, with the 95 % interval of what it could be had one seen other people of the same kind. */
export interface Estimate {
  readonly value: number
  readonly interval: readonly [number, number] | null
}

/** The ties of one quarter, by themselves. */
export interface TrendPoint {
  /** `2001-Q3`. */
  readonly quarter: string
  /** People with ties, and ties, among the departments shown. */
  readonly people: number
  readonly ties: number
  readonly ei: Estimate | null
  /** The E-I that chance gives to departments of these sizes. */
  readonly expected: number | null
  /** Part of the ties that cross departments, 0 to 1. */
  readonly acrossShare: number | null
  /** Of the departments as a partition. */
  readonly modularity: Estimate | null
  /** Median working hours until an answer from another department. */
  readonly replyHours: Estimate | null
  /** Part of the people who know somebody of another department, 0 to 1, and how many they are. */
  readonly bridging: Estimate | null
  readonly bridges: number
  /** Departments with at least five people who have ties. */
  readonly departments: readonly { readonly name: string; readonly ei: Estimate }[]
}

export const TREND_MEASURES = ['ei', 'modularity', 'replyHours', 'bridging'] as const
export type TrendMeasure = (typeof TREND_MEASURES)[number]

/** From a quarter on, a measure is another one than before; null for the whole organisation. */
export interface TrendChange {
  readonly measure: TrendMeasure
  readonly department: string | null
  readonly since: string
  /** Mean of the quarters before, and from then on. */
  readonly before: number
  readonly after: number
  /** How often chance alone would make so clear a step of these values, wherever it stood. */
  readonly p: number
}

export interface SiloTrend {
  /** Whole quarters in which mail was seen, the oldest first; at most ten years. */
  readonly points: readonly TrendPoint[]
  /** The surest first. */
  readonly changes: readonly TrendChange[]
}
