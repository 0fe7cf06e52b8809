import { expect, it } from 'vitest'
import { readPostings } from '../../../electron/engine/storage/postings.ts'
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
