import { expect, test } from 'vitest'
import { understoodText } from '../../../shared/wording/understoodText.ts'

test('a query as it was understood has French operators in French, and keeps what is quoted', () => {
  const understood = '(tarif OR prix) AND "sales AND marketing" AND NOT gaz'
  expect(understoodText(understood, 'fr')).toBe('(tarif OU prix) ET "sales AND marketing" SAUF gaz')
  expect(understoodText(understood, 'en')).toBe(understood)
})

test('a query that only leaves out begins with what it leaves out', () => {
  expect(understoodText('NOT gaz', 'fr')).toBe('SAUF gaz')
})
