/** Linear between the two nearest ranks (Hyndman & Fan 1996, The American Statistician 50(4), type 7); 0 of no values. */
export function quantile(ascending: Float64Array, share: number): number {
  const rank = share * (ascending.length - 1)
  const below = ascending[Math.floor(rank)] ?? 0
  const above = ascending[Math.ceil(rank)] ?? 0
  return below + (above - below) * (rank - Math.floor(rank))
}

interface Weighted {
  readonly value: number
  /** Above 0. */
  readonly weight: number
}

/** The least value up to which half of the weight lies, or the middle between it and the next where it is exactly half; NaN of no values. */
export function weightedMedian(values: readonly Weighted[]): number {
  const ascending = values.toSorted((a, b) => a.value - b.value)
  const half = ascending.reduce((sum, { weight }) => sum + weight, 0) / 2
  let below = 0
  for (const [index, { value, weight }] of ascending.entries()) {
    below += weight
    if (below > half + 1e-9 * half) return value
    if (below >= half - 1e-9 * half) return (value + (ascending[index + 1]?.value ?? value)) / 2
  }
  return NaN
}
