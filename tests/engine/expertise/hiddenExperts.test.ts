import { describe, expect, it } from 'vitest'
import {
  DEFAULT_HIDDEN_RULES,
  findHiddenExperts,
  type TopicEvidence,
} from '../../../electron/engine/expertise/hiddenExperts.ts'

const quiet: TopicEvidence = {
  person: 1,
  topic: 'copper index',
  items: 8,
  threads: 5,
  askedBy: 0,
  visibility: 0.2,
  declared: false,
  length: 80,
  department: 0.1,
  written: 20,
  ofAll: 16,
}
/** Of 1,000 items of a middle length of 40, 20 are those of each person here. */
const ALL = { items: 1000, length: 40 }
const peopleOf = (evidence: readonly TopicEvidence[], rules = DEFAULT_HIDDEN_RULES) =>
  findHiddenExperts(evidence, rules, ALL).map(({ person, topic }) => `${person} ${topic}`)

describe('hidden experts', () => {
  it('names who knows, is hardly seen and is not declared', () => {
    expect(peopleOf([quiet])).toEqual(['1 copper index'])
  })

  it('does not name who is declared, who is seen, or who wrote in too few conversations', () => {
    expect(peopleOf([{ ...quiet, declared: true }])).toEqual([])
    expect(peopleOf([{ ...quiet, visibility: 0.9 }])).toEqual([])
    expect(peopleOf([{ ...quiet, threads: 2 }])).toEqual([])
  })

  it('counts being asked on the topic as being seen', () => {
    const others = [2, 3, 4].map((person) => ({ ...quiet, person, visibility: 1 }))
    // 0.75 x 0.4 + 0.25 x mid-rank: 0.125 more for nobody's questions among four equals, 0.21875 for the most.
    expect(peopleOf([{ ...quiet, visibility: 0.3 }, ...others])).toEqual(['1 copper index'])
    expect(peopleOf([{ ...quiet, visibility: 0.3, askedBy: 9 }, ...others])).toEqual([])
  })

  it('takes who is not hidden into account for places', () => {
    const better = [2, 3, 4, 5, 6].map((person) => ({ ...quiet, person, items: 10, declared: true }))
    expect(peopleOf([quiet, ...better])).toEqual([])
    expect(peopleOf([quiet, ...better], { ...DEFAULT_HIDDEN_RULES, maxRank: 6 })).toEqual(['1 copper index'])
  })

  it('leaves out whoever has a small part of what is written about it', () => {
    expect(peopleOf([{ ...quiet, ofAll: 50 }])).toEqual([])
    expect(peopleOf([{ ...quiet, ofAll: 50 }], { ...DEFAULT_HIDDEN_RULES, minShare: 0.1 })).toEqual(['1 copper index'])
  })

  it('leaves out words in passing and what most of a department does', () => {
    expect(peopleOf([{ ...quiet, length: 39 }])).toEqual([])
    expect(peopleOf([{ ...quiet, department: 0.6 }])).toEqual([])
    expect(peopleOf([{ ...quiet, department: 0.6 }], { ...DEFAULT_HIDDEN_RULES, maxDepartment: 1 })).toHaveLength(1)
  })

  it('leaves out what chance may have done: who writes half of everything writes half of each topic', () => {
    // 8 of 16 at one in two: 60 %; at one in fifty: 3e-10.
    expect(peopleOf([{ ...quiet, written: 500 }])).toEqual([])
    expect(findHiddenExperts([quiet], DEFAULT_HIDDEN_RULES, ALL)[0]?.chance).toBeCloseTo(2.85e-10, 11)
  })

  it('puts the most surprising first: little chance, little seen', () => {
    const evidence = [
      { ...quiet, person: 1 },
      { ...quiet, person: 2, topic: 'sludge', visibility: 0 },
      { ...quiet, person: 3, topic: 'brazing', items: 14 },
    ]
    // 9.1 zeros x 0.73, 9.1 x 0.88, 20.3 x 0.73.
    expect(peopleOf(evidence)).toEqual(['3 brazing', '2 sludge', '1 copper index'])
  })

  it('finds nobody in nothing', () => {
    expect(peopleOf([])).toEqual([])
  })
})
