import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveIdentities } from '../../../electron/engine/corpus/resolveIdentities.ts'
import type { KnownAlias } from '../../../shared/model/identity.ts'
import type { AliasId } from '../../../shared/model/ids.ts'
import type { DirectoryEntry } from '../../../shared/model/person.ts'

let next = 1
function alias(address: string, name: string, more: Partial<KnownAlias> = {}): KnownAlias {
  return {
    id: next++ as AliasId,
    address,
    bot: false,
    names: name ? [{ name, uses: 1 }] : [],
    linked: [],
    written: 1,
    automated: 0,
    received: 0,
    listed: 0,
    ...more,
  }
}

function entry(name: string, addresses: string[], department: string | null = null): DirectoryEntry {
  return {
    name,
    addresses,
    department,
    division: null,
    title: null,
    manager: null,
    location: null,
    skills: [],
    joined: null,
    left: null,
  }
}

/** People as sets of addresses, in no order. */
function people(aliases: readonly KnownAlias[], directory: readonly DirectoryEntry[] = []): string[][] {
  const addresses = new Map(aliases.map(({ id, address }) => [id, address]))
  return resolveIdentities(aliases, directory, [])
    .people.map((person) => person.aliases.map(({ id }) => addresses.get(id) ?? '').sort())
    .sort()
}

describe('resolveIdentities', () => {
  it('merges addresses that carry the same full name, whatever its order, case or accents', () => {
    const found = people([alias('a@x.org', 'Hélène Lefèvre'), alias('b@home.net', 'LEFEVRE, Helene')])
    expect(found).toEqual([['a@x.org', 'b@home.net']])
  })

  it('keeps apart two initials of one name, and those without', () => {
    const found = people([
      alias('b@x.org', 'John B Smith'),
      alias('d@x.org', 'John D Smith'),
      alias('j@x.org', 'John Smith'),
    ])
    expect(found).toHaveLength(3)
  })

  it('never merges on a single name, a function or a program', () => {
    const found = people([
      alias('a@x.org', 'Admin'),
      alias('b@x.org', 'Admin'),
      alias('info@x.org', 'Ada Lovelace'),
      alias('ada@x.org', 'Ada Lovelace'),
      alias('slack:T/B1', 'Ada Lovelace', { bot: true }),
    ])
    expect(found).toHaveLength(5)
  })

  it('takes an address under which many people wrote for nobody', () => {
    const names = ['Ada One', 'Bob Two', 'Cyd Three', 'Dan Four', 'Eve Five'].map((name) => ({ name, uses: 1 }))
    expect(people([alias('desk@x.org', '', { names }), alias('ada@x.org', 'Ada One')])).toHaveLength(2)
  })

  it('joins a chat account with the address of its profile', () => {
    const mail = alias('ada@x.org', '')
    const chat = alias('slack:T/U1', 'ada', { linked: [mail.id] })
    expect(people([mail, chat])).toEqual([['ada@x.org', 'slack:T/U1']])
  })

  it('joins the addresses that the directory lists for one person, and gives them its name and department', () => {
    const aliases = [alias('a.l@x.org', 'AL'), alias('ada@x.org', '')]
    const [person] = resolveIdentities(aliases, [entry('Ada Lovelace', ['ada@x.org', 'a.l@x.org'], 'R&D')], []).people
    expect(person).toMatchObject({
      name: 'Ada Lovelace',
      department: 'R&D',
      kind: 'member',
      aliases: [{}, { reason: 'directory' }],
    })
  })

  it('does not merge by name where the directory has two people of that name', () => {
    const aliases = [alias('m1@x.org', 'Paul Martin'), alias('m2@x.org', 'Paul Martin')]
    expect(
      people(aliases, [entry('Paul Martin', ['m1@x.org'], 'A'), entry('Paul Martin', ['m2@x.org'], 'B')]),
    ).toHaveLength(2)
  })

  it('calls outsiders those whose domain is not the organisation’s', () => {
    const aliases = [alias('a@x.org', 'Ada One'), alias('b@x.org', 'Bob Two'), alias('c@other.net', 'Cyd Three')]
    const kinds = resolveIdentities(
      aliases,
      [entry('Ada One', ['a@x.org']), entry('Bob Two', ['b@x.org'])],
      [],
    ).people.map(({ kind }) => kind)
    expect(kinds).toEqual(['member', 'member', 'external'])
  })

  it('finds the same people in whatever order the aliases come', () => {
    const names = fc.constantFrom(
      'Ada Lovelace',
      'Lovelace, Ada',
      'Alan M Turing',
      'Alan Turing',
      'Alan K Turing',
      'Grace',
      '',
    )
    const aliases = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), names), {
      selector: ([number]) => number,
      maxLength: 9,
    })
    fc.assert(
      fc.property(aliases, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (drawn, drawnKeys) => {
        const known = drawn.map(([number, name]) => alias(`p${number}@x.org`, name))
        const keys = known.map((_, index) => drawnKeys[index] ?? 0)
        const shuffled = known.toSorted((a, b) => (keys[known.indexOf(a)] ?? 0) - (keys[known.indexOf(b)] ?? 0))
        expect(people(shuffled)).toEqual(people(known))
      }),
    )
  })
})
