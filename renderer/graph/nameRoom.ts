interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Disc {
  readonly x: number
  readonly y: number
  /** Its radius. */
  readonly size: number
}

/** Pixels between a disc and its name. */
const GAP = 4

/** What names take of a picture, in its pixels, so that none lies on another. */
export class NameRoom {
  readonly #taken: Box[] = []

  /** Takes a box where nothing has any of it yet; false where something has, and nothing is taken. */
  take(box: Box): boolean {
    const isFree = this.#taken.every(
      (other) =>
        box.left >= other.right || box.right <= other.left || box.top >= other.bottom || box.bottom <= other.top,
    )
    if (isFree) this.#taken.push(box)
    return isFree
  }

  /** Where a name of this width and height begins (its left end, its middle) beside a disc: right, left, below, above; null without room. */
  beside({ x, y, size }: Disc, width: number, height: number): { readonly x: number; readonly y: number } | null {
    const away = size + GAP
    const places = [
      { x: x + away, y },
      { x: x - away - width, y },
      { x: x - width / 2, y: y + away + height / 2 },
      { x: x - width / 2, y: y - away - height / 2 },
    ]
    const free = places.find((place) =>
      this.take({
        left: place.x,
        right: place.x + width,
        top: place.y - height / 2,
        bottom: place.y + height / 2,
      }),
    )
    return free ?? null
  }
}
