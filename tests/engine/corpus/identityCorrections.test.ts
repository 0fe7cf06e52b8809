import { describe, expect, it } from 'vitest'
import { resolveIdentities } from '../../../electron/engine/corpus/resolveIdentities.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import { addressSets, alias, entry } from '../../support/knownAliases.ts'

const merge = (a: string, b: string): Correction => ({ type: 'merge', a, b })
const separate = (these: string[], those: string[]): Correction => ({ type: 'separate', these, those })

describe('corrections of who is who', () => {
  const three = () => ['a@x.org', 'b@y.net', 'c@z.com'].map((address) => alias(address, 'Ada Lovelace'))

  it('joins those of whom somebody said that they are one, and says so', () => {
    const aliases = [alias('a@x.org', 'Ada', { written: 5 }), alias('b@y.net', 'Countess')]
    const [person] = resolveIdentities(aliases, [], [merge('b@y.net', 'a@x.org')]).people
    expect(person?.aliases).toEqual([
      { id: aliases[0]?.id, reason: 'same-address', joinedTo: null },
      { id: aliases[1]?.id, reason: 'correction', joinedTo: aliases[0]?.id },
    ])
  })

  it('sets one apart and leaves the others together', () => {
    expect(addressSets(three(), [], [separate(['c@z.com'], ['a@x.org', 'b@y.net'])])).toEqual([
      ['a@x.org', 'b@y.net'],
      ['c@z.com'],
    ])
  })

  it('joins nobody by name to one of two who were set apart', () => {
    expect(addressSets(three(), [], [separate(['a@x.org'], ['b@y.net'])])).toHaveLength(3)
  })

  it('sets apart against the directory and against chat profiles', () => {
    const mail = alias('a@x.org', '')
    const aliases = [mail, alias('b@x.org', ''), alias('slack:T/U1', '', { linked: [mail.id] })]
    const apart = separate(['a@x.org'], ['b@x.org', 'slack:T/U1'])
    expect(addressSets(aliases, [entry('Ada', ['a@x.org', 'b@x.org'])], [apart])).toHaveLength(3)
  })

  it('does not join two who were set apart by way of a third', () => {
    const found = addressSets(
      three(),
      [],
      [merge('a@x.org', 'b@y.net'), merge('b@y.net', 'c@z.com'), separate(['a@x.org'], ['c@z.com'])],
    )
    expect(found).toEqual([['a@x.org', 'b@y.net'], ['c@z.com']])
  })

  it('holds by way of an alias whose source is gone', () => {
    const aliases = [alias('a@x.org', 'Ada'), alias('c@z.com', 'Countess')]
    const corrections = [merge('a@x.org', 'gone@y.net'), merge('gone@y.net', 'c@z.com')]
    const [person, ...others] = resolveIdentities(aliases, [], corrections).people
    expect(others).toEqual([])
    expect(person?.aliases[1]).toEqual({ id: aliases[1]?.id, reason: 'correction', joinedTo: aliases[0]?.id })
  })

  it('joins by no name what is never to be merged, but by the directory', () => {
    const never: Correction = { type: 'never-merge', key: 'b@y.net' }
    expect(addressSets(three(), [], [never])).toEqual([['a@x.org', 'c@z.com'], ['b@y.net']])
    expect(addressSets(three(), [entry('Ada Lovelace', ['a@x.org', 'b@y.net'])], [never])).toHaveLength(1)
  })

  it('gives the kind that was said last, whatever the directory says', () => {
    const corrections: Correction[] = [
      { type: 'kind', key: 'a@x.org', kind: 'list' },
      { type: 'kind', key: 'b@y.net', kind: 'shared' },
    ]
    const { people } = resolveIdentities(three(), [entry('Ada Lovelace', ['a@x.org'])], corrections)
    expect(people.map(({ kind }) => kind)).toEqual(['shared'])
  })

  it('gives the department with the latest beginning, or none', () => {
    const move = (department: string | null, since: number | null): Correction => ({
      type: 'department',
      key: 'a@x.org',
      department,
      since,
    })
    const departmentOf = (...corrections: Correction[]) =>
      resolveIdentities([alias('a@x.org', '')], [entry('Ada', ['a@x.org'], 'R&D')], corrections).people[0]?.department
    expect([
      departmentOf(),
      departmentOf(move('Sales', 20), move('Legal', 10), move('HR', null)),
      departmentOf(move('HR', null), move(null, 5)),
    ]).toEqual(['R&D', 'Sales', null])
  })
})
