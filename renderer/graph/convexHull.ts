import type { Place } from './middleOf.ts'

/** The corners of the smallest convex outline around some places, anticlockwise; all of them where they are fewer than three (Andrew 1979). */
export function convexHull(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((one, other) => one.x - other.x || one.y - other.y)
  if (sorted.length < 3) return sorted
  const lower = chain(sorted)
  const upper = chain(sorted.reverse())
  return [...lower.slice(0, -1), ...upper.slice(0, -1)]
}

function chain(sorted: readonly Place[]): Place[] {
  const corners: Place[] = []
  for (const place of sorted) {
    while (corners.length >= 2 && turn(corners.at(-2), corners.at(-1), place) <= 0) corners.pop()
    corners.push(place)
  }
  return corners
}

/** Positive for a turn to the left. */
function turn(from: Place | undefined, by: Place | undefined, to: Place): number {
  if (!from || !by) return 0
  return (by.x - from.x) * (to.y - from.y) - (by.y - from.y) * (to.x - from.x)
}
