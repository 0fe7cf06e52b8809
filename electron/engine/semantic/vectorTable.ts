/**
 * A vector as one byte a number, the largest of which is 127 or -127: its direction is kept to about half a degree at 384 numbers, and
 * its length is not.
 */
export function toBytes(vector: Float32Array): Int8Array {
  let largest = 0
  for (const value of vector) largest = Math.max(largest, Math.abs(value))
  return Int8Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((value / largest) * 127)))
}

export interface Neighbour {
  readonly item: number
  /** Cosine of the angle between the two, above 0 to 1. */
  readonly closeness: number
}

/** Vectors of items in one block of memory. */
export class VectorTable {
  readonly dimension: number
  private items: number[] = []
  private lengths: number[] = []
  private block = new Int8Array(0)

  constructor(dimension: number) {
    this.dimension = dimension
  }

  get size(): number {
    return this.items.length
  }

  /** Vectors of another dimension are of another model, and left out. */
  add(item: number, vector: Int8Array): void {
    if (vector.length !== this.dimension) return
    const start = this.items.length * this.dimension
    if (start + this.dimension > this.block.length) {
      const grown = new Int8Array(Math.max(2 * this.block.length, 1024 * this.dimension))
      grown.set(this.block)
      this.block = grown
    }
    this.block.set(vector, start)
    let squares = 0
    for (const value of vector) squares += value * value
    this.items.push(item)
    this.lengths.push(Math.sqrt(squares))
  }

  /** The items whose vectors are closest to the direction of `query`, the closest first; those at a right angle or more left out. */
  nearest(query: Float32Array, most: number): Neighbour[] {
    const { block, dimension } = this
    let queryLength = 0
    for (const value of query) queryLength += value * value
    queryLength = Math.sqrt(queryLength)
    const closeness = Float64Array.from(this.items, (_, row) => {
      const start = row * dimension
      let product = 0
      for (let index = 0; index < dimension; index++) product += (block[start + index] ?? 0) * (query[index] ?? 0)
      const scale = queryLength * (this.lengths[row] ?? 0)
      return scale === 0 ? 0 : product / scale
    })
    const least = this.size > most ? (closeness.toSorted()[this.size - most] ?? 0) : 0
    return this.items
      .flatMap((item, row) => {
        const close = closeness[row] ?? 0
        return close > 0 && close >= least ? [{ item, closeness: Math.min(1, close) }] : []
      })
      .sort((a, b) => b.closeness - a.closeness || a.item - b.item)
      .slice(0, most)
  }
}
