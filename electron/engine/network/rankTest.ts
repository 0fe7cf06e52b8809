/**
 * How likely chance makes the first sample's values as much larger than the second's as they are: the one-sided Mann-Whitney test
 * with the normal approximation, ties and continuity corrected (Mann & Whitney 1947, Annals of Mathematical Statistics 18(1)).
 * 0 to 1; 1 where either sample is empty or all values are equal. The approximation is fair from about five values on each side on.
 */
export function rankTest(larger: readonly number[], smaller: readonly number[]): number {
  return rankTests([...larger, ...smaller])([...larger.keys()])
}

/** The same test for several parts of the same values, each against all the others: they are put in order once. A part is given by places. */
export function rankTests(values: readonly number[]): (larger: readonly number[]) => number {
  const { ranks, tied } = midranks(values)
  return (larger) => {
    const [m, n] = [larger.length, values.length - larger.length]
    const rankSum = larger.reduce((sum, place) => sum + (ranks[place] ?? 0), 0)
    const u = rankSum - (m * (m + 1)) / 2
    const variance = ((m * n) / 12) * (m + n + 1 - tied / Math.max(1, (m + n) * (m + n - 1)))
    return variance > 0 ? upperTail((u - (m * n) / 2 - 0.5) / Math.sqrt(variance)) : 1
  }
}

/** Of each value the share of all that lie below it, equal ones counted by half: 0 to 1, exclusive. */
export function placesAmong(values: readonly number[]): Float64Array {
  return midranks(values).ranks.map((rank) => (rank - 0.5) / values.length)
}

/** Ranks from 1 on, equal values having the mean of theirs; `tied` is the sum of t^3 - t over t equal values. */
function midranks(values: readonly number[]): { readonly ranks: Float64Array; readonly tied: number } {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0))
  const ranks = new Float64Array(values.length)
  let tied = 0
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] ?? 0]
    while (end < order.length && values[order[end] ?? 0] === value) end++
    for (let at = start; at < end; at++) ranks[order[at] ?? 0] = (start + 1 + end) / 2
    tied += (end - start) ** 3 - (end - start)
  }
  return { ranks, tied }
}

/**
 * P values corrected for being many, in their order (Holm 1979, Scandinavian Journal of Statistics 6(2)): calling all those under
 * alpha true is wrong about any of them in at most alpha of cases.
 */
export function holmCorrected(p: readonly number[]): number[] {
  const order = [...p.keys()].sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1))
  const corrected = new Array<number>(p.length).fill(1)
  let least = 0
  for (const [place, index] of order.entries()) {
    least = Math.max(least, Math.min(1, (p[index] ?? 1) * (p.length - place)))
    corrected[index] = least
  }
  return corrected
}

/** Of the standard normal law above z; absolute error under 1.2e-7 relative (Numerical Recipes, erfc by Chebyshev fit). */
function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + x / 2)
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ]
  const sum = series.reduceRight((total, coefficient) => total * t + coefficient, 0)
  const tail = (t * Math.exp(-x * x + sum)) / 2
  return z >= 0 ? tail : 1 - tail
}
