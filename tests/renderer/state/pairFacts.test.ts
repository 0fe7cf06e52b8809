import { describe, expect, test } from 'vitest'
import { anchorKey, inCommon, overSameQuarters } from '../../../renderer/state/pairFacts.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Colleague, PersonAlias, PersonProfile } from '../../../shared/model/person.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

const colleague = (id: number, messages: number): Colleague => ({
  id: id as PersonId,
  name: `Person ${String(id)}`,
  department: null,
  messages,
  reciprocated: true,
})

async function profile(id: number, changes: Partial<PersonProfile>): Promise<PersonProfile> {
  return { ...(await fakeTransport().request('person.get', { id: id as PersonId })), ...changes }
}

describe('two people side by side', () => {
  test('have in common whom both write with, and what they wrote each other', async () => {
    const a = await profile(1, { colleagues: [colleague(7, 30), colleague(2, 5), colleague(8, 4)] })
    const b = await profile(2, { colleagues: [colleague(8, 9), colleague(9, 3), colleague(7, 1)] })
    expect(inCommon([a, b])).toEqual({ messages: 5, colleagues: ['Person 7', 'Person 8'] })
  })

  test('are drawn over the same quarters', () => {
    const [a, b] = overSameQuarters([{ quarter: '2001-Q4', items: 3 }], [{ quarter: '2002-Q2', items: 1 }])
    expect(a).toEqual([
      { quarter: '2001-Q4', items: 3 },
      { quarter: '2002-Q1', items: 0 },
      { quarter: '2002-Q2', items: 0 },
    ])
    expect(b.map(({ items }) => items)).toEqual([0, 0, 1])
    expect(overSameQuarters([], [])).toEqual([[], []])
  })
})

test('a person is named by the alias that wrote most', () => {
  const alias = (key: string, items: number) => ({ key, items }) as PersonAlias
  expect(anchorKey([alias('name:Ada', 0), alias('ada@x', 12), alias('a@x', 3)])).toBe('ada@x')
  expect(anchorKey([])).toBe('')
})
