import { describe, expect, it } from 'vitest'
import { sameSkill, topicKey } from '../../../shared/model/topicKey.ts'

describe('what a topic is known by', () => {
  it('is the same in singular and plural, with and without accents and capitals', () => {
    expect(topicKey('Dérogations tarifaires')).toBe(topicKey('derogation TARIFAIRE'))
    expect(topicKey('…')).toBe('')
  })

  it('tells topics of other words or another order apart', () => {
    expect(topicKey('load test')).not.toBe(topicKey('test load'))
  })
})

describe('a declared skill and a topic', () => {
  it('are the same where one holds all the words of the other', () => {
    expect(sameSkill('R290', 'charge R290')).toBe(true)
    expect(sameSkill('indexation du cuivre', 'cuivre')).toBe(true)
    expect(sameSkill('maintenance', 'mise à la terre')).toBe(false)
  })

  it('are not the same for having no word', () => {
    expect(sameSkill('', 'cuivre')).toBe(false)
    expect(sameSkill('…', 'pompe')).toBe(false)
  })
})
