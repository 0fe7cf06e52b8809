import { describe, expect, it } from 'vitest'
import { skillsMatrix } from '../../../electron/engine/expertise/skillsMatrix.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const person = (id: number, declared: readonly string[] = [], confirmed: readonly string[] = []) => ({
  id: id as PersonId,
  name: `Person ${id}`,
  department: 'Plant',
  declared,
  confirmed,
})
const held = (label: string, ...ids: number[]) => ({ label, holders: ids.map((id) => ({ id, items: 10 - id })) })

describe('the matrix of skills', () => {
  it('shows what is declared beside what was found, one column for one topic', () => {
    const { topics, people } = skillsMatrix([person(1, ['Compresseurs']), person(2)], [held('compresseur', 2, 1)], 10)
    expect(topics).toEqual([{ label: 'compresseur', holders: 2, single: false }])
    expect(people.map(({ cells }) => cells)).toEqual([
      [{ topic: 0, declared: true, inferred: true, confirmed: false, rank: 2, items: 9 }],
      [{ topic: 0, declared: false, inferred: true, confirmed: false, rank: 1, items: 8 }],
    ])
  })

  it('marks what one person of the whole organisation holds, and not what nobody wrote on', () => {
    const { topics } = skillsMatrix([person(1, ['welding'])], [held('sludge', 1), held('valves', 1, 7)], 10)
    expect(topics.map(({ label, single }) => [label, single])).toEqual([
      ['valves', false],
      ['sludge', true],
      ['welding', false],
    ])
  })

  it('keeps what they confirm though the analysis no longer finds it', () => {
    const { people } = skillsMatrix([person(1, [], ['sludge'])], [], 10)
    expect(people[0]?.cells).toEqual([
      { topic: 0, declared: false, inferred: false, confirmed: true, rank: null, items: 0 },
    ])
  })

  it('has no column that nobody asked about has, no row without a mark, and says what the limit left out', () => {
    const matrix = skillsMatrix(
      [person(1), person(2), person(3)],
      [held('a', 1, 2), held('b', 1), held('other', 9), held('c', 2)],
      1,
    )
    expect(matrix.topics.map(({ label }) => label)).toEqual(['a'])
    expect(matrix.people.map(({ id }) => id)).toEqual([1, 2])
    expect(matrix.omitted).toBe(2)
  })
})
