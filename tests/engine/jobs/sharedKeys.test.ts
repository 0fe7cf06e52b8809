import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SharedKeys } from '../../../electron/engine/jobs/sharedKeys.ts'

const keyOf = (word: string) => createHash('sha256').update(word).digest().subarray(0, 16)

describe('SharedKeys', () => {
  it('knows what was met in the same batch or before, not what another thread met in a later one', () => {
    const keys = new SharedKeys()
    keys.add(keyOf('gas'), 5)
    expect([4, 5, 6].map((batch) => keys.hasBefore(keyOf('gas'), batch))).toEqual([false, true, true])
    expect(keys.hasBefore(keyOf('power'), 9)).toBe(false)
  })

  it('remembers the earliest batch, in whichever order threads come', () => {
    const keys = new SharedKeys()
    keys.add(keyOf('gas'), 8)
    keys.add(keyOf('gas'), 3)
    keys.add(keyOf('gas'), 9)
    expect(keys.hasBefore(keyOf('gas'), 3)).toBe(true)
    expect(keys.hasBefore(keyOf('gas'), 2)).toBe(false)
  })

  it('shows one thread what another has added', () => {
    const one = new SharedKeys()
    const other = new SharedKeys(one.memory)
    for (let index = 0; index < 20_000; index++) one.add(keyOf(`message ${index}`), 1 + (index >> 7))
    const met = Array.from({ length: 40_000 }, (_, index) => other.hasBefore(keyOf(`message ${index}`), 1000))
    expect(met.slice(0, 20_000).every(Boolean)).toBe(true)
    expect(met.slice(20_000).some(Boolean)).toBe(false)
  })

  it('takes a key of which the first bytes are zero', () => {
    const keys = new SharedKeys()
    keys.add(new Uint8Array(16), 1)
    expect(keys.hasBefore(new Uint8Array(16), 1)).toBe(true)
  })
})
