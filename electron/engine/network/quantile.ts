/** Linear between the two nearest ranks (Hyndman & Fan 1996, The American Statistician 50(4), type 7); 0 of no values. */
export function quantile(ascending: Float64Array, share: number): number {
  const rank = share * (ascending.length - 1)
  const below = ascending[Math.floor(rank)] ?? 0
  const above = ascending[Math.ceil(rank)] ?? 0
  return below + (above - below) * (rank - Math.floor(rank))
}
