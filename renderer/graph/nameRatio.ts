/**
 * The camera ratio (1: everything in view; smaller: closer) down to which people are too many to be named, and their
 * departments are named instead: about a hundred discs in view can carry names. At least 0.08, so that one can always come
 * close enough.
 */
export function nameRatio(people: number): number {
  return Math.max(0.08, Math.sqrt(100 / Math.max(1, people)))
}
