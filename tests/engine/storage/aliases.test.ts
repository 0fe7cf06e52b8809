import { describe, expect, it } from 'vitest'
import { aliasKey, listAliases } from '../../../electron/engine/storage/aliases.ts'
import { openReadable } from '../../../electron/engine/storage/database.ts'
import { corpus } from '../../support/corpusBuilder.ts'

describe('listAliases', () => {
  it('counts what each wrote and received; whoever sends for somebody wrote nothing, and stays apart', async () => {
    await using library = await corpus()
      .email({
        from: 'Grace Hopper <grace@x.org>',
        to: ['ada@x.org', 'bob@x.org'],
        headers: { Sender: 'Eve Moneypenny <eve@x.org>' },
      })
      .email({ from: 'ada@x.org', to: 'grace@x.org', headers: { 'Auto-Submitted': 'auto-replied' } })
      .email({ from: 'bob@x.org', to: 'ada@x.org', headers: { 'List-Id': '<history.x.org>' } })
      .open()
    const db = openReadable(library.folder)
    const counted = listAliases(db).map(({ address, written, automated, received, listed }) => [
      address,
      ...[written, automated, received, listed],
    ])
    expect(counted.sort()).toEqual([
      ['ada@x.org', 1, 1, 2, 1],
      ['bob@x.org', 1, 0, 1, 0],
      ['eve@x.org', 0, 0, 0, 0],
      ['grace@x.org', 1, 0, 1, 0],
    ])
    db.close()
    const { people } = await library.ask('person.list', { filter: 'hopper', limit: 9, offset: 0 })
    expect(people.map(({ addresses, items }) => ({ addresses, items }))).toEqual([
      { addresses: ['grace@x.org'], items: 1 },
    ])
  })
})

describe('aliasKey', () => {
  it('is the address, or the name where there is no address or only marks in its place', () => {
    expect([
      aliasKey({ name: 'Ada', address: 'ada@x.org' }),
      aliasKey({ name: ' Ada  Lovelace', address: '' }),
      aliasKey({ name: 'Ada Lovelace', address: '?@?' }),
      aliasKey({ name: '', address: '?@?' }),
      aliasKey({ name: 'Ada', address: 'slack:T/U1' }),
    ]).toEqual(['ada@x.org', 'name:ada lovelace', 'name:ada lovelace', '?@?', 'slack:T/U1'])
  })
})
