import { expect, test } from 'vitest'
import { peopleOfEach } from '../../../renderer/components/silos/peopleOfEach.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const person = (id: number, department: string) => ({ id: id as PersonId, name: String(id), department })

test('the few who are named are of every department that shares the topic', () => {
  const people = [person(1, 'Care'), person(2, 'Care'), person(3, 'Care'), person(4, 'R&D'), person(5, 'R&D')]
  const ids = (most: number) => peopleOfEach(people, most).map(({ id }) => id)
  expect([ids(2), ids(3), ids(9), peopleOfEach([], 2)]).toEqual([[1, 4], [1, 2, 4], [1, 2, 3, 4, 5], []])
})
