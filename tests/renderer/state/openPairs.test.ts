import { describe, expect, test } from 'vitest'
import { openPairs, pairName } from '../../../renderer/state/openPairs.ts'
import type { MergeSuggestion } from '../../../shared/model/correction.ts'

const pair = (one: string, other: string) => ({ keys: [one, other] }) as unknown as MergeSuggestion
const [AB, CD, EF] = [pair('a', 'b'), pair('c', 'd'), pair('e', 'f')]
const names = (pairs: readonly MergeSuggestion[]) => pairs.map(({ keys }) => keys.join(''))

describe('the pairs to be decided', () => {
  test('leave out those decided though the engine still has them', () => {
    expect(names(openPairs({ read: [AB, CD], returned: [], decided: [pairName(AB)], later: [] }))).toEqual(['cd'])
  })

  test('have those put off at the end, in that order', () => {
    const later = [pairName(CD), pairName(AB)]
    expect(names(openPairs({ read: [AB, CD, EF], returned: [], decided: [], later }))).toEqual(['ef', 'cd', 'ab'])
  })

  test('begin with one taken back until the engine has it again, and hold it once', () => {
    expect(names(openPairs({ read: [CD], returned: [AB], decided: [], later: [] }))).toEqual(['ab', 'cd'])
    expect(names(openPairs({ read: [CD, AB], returned: [AB], decided: [], later: [] }))).toEqual(['cd', 'ab'])
  })
})
