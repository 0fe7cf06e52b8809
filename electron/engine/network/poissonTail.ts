/** Chance of `count` events or fewer where `mean` are expected and they are independent (Poisson law). Range 0 to 1. */
export function poissonAtMost(count: number, mean: number): number {
  let logTerm = -mean
  let sum = Math.exp(logTerm)
  for (let events = 1; events <= count; events++) {
    logTerm += Math.log(mean / events)
    sum += Math.exp(logTerm)
  }
  return Math.min(1, sum)
}
