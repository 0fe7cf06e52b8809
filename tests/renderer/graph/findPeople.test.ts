import { expect, test } from 'vitest'
import { findPeople } from '../../../renderer/graph/findPeople.ts'
import { sixPeople, socialGraph } from './networkBuilder.ts'

const graph = sixPeople()
const names = (query: string) => findPeople(graph, query, 9).map((person) => graph.getNodeAttribute(person, 'label'))

test('every word typed must begin a word of the name, whatever the accents, case and order', () => {
  expect(names('helene')).toEqual(['Bo Hélène'])
  expect(names('GOFF di')).toEqual(['Di Le Goff'])
  expect(names('off')).toEqual([])
})

test('the best connected come first, and no more than asked for', () => {
  const crowd = socialGraph(
    [
      ['Ana One', null, { degree: 1 }],
      ['Ana Three', null, { degree: 3 }],
      ['Ana Two', null, { degree: 2 }],
    ],
    [],
  )
  expect(findPeople(crowd, 'ana', 2)).toEqual(['2', '3'])
})

test('an empty query finds nobody', () => {
  expect(names('  ')).toEqual([])
})
