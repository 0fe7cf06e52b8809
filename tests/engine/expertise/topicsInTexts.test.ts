import { describe, expect, it } from 'vitest'
import { createTopicCounter } from '../../../electron/engine/expertise/topicsInTexts.ts'

const topic = (label: string, ...forms: string[]) => ({ label, forms })

describe('topics in texts', () => {
  it('are found in any form and spelling, once for each text', () => {
    const pump = topic('turbopump', 'turbo pump')
    const counted = createTopicCounter([topic('chaîne du froid'), pump])([
      'The Turbo-Pumps leak. Turbopump again!',
      'turbopump',
      'La CHAINE DU FROID tient.',
    ])
    expect(counted.map(({ topic: { label }, texts }) => [label, texts])).toEqual([
      ['turbopump', 2],
      ['chaîne du froid', 1],
    ])
    expect(counted[0]?.topic).toBe(pump)
  })

  it('are not found in parts of words, nor in words that stand apart', () => {
    expect(createTopicCounter([topic('gas'), topic('heat pump')])(['gasket', 'pump of heat'])).toEqual([])
  })

  it('are none without texts or without words', () => {
    expect(createTopicCounter([topic('gas')])([])).toEqual([])
    expect(createTopicCounter([topic('…')])(['…'])).toEqual([])
  })
})
