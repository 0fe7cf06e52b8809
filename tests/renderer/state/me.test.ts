import { expect, it } from 'vitest'
import { Me } from '../../../renderer/state/me.svelte.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import { fakeTransport } from '../../support/fakeTransport.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

it('is known once it is asked for, and said by a key of the person', async () => {
  const transport = fakeTransport()
  const me = new Me(transport)
  expect(me.person).toBeUndefined()
  me.ask()
  await settled()
  expect(me.person).toBeNull()
  await me.become(3 as PersonId)
  expect(me.person).toMatchObject({ id: 3 })
  const said = transport.asked.find((frame) => 'name' in frame && frame.name === 'me.set')
  expect(said).toMatchObject({ argument: { key: expect.stringContaining('@') as string } })
  await me.become(null)
  expect(me.person).toBeNull()
})

it('stays who it was where it could not be kept, and says why', async () => {
  const me = new Me(
    fakeTransport({
      'me.set': () => {
        throw new PasserelleError('library-not-writable', { path: '/x' })
      },
    }),
  )
  await me.become(3 as PersonId)
  expect(me.person).toBeUndefined()
  expect(me.error?.code).toBe('library-not-writable')
})
