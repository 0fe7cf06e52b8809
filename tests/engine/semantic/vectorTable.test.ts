import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poolMeans } from '../../../electron/engine/semantic/meanPooling.ts'
import { toBytes, VectorTable } from '../../../electron/engine/semantic/vectorTable.ts'

describe('the mean of tokens', () => {
  it('leaves padding out, and has length 1', () => {
    const values = [3, 0, 0, 4, 9, 9, /* second text */ 0, 2, 9, 9, 9, 9]
    const pooled = poolMeans({ values, texts: 2, tokens: 3, dimension: 2 }, [1, 1, 0, 1, 0, 0])
    expect(pooled.map((vector) => [...vector])).toEqual([
      [Math.fround(0.6), Math.fround(0.8)],
      [0, 1],
    ])
  })

  it('is nothing for a text without tokens', () => {
    expect([...(poolMeans({ values: [1, 1], texts: 1, tokens: 1, dimension: 2 }, [0])[0] ?? [])]).toEqual([0, 0])
  })
})

describe('vectors of items', () => {
  it('are found by their direction, the closest first', () => {
    const table = new VectorTable(2)
    for (const [item, vector] of [
      [5, [0, 2]],
      [7, [1, 1]],
      [9, [-1, 0]],
      [4, [3, 0]],
    ] as const) {
      table.add(item, toBytes(Float32Array.from(vector)))
    }
    const found = table.nearest(Float32Array.from([1, 0]), 10)
    expect(found.map(({ item }) => item)).toEqual([4, 7])
    expect(found[0]?.closeness).toBe(1)
    expect(found[1]?.closeness).toBeCloseTo(Math.SQRT1_2, 6)
    expect(table.nearest(Float32Array.from([1, 0]), 1).map(({ item }) => item)).toEqual([4])
    expect(table.nearest(Float32Array.from([0, 0]), 10)).toEqual([])
  })

  it('leaves out those of another model', () => {
    const table = new VectorTable(2)
    table.add(1, Int8Array.from([1, 2, 3]))
    expect(table.size).toBe(0)
  })

  it('keep their direction as bytes', () => {
    const vectors = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(vectors, (values) => {
        const vector = Float32Array.from(values)
        fc.pre(values.some((value) => Math.abs(value) > 1e-3))
        const table = new VectorTable(32)
        table.add(1, toBytes(vector))
        expect(table.nearest(vector, 1)[0]?.closeness).toBeGreaterThan(0.99)
      }),
    )
  })
})
