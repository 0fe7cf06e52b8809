import { expect, test } from 'vitest'
import { initialsOf } from '../../../renderer/components/shared/initials.ts'

test.each([
  ['Inès Dupont-Morel', 'ID'],
  ['Lay, Kenneth', 'KL'],
  ['Ada', 'A'],
  ['élodie', 'É'],
  ['Jean de La Fontaine', 'JF'],
  ['ada.lovelace@example.org', 'AL'],
  ['info@example.org', 'I'],
  ['李 小龙', '李小'],
  ['  ', '?'],
  ['42', '?'],
])('%j is %j', (name, expected) => {
  expect(initialsOf(name)).toBe(expected)
})
