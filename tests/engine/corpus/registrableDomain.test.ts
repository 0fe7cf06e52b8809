import { expect, it } from 'vitest'
import { registrableDomain } from '../../../electron/engine/corpus/registrableDomain.ts'

it.each([
  ['jo@acme.com', 'acme.com'],
  ['Jo@Mail.ACME.com', 'acme.com'],
  ['jo@mail.acme.co.uk', 'acme.co.uk'],
  ['jo@dreal.bretagne.gouv.fr', 'bretagne.gouv.fr'],
  ['jo@acme.fr', 'acme.fr'],
  // Not a country: `co` is the name that was registered.
  ['jo@mail.co.info', 'co.info'],
  // Nobody registers the second level itself.
  ['jo@co.uk', null],
  ['jo@gmail.com', null],
  ['jo@mail.yahoo.fr', null],
  ['jo@10.0.0.1', null],
  ['jo@localhost', null],
  ['slack:U1', null],
  ['name:Jo Smith', null],
])('%s is of %s', (address, domain) => {
  expect(registrableDomain(address)).toBe(domain)
})
