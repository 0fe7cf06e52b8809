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
}
const peopleOf = (evidence: readonly TopicEvidence[], rules = DEFAULT_HIDDEN_RULES) =>
  findHiddenExperts(evidence, rules).map(({ person, topic }) => `${person} ${topic}`)

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
    expect(peopleOf([quiet, ...better], { ...DEFAULT_HIDDEN_RULES, minShare: 0 })).toEqual([])
    expect(peopleOf([quiet, ...better], { ...DEFAULT_HIDDEN_RULES, minShare: 0, maxRank: 6 })).toEqual([
      '1 copper index',
    ])
  })

  it('leaves out whoever has a small part of what many write about', () => {
    const many = [2, 3, 4, 5, 6].map((person) => ({ ...quiet, person, visibility: 1 }))
    expect(peopleOf([quiet, ...many])).toEqual([])
    expect(peopleOf([quiet, ...many], { ...DEFAULT_HIDDEN_RULES, minShare: 0.1 })).toEqual(['1 copper index'])
  })

  it('puts places first, then conversations', () => {
    const evidence = [
      { ...quiet, person: 1, threads: 4 },
      { ...quiet, person: 2, topic: 'sludge', threads: 7 },
      { ...quiet, person: 3, topic: 'sludge', items: 6, threads: 9 },
    ]
    expect(peopleOf(evidence)).toEqual(['2 sludge', '1 copper index', '3 sludge'])
  })

  it('finds nobody in nothing', () => {
    expect(peopleOf([])).toEqual([])
  })
})
