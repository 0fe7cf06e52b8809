import type { LayoutProblem } from './forceLayout.ts'

/**
 * `positions` with the people who have no tie set in rows under everybody else: forces would only throw them far away and
 * shrink the rest of the picture. Unchanged where everybody or nobody has a tie.
 */
export function settleLoners(positions: Float32Array, ties: LayoutProblem['ties']): Float32Array {
  const tied = new Set(ties)
  const people = positions.length / 2
  const loners = Array.from({ length: people }, (_, person) => person).filter((person) => !tied.has(person))
  if (loners.length === 0 || loners.length === people) return positions
  const box = boxOf(positions, tied)
  const width = box.right - box.left
  const step = Math.min(width / 12, width / Math.sqrt(people) / 1.5)
  const perRow = Math.max(1, Math.floor((width * 0.6) / step))
  const settled = positions.slice()
  loners.forEach((person, index) => {
    const row = Math.floor(index / perRow)
    const inRow = Math.min(perRow, loners.length - row * perRow)
    const middle = (box.left + box.right) / 2
    settled[2 * person] = middle + ((index % perRow) - (inRow - 1) / 2) * step
    settled[2 * person + 1] = box.bottom - (row + 2) * step
  })
  return settled
}

interface Box {
  readonly left: number
  readonly right: number
  /** y grows upwards. */
  readonly bottom: number
}

function boxOf(positions: Float32Array, people: ReadonlySet<number>): Box {
  let [left, right, bottom] = [Infinity, -Infinity, Infinity]
  for (const person of people) {
    left = Math.min(left, positions[2 * person] ?? 0)
    right = Math.max(right, positions[2 * person] ?? 0)
    bottom = Math.min(bottom, positions[2 * person + 1] ?? 0)
  }
  return { left, right, bottom }
}
