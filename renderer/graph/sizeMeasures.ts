import type { NetworkNode } from '../../shared/model/network.ts'

export type SizeMeasureId = 'degree' | 'strength' | 'betweenness' | 'brokerage'

/** What the size of a person's disc can stand for. */
export interface SizeMeasure {
  readonly id: SizeMeasureId
  /** Not negative, more is larger; null where the measure is undefined for this person. */
  readonly of: (person: Pick<NetworkNode, 'degree' | 'strength' | 'betweenness' | 'constraint'>) => number | null
}

/** Adding a measure is one entry here and its name in the two languages. */
export const SIZE_MEASURES: readonly SizeMeasure[] = [
  { id: 'degree', of: (person) => person.degree },
  { id: 'strength', of: (person) => person.strength },
  { id: 'betweenness', of: (person) => person.betweenness },
  { id: 'brokerage', of: (person) => brokerage(person.constraint) },
]

/**
 * 1 - constraint, cut at 0: near 1 for a person whose contacts do not know one another, 0 for one whose contacts are all
 * tied together. Burt, Structural Holes (1992), chapter 2. Null where constraint is undefined.
 */
export function brokerage(constraint: number | null): number | null {
  return constraint === null ? null : Math.max(0, 1 - constraint)
}

/** The measure of that name; degree for one that does not exist. */
export function sizeMeasure(id: SizeMeasureId): SizeMeasure {
  return SIZE_MEASURES.find((measure) => measure.id === id) ?? DEGREE
}
const DEGREE: SizeMeasure = { id: 'degree', of: (person) => person.degree }
