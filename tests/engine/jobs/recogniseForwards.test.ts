import { expect, it } from 'vitest'
import { identifyPeople } from '../../../electron/engine/jobs/identifyPeople.ts'
import type { WritableDatabase } from '../../../electron/engine/storage/database.ts'
import { listRelayed } from '../../../electron/engine/storage/forwards.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const FORWARDED = `-----Original Message-----
From: Ada Lovelace
Sent: Monday, January 6, 2020 9:00 AM
To: Bob Martin
Subject: Compressor separator

The compressor trips because the oil separator is full of condensate. Drain the separator every morning, then
check the pressure switch, and write the time into the log book of the hall.`

async function importForward(): Promise<WritableDatabase> {
  const { mail } = corpus()
    .email({ from: 'Ada Lovelace', to: 'Bob Martin', subject: 'Lunch', text: 'The canteen is closed on Friday.' })
    .email({ from: 'Bob Martin', to: 'Cyd Charisse', subject: 'FW: Compressor separator', text: FORWARDED })
    .writeTo(temporaryFolder())
  const db = libraryHere()
  await importHere(db, { paths: [mail] })
  return db
}

it('a forward read again from the library gives what the import read', async () => {
  const db = await importForward()
  const found = listRelayed(db)
  expect(found).toHaveLength(1)
  identifyPeople(db)
  expect(listRelayed(db)).toEqual(found)
})

it('a forward that the import has read is not read again', async () => {
  const db = await importForward()
  identifyPeople(db, new Map(listRelayed(db).map(([item]) => [item, null])))
  expect(listRelayed(db)).toEqual([])
})
