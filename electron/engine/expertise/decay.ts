const HALF_LIFE = 4 * 365.25 * 86_400_000
const FLOOR = 0.1

/** tau: what the years leave of an item, .1 to 1, from the newest item of the library; a half-life of four years. */
export function decay(date: number, newest: number): number {
  if (Number.isNaN(date)) return FLOOR + (1 - FLOOR) * 0.5
  return FLOOR + (1 - FLOOR) * 2 ** (-Math.max(0, newest - date) / HALF_LIFE)
}

const LEAST_PRESENCE = 0.5

/** What the years since somebody's newest item, whatever its topic, leave of them: .5 to 1, a half-life of four years. */
export function presence(last: number, newest: number): number {
  const left = Number.isNaN(last) ? 0.5 : 2 ** (-Math.max(0, newest - last) / HALF_LIFE)
  return LEAST_PRESENCE + (1 - LEAST_PRESENCE) * left
}
