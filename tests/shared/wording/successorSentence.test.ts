import { expect, it } from 'vitest'
import { successorSentence } from '../../../shared/wording/successorSentence.ts'

const near = {
  items: 1,
  neighbours: ['boues', 'glycol', 'pompe', 'vanne'],
  withHolder: 3,
  sameDepartment: true,
  sameLocation: false,
  sameLanguage: true,
  declared: false,
}
const far = {
  ...near,
  items: 0,
  neighbours: [],
  withHolder: 0,
  sameDepartment: false,
  sameLanguage: false,
  declared: true,
}

it('says what speaks for somebody, and what does not, in both languages', () => {
  expect(successorSentence(near, 'en')).toBe(
    'Wrote 1 item on it, holds “boues”, “glycol” and “pompe” nearby, shares 3 conversations on it with the holder, same department.',
  )
  expect(successorSentence(near, 'fr')).toBe(
    'A écrit 1 élément à ce sujet, connaît « boues », « glycol » et « pompe », sujets voisins, partage 3 conversations avec qui le tient, même département.',
  )
  expect(successorSentence(far, 'en')).toBe('Wrote nothing on it yet, declares it, mostly writes in another language.')
  expect(successorSentence(far, 'fr')).toBe(
    'N’a encore rien écrit à ce sujet, déclare cette compétence, écrit surtout dans une autre langue.',
  )
})
