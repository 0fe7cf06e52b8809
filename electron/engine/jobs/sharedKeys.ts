/** Slots of the table; three quarters of them are used at most. */
const SLOTS = 2 ** 20
const MOST_USED = SLOTS * 0.75
const BYTES_PER_SLOT = 12

/**
 * Content keys of what the parser threads have prepared in this import, each with the number of the batch in which it was first met: one
 * table in memory that all of them share, without locks (open addressing; Knuth, The Art of Computer Programming 3, section 6.4). Of a
 * key the first eight bytes are kept, which are evenly spread as keys are hashes: that two share them is as good as impossible,
 * and would cost no more than parsing a batch again. A full table takes no more keys.
 */
export class SharedKeys {
  /** To be handed to another thread's SharedKeys. */
  readonly memory: SharedArrayBuffer
  private readonly keys: BigInt64Array<SharedArrayBuffer>
  private readonly batches: Int32Array<SharedArrayBuffer>
  private used = 0

  constructor(memory = new SharedArrayBuffer(SLOTS * BYTES_PER_SLOT)) {
    this.memory = memory
    this.keys = new BigInt64Array(memory, 0, SLOTS)
    this.batches = new Int32Array(memory, SLOTS * 8, SLOTS)
  }

  /** Whether the key was met in that batch or one before it. */
  hasBefore(contentKey: Uint8Array, batch: number): boolean {
    const key = firstBytes(contentKey)
    for (let slot = firstSlot(key); ; slot = (slot + 1) % SLOTS) {
      const found = Atomics.load(this.keys, slot)
      if (found === 0n) return false
      if (found !== key) continue
      const met = Atomics.load(this.batches, slot)
      return met !== 0 && met <= batch
    }
  }

  /** @param batch from 1 on */
  add(contentKey: Uint8Array, batch: number): void {
    if (this.used >= MOST_USED) return
    const key = firstBytes(contentKey)
    for (let slot = firstSlot(key); ; slot = (slot + 1) % SLOTS) {
      const found = Atomics.compareExchange(this.keys, slot, 0n, key)
      if (found !== 0n && found !== key) continue
      if (found === 0n) this.used++
      const met = Atomics.load(this.batches, slot)
      if (met === 0 || batch < met) Atomics.store(this.batches, slot, batch)
      return
    }
  }
}

/** Never 0, which marks a free slot. */
function firstBytes(contentKey: Uint8Array): bigint {
  return new DataView(contentKey.buffer, contentKey.byteOffset).getBigInt64(0) || 1n
}

function firstSlot(key: bigint): number {
  return Number(BigInt.asUintN(20, key))
}
