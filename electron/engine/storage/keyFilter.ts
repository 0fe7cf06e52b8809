/** 4 MB: a million keys leave one wrong "maybe" in about three hundred. */
const BITS = 2 ** 25
const LOW = BITS - 1

/**
 * Says of a key that it was never added, or that it may have been: a Bloom filter with two bits for each key (Bloom 1970,
 * "Space/time trade-offs in hash coding with allowable errors").
 */
export class KeyFilter {
  private readonly bits = new Uint32Array(BITS / 32)

  addText(text: string): void {
    this.add(...hashesOfText(text))
  }

  mayHaveText(text: string): boolean {
    return this.mayHave(...hashesOfText(text))
  }

  /** @param hash of eight bytes or more, evenly spread */
  addHash(hash: Uint8Array): void {
    this.add(wordAt(hash, 0), wordAt(hash, 4))
  }

  mayHaveHash(hash: Uint8Array): boolean {
    return this.mayHave(wordAt(hash, 0), wordAt(hash, 4))
  }

  private add(one: number, other: number): void {
    for (const bit of [one & LOW, other & LOW]) {
      this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
  }

  private mayHave(one: number, other: number): boolean {
    return this.has(one & LOW) && this.has(other & LOW)
  }

  private has(bit: number): boolean {
    return ((this.bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }
}

/** Two hashes in one pass: FNV-1a, and a multiplicative one that runs beside it. */
function hashesOfText(text: string): [one: number, other: number] {
  let one = 0x811c9dc5
  let other = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other, 0x5bd1e995) + unit
  }
  return [mix(one), mix(other)]
}

/** Spreads the high bits over the low ones, of which the filter takes its places. */
function mix(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return folded ^ (folded >>> 13)
}

function wordAt(bytes: Uint8Array, start: number): number {
  const byte = (at: number) => bytes[start + at] ?? 0
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)
}
