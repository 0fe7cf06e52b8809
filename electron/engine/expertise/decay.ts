const HALF_LIFE = 4 * 365.25 * 86_400_000
const FLOOR = 0.1

/** tau: what the years leave of an item, .1 to 1, from the newest item of the library; a half-life of four years. */
export function decay(date: number, newest: number): number {
  if (Number.isNaN(date)) return FLOOR + (1 - FLOOR) * 0.5
  return FLOOR + (1 - FLOOR) * 2 ** (-Math.max(0, newest - date) / HALF_LIFE)
}
