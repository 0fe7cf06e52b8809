import type { Neighbour } from '../semantic/vectorTable.ts'
import type { ItemVector, StoredModel } from '../storage/vectors.ts'

/** What the thread does that runs the model; it only reads the library. */
export interface EmbedderCommands {
  /** Tries a model; throws `model-unusable`. */
  check: { argument: { readonly path: string }; result: StoredModel; progress: never }
  /** Vectors of the next items that have none; none where every item has one, or without a model. */
  next: {
    argument: { readonly after: number; readonly limit: number }
    result: { readonly print: string; readonly vectors: readonly ItemVector[] }
    progress: never
  }
  /** Items that mean about the same as a text, the closest first; none without a model. */
  nearest: {
    argument: { readonly text: string; readonly limit: number }
    result: readonly Neighbour[]
    progress: never
  }
}
