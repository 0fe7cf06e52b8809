/**
 * Chance of at least so many successes in so many independent trials: the upper tail of the binomial law, added up from its largest term
 * on, so that small chances keep their digits. 1 for no successes, 0 for more than there are trials.
 *
 * @param chance of each trial, 0 to 1
 */
export function atLeast(successes: number, trials: number, chance: number): number {
  if (successes <= 0 || chance >= 1) return successes > trials ? 0 : 1
  if (successes > trials || chance <= 0) return 0
  let log = successes * Math.log(chance) + (trials - successes) * Math.log1p(-chance)
  for (let index = 1; index <= successes; index++) log += Math.log((trials - successes + index) / index)
  let term = Math.exp(log)
  let sum = term
  const odds = chance / (1 - chance)
  for (let count = successes + 1; count <= trials; count++) {
    term *= ((trials - count + 1) / count) * odds
    sum += term
    if (term < sum * Number.EPSILON) break
  }
  return Math.min(1, sum)
}
