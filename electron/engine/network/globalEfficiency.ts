import type { HopCounts } from './hopCounts.ts'

/**
 * Mean over all pairs of 1 / distance, a pair that no path joins counting 0. Range 0 (no ties) to 1 (everybody knows
 * everybody). Null under two nodes. Latora & Marchiori 2001, Physical Review Letters 87, 198701.
 */
export function globalEfficiency({ all }: HopCounts, order: number): number | null {
  if (order < 2) return null
  const sum = all.reduce((total, pairs, hops) => (hops === 0 ? total : total + pairs / hops), 0)
  return sum / ((order * (order - 1)) / 2)
}
