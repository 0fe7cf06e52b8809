import { describe, expect, it } from 'vitest'
import { readLegacyName } from '../../../electron/engine/corpus/legacyName.ts'

describe('readLegacyName', () => {
  it.each([
    ['/o=acme/ou=na/cn=recipients/cn=alove', { entry: 'alove', organisation: 'acme', domain: null }],
    [
      '/o=acme/ou=exchange administrative group (fydibohf23spdlt)/cn=recipients/cn=0123456789abcdef0123456789abcdef-ada',
      { entry: 'ada', organisation: 'acme', domain: null },
    ],
    [
      'imceaex-_o=acme_ou=na_cn=recipients_cn=alove@acme.com',
      { entry: 'alove', organisation: 'acme', domain: 'acme.com' },
    ],
    [
      'imceaex-_o=first+20organization_ou=na_cn=recipients_cn=ada@acme.com',
      { entry: 'ada', organisation: 'first organization', domain: 'acme.com' },
    ],
    ['imceanotes-+22ada+22+20+3cada+40x+2eorg+3e@acme.com', { address: 'ada@x.org' }],
    ['imceanotes-ada+20lovelace@acme.com', null],
    ['/o=acme/ou=na/cn=recipients', null],
    ['ada@x.org', null],
    ['slack:T/U1', null],
  ])('reads %s', (address, name) => {
    expect(readLegacyName(address)).toEqual(name)
  })
})
