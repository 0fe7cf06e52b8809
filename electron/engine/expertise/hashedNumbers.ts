/** The hash of no text: FNV-1a's offset. */
export const NO_TEXT = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** The hash (FNV-1a over UTF-16 code units) of a text with one unit more. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}

/** The hash of a piece of a text; of one that goes on after what has the hash `begun`. */
export function hashText(text: string, start: number, end: number, begun = NO_TEXT): number {
  let value = begun
  for (let index = start; index < end; index++) value = hashOn(value, text.charCodeAt(index))
  return value
}

/**
 * Numbers what has a hash from 0 on, in the order in which it is first met: an open hash table, a tenth of the time and memory of a Map
 * of hundreds of thousands of strings, which it leaves to the caller to keep.
 */
export class HashedNumbers {
  size = 0
  private slots: Int32Array<ArrayBuffer> = new Int32Array(1 << 12)
  private hashes: Int32Array<ArrayBuffer> = new Int32Array(1 << 11)

  /** The number of what has this hash and `isSame` knows by its number; otherwise the next number, which it has from now on. */
  numberOf(hash: number, isSame: (number: number) => boolean): number {
    const slot = this.slotOf(hash, isSame)
    const number = (this.slots[slot] ?? 0) - 1
    return number < 0 ? this.put(slot, hash) : number
  }

  /** The same for what may have none: -1. */
  find(hash: number, isSame: (number: number) => boolean): number {
    return (this.slots[this.slotOf(hash, isSame)] ?? 0) - 1
  }

  /** The next number, for what is known not to have one. */
  add(hash: number): number {
    const mask = this.slots.length - 1
    let slot = spread(hash) & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    return this.put(slot, hash)
  }

  /** Where its number stands, or would. */
  private slotOf(hash: number, isSame: (number: number) => boolean): number {
    const mask = this.slots.length - 1
    let slot = spread(hash) & mask
    for (;;) {
      const number = (this.slots[slot] ?? 0) - 1
      if (number < 0 || (this.hashes[number] === hash && isSame(number))) return slot
      slot = (slot + 1) & mask
    }
  }

  private put(slot: number, hash: number): number {
    this.slots[slot] = this.size + 1
    this.hashes[this.size] = hash
    this.size++
    if (2 * this.size === this.slots.length) this.grow()
    return this.size - 1
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length)
    const hashes = new Int32Array(2 * this.hashes.length)
    hashes.set(this.hashes)
    this.hashes = hashes
    const mask = this.slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = spread(hashes[number] ?? 0) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
  }
}

/** MurmurHash3's last mix: FNV's low bits alone are poorly spread. */
function spread(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return value ^ (value >>> 13)
}
