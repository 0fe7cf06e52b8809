import { describe, expect, it } from 'vitest'
import {
  canBeFollowed,
  describeAskers,
  findGaps,
  type JudgedQuestion,
} from '../../../electron/engine/expertise/knowledgeGaps.ts'

const asked = (outcome: JudgedQuestion['outcome'], ...topics: readonly string[]): JudgedQuestion => ({
  item: 1,
  asker: 1,
  outcome,
  topics,
})

describe('gaps', () => {
  it('are topics with more open questions than usual, the most beyond it first', () => {
    // 5 of 10 stay open. copper: 3 of 4, usual 2; sludge: 2 of 2, usual 1; gas: 0 of 4.
    const questions = [
      asked('never', 'copper'),
      asked('never', 'copper', 'sludge'),
      asked('late', 'copper', 'sludge'),
      asked('answered', 'copper'),
      asked('never'),
      asked('never'),
      ...Array.from({ length: 4 }, () => asked('answered', 'gas')),
    ]
    expect(
      findGaps(questions).map(({ topic, asked: all, open, late, excess }) => [topic, all, open.length, late, excess]),
    ).toEqual([
      ['copper', 4, 3, 1, 1],
      ['sludge', 2, 2, 1, 1],
    ])
  })

  it('are none where a single question stays open, or none is asked', () => {
    expect(findGaps([asked('never', 'copper'), asked('answered', 'gas')])).toEqual([])
    expect(findGaps([])).toEqual([])
  })
})

describe('conversations', () => {
  it('cannot be followed where most questions have no answer at all, late ones being answers', () => {
    expect(canBeFollowed([asked('never'), asked('never'), asked('answered')])).toBe(false)
    expect(canBeFollowed([asked('never'), asked('late'), asked('late')])).toBe(true)
    expect(canBeFollowed([])).toBe(true)
  })
})

describe('who asks', () => {
  const people = (count: number, department: string | null) => Array.from({ length: count }, () => department)

  it('is told of five or more', () => {
    expect(describeAskers(people(4, 'Sales'))).toEqual({ askers: null, departments: [] })
    expect(describeAskers([...people(5, 'Sales'), ...people(6, 'IT')])).toEqual({
      askers: 11,
      departments: ['IT', 'Sales'],
    })
  })

  it('cannot be told by subtraction', () => {
    expect(describeAskers([...people(5, 'Sales'), ...people(2, 'IT')])).toEqual({
      askers: null,
      departments: ['Sales'],
    })
    expect(describeAskers([...people(5, 'Sales'), ...people(3, 'IT'), ...people(2, null)])).toEqual({
      askers: 10,
      departments: ['Sales'],
    })
  })
})
