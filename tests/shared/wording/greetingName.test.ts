import { expect, it } from 'vitest'
import { greetingName } from '../../../shared/wording/greetingName.ts'

it.each([
  ['Camille Roy', 'Camille'],
  ['ROY Camille', 'Camille'],
  ['Roy, Camille', 'Camille'],
  ['Jean-Pierre DE LA TOUR', 'Jean-Pierre'],
  ['CAMILLE ROY', 'CAMILLE'],
  ['J. Smith', 'J. Smith'],
  ['Cher', 'Cher'],
  ['camille.roy@orsene.example', ''],
  ['', ''],
])('%s is greeted as %s', (name, greeted) => {
  expect(greetingName(name)).toBe(greeted)
})
