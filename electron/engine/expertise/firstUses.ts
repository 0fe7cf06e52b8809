/** The only use so far of a phrase, as the caller wrote it down. */
export interface FirstUse {
  readonly person: number
  /** Any whole number from 0 to 2^31 - 1. */
  readonly note: number
}

const SLOTS = 1 << 21
/** Beyond this load a search would get long: everything is forgotten. */
const MOST = 0.7 * SLOTS

/**
 * Who used a phrase first, for millions of phrases most of which are never used again: twelve bytes each in an open hash table,
 * instead of a string and an object. Of two phrases with the same 53 bits of hash the second takes the first for itself, which
 * happens once in millions of corpora of this size.
 */
export class FirstUses {
  private readonly checks = new Int32Array(SLOTS)
  private readonly people = new Int32Array(SLOTS)
  private readonly notes = new Int32Array(SLOTS)
  private filled = 0

  /** The first use of the phrase if there was one; otherwise this use becomes the first. */
  meet(key: string, person: number, note: number): FirstUse | null {
    if (this.filled > MOST) this.clear()
    const slot = this.find(key)
    if (this.checks[slot] !== 0) return { person: this.people[slot] ?? 0, note: this.notes[slot] ?? 0 }
    this.filled++
    this.checks[slot] = checkOf(key)
    this.people[slot] = person
    this.notes[slot] = note
    return null
  }

  private find(key: string): number {
    const check = checkOf(key)
    let slot = hash(key, 0x811c9dc5) & (SLOTS - 1)
    while (this.checks[slot] !== 0 && this.checks[slot] !== check) slot = (slot + 1) & (SLOTS - 1)
    return slot
  }

  private clear(): void {
    this.checks.fill(0)
    this.filled = 0
  }
}

/** Never 0, which marks a free slot. */
function checkOf(key: string): number {
  return hash(key, 0x3c6ef372) || 1
}

/** FNV-1a over UTF-16 code units with a last mix (MurmurHash3's), from a seed of one's own. */
function hash(key: string, seed: number): number {
  let value = seed
  for (let index = 0; index < key.length; index++) value = Math.imul(value ^ key.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return value ^ (value >>> 13)
}
