import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FirstUses } from '../../../electron/engine/expertise/firstUses.ts'

describe('the first use of a phrase', () => {
  it('is given back to whoever uses it next, and to all after', () => {
    const uses = new FirstUses()
    expect(uses.meet('gas cap', 7, 41)).toBeNull()
    expect(uses.meet('gas cap', 8, 42)).toEqual({ person: 7, note: 41 })
    expect(uses.meet('gas cap', 9, 43)).toEqual({ person: 7, note: 41 })
  })

  it('is kept for each of many phrases', () => {
    const uses = new FirstUses()
    const keys = fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 200 })
    fc.assert(
      fc.property(keys, fc.nat(), (phrases, salt) => {
        const salted = phrases.map((phrase) => `${salt} ${phrase}`)
        const fresh = salted.filter((phrase, index) => uses.meet(phrase, index, salt) === null)
        const owners = fresh.map((phrase) => uses.meet(phrase, -1, 0)?.person)
        expect(owners).toEqual(fresh.map((phrase) => salted.indexOf(phrase)))
      }),
      { numRuns: 50 },
    )
  })
})
