import { RANKING_RULES } from './rankingRules.ts'

const YEAR = 365.25 * 86_400_000
const FLOOR = 0.1

/** tau: what the years leave of an item, .1 to 1, from the newest item of the library; half of what they can take in each half-life. */
export function decay(date: number, newest: number, { halfLife } = RANKING_RULES): number {
  return FLOOR + (1 - FLOOR) * remaining(date, newest, halfLife)
}

/** What the years since somebody's newest item, whatever its topic, leave of them: up to 1. */
export function presence(last: number, newest: number, { halfLife, leastPresence } = RANKING_RULES): number {
  return leastPresence + (1 - leastPresence) * remaining(last, newest, halfLife)
}

const HALF_YEAR = YEAR / 2

/** What a burst leaves of somebody: up to 1 for who wrote on it for years; half of the way after half a year. */
export function constancy(dates: readonly number[], { leastConstancy } = RANKING_RULES): number {
  const known = dates.filter((date) => !Number.isNaN(date))
  const span = known.reduce((a, b) => Math.max(a, b), -Infinity) - known.reduce((a, b) => Math.min(a, b), Infinity)
  return leastConstancy + (1 - leastConstancy) * (1 - 2 ** (-Math.max(0, span) / HALF_YEAR))
}

function remaining(date: number, newest: number, halfLife: number): number {
  return Number.isNaN(date) ? 0.5 : 2 ** (-Math.max(0, newest - date) / (halfLife * YEAR))
}
