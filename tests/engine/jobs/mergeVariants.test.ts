import { describe, expect, it } from 'vitest'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { mergeVariants } from '../../../electron/engine/jobs/mergeVariants.ts'

function topic(label: string, holder = 1): FoundTopic {
  return {
    key: label,
    keys: [label],
    label,
    forms: [label],
    score: 1,
    items: 5,
    threads: 4,
    history: [],
    holders: [{ id: holder, items: 5, share: 1 }],
  }
}

const labels = (...topics: FoundTopic[]) => mergeVariants(topics).map(({ label }) => label)

describe('variants of a topic are one', () => {
  it('whatever their accents, plurals, hyphens and spaces', () => {
    expect(labels(topic('Pipe Line'), topic('pipelines'), topic('pipe-line'))).toEqual(['Pipe Line'])
    expect(labels(topic('prévention'), topic('prevention'))).toEqual(['prévention'])
  })

  it('an acronym with its expansion, where the same person leads both', () => {
    expect(labels(topic('Independent System Operator'), topic('ISO'))).toEqual(['Independent System Operator'])
    expect(labels(topic('Independent System Operator'), topic('ISO', 2))).toHaveLength(2)
  })

  it('but an acronym with two expansions stays alone', () => {
    expect(labels(topic('Independent System Operator'), topic('Internal Safety Office'), topic('ISO'))).toHaveLength(3)
  })

  it('and keep every key, with the texts of all', () => {
    expect(mergeVariants([topic('heat pump'), topic('heat pumps')])).toMatchObject([
      { key: 'heat pump', keys: ['heat pump', 'heat pumps'], items: 10 },
    ])
  })
})
