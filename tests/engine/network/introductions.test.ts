import { expect, it } from 'vitest'
import type { PersonId } from '../../../shared/model/ids.ts'
import { company } from '../../support/networkCompany.ts'

it('two people are introduced on what both write about with colleagues, not on what one of them writes about outside', () => {
  const silos = company().department('Sales', 6).department('Research', 6).close('Sales').close('Research').tie(6, 7)
  const holders = [5, 7].map((id) => ({ id: id as PersonId, share: 0.5 }))
  const outward = holders.map((holder) => ({ ...holder, outward: holder.id === 7 }))
  const football = { label: 'football', holders: outward }
  expect(silos.report([football]).introductions).toEqual([])
  expect(silos.report([football, { label: 'pricing', holders }]).introductions.map(({ topics }) => topics)).toEqual([
    ['pricing'],
  ])
})
