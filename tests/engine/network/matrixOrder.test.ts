import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOrder } from '../../../electron/engine/network/matrixOrder.ts'
import { range } from '../../support/smallGraphs.ts'

/** A symmetric matrix of so many groups from the ties of some pairs. */
function matrixOf(count: number, pairs: Record<string, number>): number[][] {
  return range(0, count).map((row) =>
    range(0, count).map((column) => pairs[`${Math.min(row, column)}${Math.max(row, column)}`] ?? 0),
  )
}

describe('the order of the matrix', () => {
  it('brings together the departments that talk', () => {
    // 0, 2 and 4 talk to each other, 1 and 3 to each other, and hardly anybody across.
    const order = matrixOrder(matrixOf(5, { '02': 9, '04': 8, '24': 9, '13': 9, '01': 1 }))
    const places = order.map((group) => group % 2).join('')
    expect(['00011', '11000']).toContain(places)
  })

  it('follows a chain from end to end', () => {
    const order = matrixOrder(matrixOf(5, { '03': 5, '13': 5, '14': 5, '24': 5 })).join('')
    expect(['03142', '24130']).toContain(order)
  })

  it('puts departments that talk to nobody last', () => {
    expect(matrixOrder(matrixOf(3, { '00': 7, '12': 2 })).at(-1)).toBe(0)
  })

  it('holds every department once', () => {
    const cells = fc.dictionary(fc.tuple(fc.nat(6), fc.nat(6)).map(([one, other]) => `${Math.min(one, other)}${Math.max(one, other)}`), fc.nat(20)) // prettier-ignore
    fc.assert(
      fc.property(cells, (pairs) => {
        expect(matrixOrder(matrixOf(7, pairs)).sort((one, other) => one - other)).toEqual(range(0, 7))
      }),
    )
  })
})
