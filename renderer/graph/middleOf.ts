export interface Place {
  readonly x: number
  readonly y: number
}

/** The median of each coordinate, so that a few who stand far away do not drag it into nowhere. 0, 0 for no place. */
export function middleOf(places: readonly Place[]): Place {
  return { x: median(places.map(({ x }) => x)), y: median(places.map(({ y }) => y)) }
}

/** The share of the places, 0 to 1, that lie nearest to their middle, the nearest first. */
export function nearestToMiddle<Kind extends Place>(places: readonly Kind[], share: number): readonly Kind[] {
  const middle = middleOf(places)
  const distance = ({ x, y }: Place) => Math.hypot(x - middle.x, y - middle.y)
  return [...places].sort((one, other) => distance(one) - distance(other)).slice(0, Math.ceil(share * places.length))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
