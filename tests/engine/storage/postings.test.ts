import { expect, it } from 'vitest'
import { readPostings, standBeside } from '../../../electron/engine/storage/postings.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { viewHere } from '../../support/importHere.ts'

it('a term’s items come in order, each with how often it stands in subject, own text and the rest', async () => {
  const { db } = await viewHere(
    corpus()
      .email({ from: 'ada@example.org', subject: 'Sludge', text: 'The sludge is back. Sludge everywhere, I say.' })
      .email({ from: 'bob@example.org', subject: 'Lunch', text: 'Shall we have lunch at noon?' })
      .email({
        from: 'bob@example.org',
        subject: 'Re: Sludge',
        text: 'We drained it.\n\nOn 1 January 2020, Ada wrote:\n> The sludge is back.\n',
      }),
  )
  const { items, inSubject, inOwn, inRest } = readPostings(db, 'sludge')
  expect({ items: [...items], inSubject: [...inSubject], inOwn: [...inOwn], inRest: [...inRest] }).toEqual({
    items: [1, 3],
    inSubject: [1, 1],
    inOwn: [2, 0],
    inRest: [0, 1],
  })
  expect(readPostings(db, 'nowhere').items).toHaveLength(0)
})

it('words stand beside another where they are side by side and next to it, in one part of an item', async () => {
  const { db } = await viewHere(
    corpus()
      .email({ from: 'ada@example.org', subject: 'Leave', text: 'A Contrat à Durée Déterminée (CDD) ends in June.' })
      .email({ from: 'bob@example.org', subject: 'Heat pump', text: 'Units of the HPU kind (heat pump units) hum.' }),
  )
  const contract = ['contrat', 'a', 'duree', 'determinee']
  expect(standBeside(db, contract, 'cdd')).toBe(true)
  expect(standBeside(db, contract, 'june')).toBe(false)
  expect(standBeside(db, ['contrat', 'duree'], 'cdd')).toBe(false)
  expect(standBeside(db, ['kind'], 'hpu')).toBe(true)
  expect(standBeside(db, ['pump'], 'units')).toBe(true)
  expect(standBeside(db, ['heat', 'pump'], 'leave')).toBe(false)
})
