import { describe, expect, it } from 'vitest'
import { resolveIdentities } from '../../../electron/engine/corpus/resolveIdentities.ts'
import type { Correction } from '../../../shared/model/correction.ts'
import type { KnownAlias } from '../../../shared/model/identity.ts'
import type { DirectoryEntry } from '../../../shared/model/person.ts'
import { alias, entry } from '../../support/knownAliases.ts'

function suggested(
  aliases: readonly KnownAlias[],
  directory: readonly DirectoryEntry[] = [],
  corrections: readonly Correction[] = [],
) {
  const addressOf = new Map(aliases.map(({ id, address }) => [id, address]))
  return resolveIdentities(aliases, directory, corrections).suggestions.map(({ a, b, evidence }) => [
    ...[addressOf.get(a), addressOf.get(b)].sort(),
    ...evidence.map(({ type }) => type),
  ])
}

describe('suggestions', () => {
  it('asks about short first names and misprints, and names spelled by addresses', () => {
    const found = suggested([
      alias('mike@x.org', 'Mike Leblanc'),
      alias('m12@y.net', 'Michael Leblanc'),
      alias('derek@x.org', 'Derek Homeier'),
      alias('d77@y.net', 'Derek Homeir'),
      alias('cgohlke@z.com', ''),
      alias('c1@x.org', 'Christoph Gohlke'),
    ])
    expect(found).toEqual([
      ['d77@y.net', 'derek@x.org', 'similar-name'],
      ['m12@y.net', 'mike@x.org', 'short-first-name'],
      ['c1@x.org', 'cgohlke@z.com', 'name-in-address'],
    ])
  })

  it('asks last about people who wrote nothing, however alike they are', () => {
    const found = suggested([
      alias('derek@x.org', 'Derek Homeier', { written: 0, received: 900 }),
      alias('d77@y.net', 'Derek Homeir', { written: 0, received: 900 }),
      alias('mike@x.org', 'Mike Leblanc', { written: 0 }),
      alias('m12@y.net', 'Michael Leblanc'),
    ])
    expect(found.map(([a, b]) => [a, b])).toEqual([
      ['m12@y.net', 'mike@x.org'],
      ['d77@y.net', 'derek@x.org'],
    ])
  })

  it('asks about equal local parts that are not somebody’s first name', () => {
    const aliases = [
      alias('jakevdp@x.org', ''),
      alias('jakevdp@y.net', ''),
      alias('chris@x.org', ''),
      alias('chris@y.net', ''),
      alias('c1@x.org', 'Chris Martin'),
      alias('c2@x.org', 'Chris Dubois'),
    ]
    expect(suggested(aliases)).toEqual([['jakevdp@x.org', 'jakevdp@y.net', 'same-local-part']])
  })

  it('lets names that contradict each other outweigh equal local parts', () => {
    expect(suggested([alias('jsmithson@x.org', 'Jane Smithson'), alias('jsmithson@y.net', 'Bob Dylan')])).toEqual([])
  })

  it('asks about a name that is not unique, but not about two rows of the directory', () => {
    const aliases = ['m1@x.org', 'm2@x.org', 'pm@home.net'].map((address) => alias(address, 'Paul Martin'))
    const directory = [entry('Paul Martin', ['m1@x.org']), entry('Paul Martin', ['m2@x.org'])]
    expect(suggested(aliases, directory).map(([a, b]) => [a, b])).toEqual([
      ['m1@x.org', 'pm@home.net'],
      ['m2@x.org', 'pm@home.net'],
    ])
  })

  it('asks nothing about who was set apart, is never to be merged or is nobody', () => {
    const aliases = [
      alias('mike@x.org', 'Mike Leblanc'),
      alias('m12@y.net', 'Michael Leblanc'),
      alias('leblanc.info@x.org', 'Michel Leblanc', { bot: true }),
    ]
    expect(suggested(aliases)).toHaveLength(1)
    expect(suggested(aliases, [], [{ type: 'separate', these: ['mike@x.org'], those: ['m12@y.net'] }])).toEqual([])
    expect(suggested(aliases, [], [{ type: 'never-merge', key: 'm12@y.net' }])).toEqual([])
    expect(suggested(aliases, [], [{ type: 'kind', key: 'm12@y.net', kind: 'shared' }])).toEqual([])
  })

  it('asks about outsiders only beside somebody of the organisation', () => {
    const aliases = [
      alias('ada@x.org', 'Ada Lovelace', { written: 9 }),
      alias('mike@y.net', 'Mike Leblanc'),
      alias('m12@z.com', 'Michael Leblanc'),
    ]
    expect(suggested(aliases)).toEqual([])
    expect(suggested([...aliases, alias('mickey@x.org', 'Mick Leblanc')]).map(([a, b]) => [a, b])).toEqual([
      ['m12@z.com', 'mickey@x.org'],
      ['mickey@x.org', 'mike@y.net'],
    ])
  })

  it('puts the likeliest first, and of equal ones that of whom most is at stake', () => {
    const pair = (last: string, received: number) => [
      alias(`${last.toLowerCase()}1@x.org`, `Mike ${last}`, { received }),
      alias(`z${received}@x.org`, `Michael ${last}`, { received }),
    ]
    const reversed = [alias('h1@x.org', 'Daniel Hrisca'), alias('h2@x.org', 'Hrisca Daniel')]
    const found = suggested([...pair('Leblanc', 5), ...pair('Lenoir', 50), ...pair('Leroux', 20), ...reversed])
    expect(found.map(([a]) => a)).toEqual(['h1@x.org', 'lenoir1@x.org', 'leroux1@x.org', 'leblanc1@x.org'])
  })

  it('asks about nobody more than five times', () => {
    const aliases = ['Michael', 'Mick', 'Mickey', 'Mike', 'Mickael', 'Micky', 'Micke'].map((first, index) =>
      alias(`q${index}@x.org`, `${first} Leblanc`),
    )
    const found = suggested(aliases)
    const counts = aliases.map(({ address }) => found.filter((pair) => pair.includes(address)).length)
    expect(Math.max(...counts)).toBe(5)
  })
})
