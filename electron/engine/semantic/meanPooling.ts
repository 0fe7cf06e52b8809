/** What a model says of each token of some texts: `values[(text * tokens + token) * dimension + i]`. */
export interface TokenStates {
  readonly values: ArrayLike<number>
  readonly texts: number
  readonly tokens: number
  readonly dimension: number
}

/**
 * The mean of the states of each text's own tokens, brought to length 1 (Reimers & Gurevych 2019, doi:10.18653/v1/D19-1410); padding
 * does not count. All zeros for a text without a token.
 *
 * @param mask 1 for a token of the text and 0 for padding, `texts * tokens` of them
 */
export function poolMeans({ values, texts, tokens, dimension }: TokenStates, mask: ArrayLike<number>): Float32Array[] {
  return Array.from({ length: texts }, (_, text) => {
    const sum = new Float32Array(dimension)
    for (let token = 0; token < tokens; token++) {
      if (mask[text * tokens + token] !== 1) continue
      const start = (text * tokens + token) * dimension
      for (let index = 0; index < dimension; index++) sum[index] = (sum[index] ?? 0) + (values[start + index] ?? 0)
    }
    // The mean has the direction of the sum.
    return toUnitLength(sum)
  })
}

/** In place; zeros stay zeros. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0
  for (const value of vector) squares += value * value
  if (squares === 0) return vector
  const length = Math.sqrt(squares)
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) / length
  return vector
}
