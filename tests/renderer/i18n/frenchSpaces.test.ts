import { describe, expect, test } from 'vitest'
import { frenchSpaces, withFrenchSpaces } from '../../../renderer/i18n/frenchSpaces.ts'

describe('French spaces', () => {
  test.each([
    ['Qui sait ?', 'Qui sait\u202f?'],
    ['oui ; non !', 'oui\u202f; non\u202f!'],
    ['Import : courrier', 'Import\u00a0: courrier'],
    ['« gaz »', '«\u00a0gaz\u00a0»'],
    ['12:05, from:ada', '12:05, from:ada'],
  ])('%j becomes %j', (text, expected) => {
    expect(frenchSpaces(text)).toBe(expected)
  })

  test('reach every text, in lists and in sentences that are composed', () => {
    const texts = withFrenchSpaces({
      a: 'Quoi ?',
      deep: { list: [['non !', 'b']] },
      ask: (text: string) => `« ${text} » ?`,
    })
    expect(texts.a).toBe('Quoi\u202f?')
    expect(texts.deep.list).toEqual([['non\u202f!', 'b']])
    expect(texts.ask('gaz')).toBe('«\u00a0gaz\u00a0»\u202f?')
  })
})
