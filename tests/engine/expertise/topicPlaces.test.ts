import { expect, it } from 'vitest'
import { byPlace } from '../../../electron/engine/expertise/topicPlaces.ts'

it('puts first what a person comes first in, however much they write on the rest', () => {
  const topics = [
    { label: 'meetings', rank: 7, items: 90 },
    { label: 'copper', rank: 2, items: 30 },
    { label: 'brazing', rank: 1, items: 4 },
    { label: 'aluminium', rank: 1, items: 12 },
    { label: 'alloys', rank: 1, items: 4 },
  ]
  expect(topics.sort(byPlace).map(({ label }) => label)).toEqual([
    'aluminium',
    'alloys',
    'brazing',
    'copper',
    'meetings',
  ])
})
