import { describe, expect, it } from 'vitest'
import { questionWords } from '../../../electron/engine/search/questionWords.ts'

describe('questionWords', () => {
  it('leaves fields, operators and marks out of what is asked', () => {
    expect(questionWords('from:ada@x.org "heat pump" OR (chauffage) -type:chat')).toBe('heat pump chauffage')
  })

  it('keeps a word with a colon that names no field, and a question of fields alone', () => {
    expect([questionWords('std::vector'), questionWords('de:ada')]).toEqual(['std::vector', 'de:ada'])
  })
})
