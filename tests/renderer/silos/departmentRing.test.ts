import { expect, test } from 'vitest'
import { departmentRing } from '../../../renderer/components/silos/departmentRing.ts'
import { siloMatrix } from '../../../renderer/components/silos/siloMatrix.ts'
import { department, siloReport } from '../../shared/wording/siloReportBuilder.ts'

const report = siloReport({
  departments: [department('A', { people: 100 }), department('B', { people: 25 }), department('C'), department('D')],
  matrix: [
    [9, 4, 0, 1],
    [4, 0, 0, 0],
    [0, 0, 3, 0],
    [1, 0, 0, 0],
  ],
  order: [2, 0, 1, 3],
})
const ring = departmentRing(siloMatrix(report), report.departments)

test('departments stand clockwise from the top in the matrix’s order, their names outside', () => {
  expect(ring.discs.map(({ name, x, y }) => [name, Math.round(x) || 0, Math.round(y) || 0])).toEqual([
    ['C', 0, -210],
    ['A', 210, 0],
    ['B', 0, 210],
    ['D', -210, 0],
  ])
  expect(ring.discs.map(({ label }) => label.anchor)).toEqual(['middle', 'start', 'middle', 'end'])
})

test('a quarter of the people has half of the radius', () => {
  const radius = (name: string) => ring.discs.find((disc) => disc.name === name)?.radius ?? NaN
  expect(radius('B')).toBeCloseTo(radius('A') / 2, 10)
})

test('each pair with ties has one arch, the thickest drawn last', () => {
  expect(ring.bridges.map(({ cell, width }) => [`${cell.a}${cell.b}`, width])).toEqual([
    ['AD', 5.5],
    ['AB', 10],
  ])
})

test('nobody makes an empty ring', () => {
  expect(departmentRing({ names: [], rows: [] }, [])).toEqual({ discs: [], bridges: [] })
})
