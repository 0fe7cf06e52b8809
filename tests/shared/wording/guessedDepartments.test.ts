import { expect, it } from 'vitest'
import { departmentLabel } from '../../../shared/wording/guessedDepartments.ts'

it('says the numbered groups in the reader’s language, and leaves names alone', () => {
  expect([departmentLabel('Group 3', 'fr'), departmentLabel('Group 3', 'en')]).toEqual(['Groupe 3', 'Group 3'])
  expect(departmentLabel('Group 3 Trading', 'fr')).toBe('Group 3 Trading')
})
