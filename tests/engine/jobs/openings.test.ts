import { expect, it } from 'vitest'
import { Openings } from '../../../electron/engine/jobs/openings.ts'

it('a beginning is new once for all, one of few letters once for each author', () => {
  const openings = new Openings()
  const met = [
    [7, 1],
    [7, 2],
    [-7, 1],
    [-7, 1],
    [-7, 2],
    [8, 2],
  ].map(([opening = 0, person = 0]) => openings.isNew(opening, person))
  expect(met).toEqual([true, false, true, false, true, true])
})
