import { expect, it } from 'vitest'
import { identifyPeople } from '../../../electron/engine/jobs/identifyPeople.ts'
import { sayWhoAmI } from '../../../electron/engine/jobs/sayWhoAmI.ts'
import { removeSource } from '../../../electron/engine/storage/itemWriter.ts'
import { getMe } from '../../../electron/engine/storage/me.ts'
import { findPersonByAddress } from '../../../electron/engine/storage/people.ts'
import { listSources } from '../../../electron/engine/storage/sources.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { thrownBy } from '../../support/thrownBy.ts'

it('remembers who uses the library by their key, whatever becomes of the sources', async () => {
  const { mail } = corpus().email({ from: 'Ada Lovelace', to: 'Bob Martin' }).writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [mail] })
  expect(getMe(db)).toBeUndefined()
  sayWhoAmI(db, ' Bob.Martin@example.org')
  expect(getMe(db)).toBe(findPersonByAddress(db, 'bob.martin@example.org'))
  for (const { id } of listSources(db)) removeSource(db, id)
  identifyPeople(db)
  await importHere(db, { paths: [mail] })
  expect(getMe(db)).toBe(findPersonByAddress(db, 'bob.martin@example.org'))
  expect(thrownBy(() => sayWhoAmI(db, 'nobody@nowhere'))).toMatchObject({ code: 'alias-unknown' })
  sayWhoAmI(db, null)
  expect(getMe(db)).toBeUndefined()
})
