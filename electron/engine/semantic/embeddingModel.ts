/** Turns texts into vectors, such that texts that mean about the same have about the same direction. */
export interface EmbeddingModel {
  /** Numbers of a vector. */
  readonly dimension: number
  /** A vector of length 1 for each text, in their order; all zeros for a text without a token. */
  embed(texts: readonly string[]): Promise<Float32Array[]>
  close(): Promise<void>
}
