import { expect, test } from 'vitest'
import { coveredSides } from '../../../renderer/components/network/panelWidth.ts'

test('the controls and the evidence cover both sides of a wide picture; in a narrow one the controls make room', () => {
  expect([coveredSides(false, 1300), coveredSides(true, 1300)]).toEqual([
    { left: 272, right: 0 },
    { left: 272, right: 384 },
  ])
  expect([coveredSides(false, 800), coveredSides(true, 800)]).toEqual([
    { left: 272, right: 0 },
    { left: 0, right: 360 },
  ])
})
