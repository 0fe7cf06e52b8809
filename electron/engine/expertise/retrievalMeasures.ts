/**
 * Mean over the ranks of the relevant of the precision there; those never found count 0 (Manning, Raghavan & Schütze 2008,
 * section 8.4). `ranking` holds groups of names that mean the same candidate; 0 to 1, NaN without relevant names.
 */
export function averagePrecision(ranking: readonly (readonly string[])[], relevant: ReadonlySet<string>): number {
  let found = 0
  let sum = 0
  for (const [index, names] of ranking.entries()) {
    const hits = names.filter((name) => relevant.has(name)).length
    for (let hit = 0; hit < hits; hit++) sum += ++found / (index + 1)
  }
  return Math.min(1, sum / relevant.size)
}

/** 1 / rank of the first relevant; 0 where none is found. */
export function reciprocalRank(ranking: readonly (readonly string[])[], relevant: ReadonlySet<string>): number {
  const first = ranking.findIndex((names) => names.some((name) => relevant.has(name)))
  return first < 0 ? 0 : 1 / (first + 1)
}

/** 1 where a relevant name is among the first k, else 0. */
export function successAt(k: number, ranking: readonly (readonly string[])[], relevant: ReadonlySet<string>): number {
  return ranking.slice(0, k).some((names) => names.some((name) => relevant.has(name))) ? 1 : 0
}

export interface Estimate {
  readonly mean: number
  /** 95 %, by the bootstrap over the queries (Efron & Tibshirani 1993); equals the mean for a single value. */
  readonly interval: readonly [number, number]
}

/** `random` gives numbers in [0, 1). NaN for no values. */
export function bootstrapMean(values: readonly number[], random: () => number, resamples = 2000): Estimate {
  const meanOf = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length
  const means = Array.from({ length: resamples }, () =>
    meanOf(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b)
  const at = (share: number) => means[Math.min(means.length - 1, Math.floor(share * means.length))] ?? NaN
  return { mean: meanOf(values), interval: [at(0.025), at(0.975)] }
}
