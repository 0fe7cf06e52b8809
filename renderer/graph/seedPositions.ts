/** Between two neighbours of a sunflower's seeds: the golden angle, in radians (Vogel 1979). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Where each person starts, before forces act: a disc for each group, the discs on a ring in the order in which groups
 * first appear, those without a group in the middle. The same input always gives the same picture, so that one finds
 * one's place again. Returns [x0, y0, x1, y1, ...], about one unit of distance between neighbours; empty for nobody.
 */
export function seedPositions(groups: readonly (string | null)[]): Float32Array {
  const members = new Map<string | null, number[]>()
  groups.forEach((group, index) => {
    const list = members.get(group) ?? []
    list.push(index)
    members.set(group, list)
  })
  const positions = new Float32Array(groups.length * 2)
  const centres = ringOf([...members].map(([group, list]) => ({ group, size: list.length })))
  for (const [group, list] of members) {
    const centre = centres.get(group) ?? [0, 0]
    list.forEach((index, rank) => {
      const radius = Math.sqrt(rank + 0.5)
      positions[2 * index] = centre[0] + radius * Math.cos(rank * GOLDEN_ANGLE)
      positions[2 * index + 1] = centre[1] + radius * Math.sin(rank * GOLDEN_ANGLE)
    })
  }
  return positions
}

interface Group {
  readonly group: string | null
  readonly size: number
}

/** Centres on a ring wide enough for the discs to stand side by side, each with room in proportion to its diameter. */
function ringOf(groups: readonly Group[]): ReadonlyMap<string | null, readonly [number, number]> {
  const centres = new Map<string | null, readonly [number, number]>()
  const middle = groups.find(({ group }) => group === null)
  const discs = groups.filter(({ group }) => group !== null)
  if (middle) centres.set(null, [0, 0])
  const [alone] = discs
  if (alone && discs.length === 1 && !middle) return centres.set(alone.group, [0, 0])
  const room = ({ size }: Group) => 2 * Math.sqrt(size) + 2
  const around = discs.reduce((sum, disc) => sum + room(disc), 0)
  const widest = Math.max(0, ...discs.map(room))
  const radius = Math.max(around / (2 * Math.PI), (middle ? room(middle) : 0) / 2 + widest / 2)
  let travelled = 0
  for (const disc of discs) {
    const angle = (2 * Math.PI * (travelled + room(disc) / 2)) / around - Math.PI / 2
    centres.set(disc.group, [radius * Math.cos(angle), radius * Math.sin(angle)])
    travelled += room(disc)
  }
  return centres
}
