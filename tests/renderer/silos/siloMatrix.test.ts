import { describe, expect, test } from 'vitest'
import { placeAfterKey } from '../../../renderer/components/silos/matrixKeys.ts'
import { shadeOf, siloMatrix } from '../../../renderer/components/silos/siloMatrix.ts'
import { department, siloReport } from '../../shared/wording/siloReportBuilder.ts'

/**
 * Legal 4 ties inside, Research 2, Sales 0; Legal-Research 2, Research-Sales 2. Tie ends: Legal 10, Research 8, Sales 2;
 * 20 in all, so m = 10.
 */
const report = siloReport({
  departments: [department('Legal'), department('Research', { coverage: 0.4 }), department('Sales', { coverage: 0 })],
  matrix: [
    [4, 2, 0],
    [2, 2, 2],
    [0, 2, 0],
  ],
  order: [2, 0, 1],
})

describe('the matrix', () => {
  const { names, rows } = siloMatrix(report)
  const cell = (row: number, column: number) => rows[row]?.[column]

  test('stands in the order of the report', () => {
    expect(names).toEqual(['Sales', 'Legal', 'Research'])
    expect(rows.map((row) => row.map(({ ties }) => ties))).toEqual([
      [0, 0, 2],
      [0, 4, 2],
      [2, 2, 2],
    ])
  })

  test('compares each pair with degree x degree / 2m, and each department with half of its square', () => {
    expect(cell(1, 2)).toMatchObject({ a: 'Legal', b: 'Research', expected: (10 * 8) / 20, ratio: 0.5 })
    expect(cell(1, 1)).toMatchObject({ expected: (10 * 10) / 40, ratio: 1.6 })
    expect(cell(0, 2)).toMatchObject({ expected: (2 * 8) / 20, ratio: 2.5, shade: 4 })
  })

  test('expects as many ties as there are', () => {
    const expected = rows.flatMap((row) => row.filter(({ row: r, column }) => r <= column)).map((one) => one.expected)
    expect(expected.reduce((sum, value) => sum + value, 0)).toBeCloseTo(10, 12)
  })

  test('says whose mail is missing', () => {
    expect(rows.map((row) => row.map(({ coverage }) => coverage))).toEqual([
      ['missing', 'missing', 'missing'],
      ['missing', 'seen', 'partial'],
      ['missing', 'partial', 'partial'],
    ])
  })

  test('says where ties could hardly be seen: between people of whom both are known from the mail of others only', () => {
    const some = siloReport({
      departments: [department('Legal', { ownMail: 0.2 }), department('Research', { ownMail: 0.6 })],
    })
    expect(siloMatrix(some).rows.map((row) => row.map(({ coverage }) => coverage))).toEqual([
      ['partial', 'seen'],
      ['seen', 'seen'],
    ])
  })

  test('takes what is expected from the report, which knows whose mail is missing', () => {
    expect(siloMatrix(siloReport({ expected: [[18, 14], [14, 18]] })).rows[0]?.[1]).toMatchObject({ expected: 14, ratio: 10 / 14 }) // prettier-ignore
  })

  test('is empty without departments, and expects nothing without ties', () => {
    expect(siloMatrix({ departments: [], matrix: [], order: [] })).toEqual({ names: [], rows: [] })
    const silent = siloMatrix({ departments: [department('Legal')], matrix: [[0]], order: [0] })
    expect(silent.rows[0]?.[0]).toMatchObject({ expected: 0, ratio: null, shade: 0 })
  })
})

test('the shade has "as expected" in its middle and stays out where no tie is', () => {
  expect([0.1, 0.25, 0.5, 0.75, 1, 1.32, 1.33, 2.9, 3].map((ratio) => shadeOf(1, ratio))).toEqual([
    1, 2, 2, 3, 3, 3, 4, 4, 5,
  ])
  expect([shadeOf(0, 0), shadeOf(0, null)]).toEqual([0, 0])
})

describe('keys in the matrix', () => {
  const after = (key: string, ctrl = false) => placeAfterKey({ row: 1, column: 2 }, key, ctrl, 3)

  test('move by one and stay at the rim', () => {
    expect(after('ArrowUp')).toEqual({ row: 0, column: 2 })
    expect(after('ArrowLeft')).toEqual({ row: 1, column: 1 })
    expect(after('ArrowDown')).toEqual({ row: 2, column: 2 })
    expect(after('ArrowRight')).toEqual({ row: 1, column: 2 })
  })

  test('go to the ends of the row, with Ctrl to the corners', () => {
    expect([after('Home'), after('End', true)]).toEqual([
      { row: 1, column: 0 },
      { row: 2, column: 2 },
    ])
    expect(after('Home', true)).toEqual({ row: 0, column: 0 })
  })

  test('that mean nothing here are left to others', () => {
    expect([after('Enter'), after('a')]).toEqual([null, null])
  })
})
