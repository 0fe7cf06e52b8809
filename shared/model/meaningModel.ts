/** The local model that finds what means about the same in other words; a choice of the person's, off at first. */
export interface MeaningModel {
  /** Its file. */
  readonly path: string
  /** Numbers of a vector. */
  readonly dimension: number
  /** Items that have a vector, of all that should. */
  readonly vectors: number
  readonly items: number
}
