import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../../electron/engine/engine.ts'
import { identifyPeople, resolvePeople, suggestStaleMerges } from '../../../electron/engine/jobs/identifyPeople.ts'
import { runImport } from '../../../electron/engine/jobs/importJob.ts'
import { parseEntries } from '../../../electron/engine/jobs/parseEntries.ts'
import { recogniseItems } from '../../../electron/engine/jobs/recognisedItems.ts'
import { openReadable, openWritable, type WritableDatabase } from '../../../electron/engine/storage/database.ts'
import { selectValue } from '../../../electron/engine/storage/sql.ts'
import { arePeopleStale } from '../../../electron/engine/storage/stalePeople.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const mail = () =>
  corpus()
    .email({ from: 'Ada Lovelace <ada@x.org>', to: 'Bob Martin', id: 'a@x' })
    .email({ from: 'Ada Lovelace <lovelace@y.org>', to: 'Bob Martin', id: 'b@x', inReplyTo: 'a@x' })
    .writeTo(temporaryFolder()).mail

/** All that an import does before it finds who is who. */
async function importItems(db: WritableDatabase, folder: string, path: string): Promise<void> {
  const reader = openReadable(folder)
  const recognised = recogniseItems(reader)
  await runImport(
    { paths: [path] },
    {
      db,
      parsers: { capacity: 1, parse: (batch) => parseEntries({ ...batch, batch: 1 }, recognised) },
      forwards: new Map(),
      signal: new AbortController().signal,
      progress: () => undefined,
    },
  )
  reader.close()
}

async function peopleOf(library: string): Promise<readonly (readonly string[])[]> {
  const engine = await openEngine({ library, create: false, analyseAfterImport: false })
  const { signal } = new AbortController()
  const { people } = await engine.handlers['person.list']({ limit: 10, offset: 0 }, signal)
  await engine.close()
  return people.map(({ addresses }) => addresses)
}

describe('a run that ends between its last batch and finding who is who', () => {
  it('leaves a mark, by which the next opening finds them, conversations too', async () => {
    const library = join(temporaryFolder(), 'library')
    const db = openWritable(library)
    await importItems(db, library, mail())
    expect(arePeopleStale(db)).toBe(true)
    db.close()

    expect(await peopleOf(library)).toEqual([['ada@x.org', 'lovelace@y.org'], ['bob.martin@example.org']])
    const after = libraryHere(library)
    expect(arePeopleStale(after)).toBe(false)
    expect(selectValue(after, 'SELECT count(DISTINCT thread_id) FROM item')).toBe(1)
  })

  it('is left alone while another process writes', async () => {
    const library = join(temporaryFolder(), 'library')
    const db = libraryHere(library)
    await importItems(db, library, mail())
    db.exec('BEGIN IMMEDIATE')
    expect(await peopleOf(library)).toHaveLength(3)
    db.exec('ROLLBACK')
    expect(arePeopleStale(db)).toBe(true)
  })
})

describe('finding who is who where nothing changed', () => {
  it('writes nothing but its own mark', async () => {
    const db = libraryHere()
    await importHere(db, { paths: [mail()] })
    const before = selectValue<number>(db, 'SELECT total_changes()')
    identifyPeople(db)
    expect(selectValue(db, 'SELECT total_changes()')).toBe(before)
    suggestStaleMerges(db)
    const suggested = selectValue<number>(db, 'SELECT total_changes()')
    expect(suggested).toBe(before + 1)
    resolvePeople(db)
    suggestStaleMerges(db)
    expect(selectValue(db, 'SELECT total_changes()')).toBe(suggested)
    expect(arePeopleStale(db)).toBe(false)
  })
})
