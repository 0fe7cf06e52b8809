import { describe, expect, it } from 'vitest'
import { normaliseDisplayName, parseDirectoryEntries } from '../../../electron/engine/importers/displayName.ts'

describe('normaliseDisplayName', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['"Lovelace, Ada M."', 'Ada M. Lovelace'],
    ['Lovelace, Ada, PhD', 'Lovelace, Ada, PhD'],
    ['Power Settlements,', 'Power Settlements'],
    ['Ada Lovelace/HOU/ECT@ECT', 'Ada Lovelace'],
    ['Ada Lovelace @ ENRON', 'Ada Lovelace'],
    ['Technology Architecture@ENRON', 'Technology Architecture'],
    ['Ada Lovelace (E-mail)', 'Ada Lovelace'],
    ['ada@example.org', ''],
    ['', ''],
  ])('says %s as %s', (name, said) => {
    expect(normaliseDisplayName(name)).toBe(said)
  })
})

describe('parseDirectoryEntries', () => {
  it('lists names in the order of the addresses, empty where an entry has none', () => {
    const field =
      'Lovelace, Ada </O=X/OU=NA/CN=RECIPIENTS/CN=AL>, bob@example.org, \'"Hopper, Grace" <grace@example.org>@ENRON\', Eve Moneypenny'
    expect(parseDirectoryEntries(field).map(({ name }) => name)).toEqual([
      'Ada Lovelace',
      '',
      'Grace Hopper',
      'Eve Moneypenny',
    ])
  })

  it('takes an entry of an address book for a name', () => {
    expect(parseDirectoryEntries('All Worldwide@ENRON <??SAll Worldwide@ENRON>, Legal@ENRON')).toEqual([
      { name: 'All Worldwide', address: '' },
      { name: 'Legal', address: '' },
    ])
  })
})
