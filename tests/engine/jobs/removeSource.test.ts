import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identifyPeople } from '../../../electron/engine/jobs/identifyPeople.ts'
import { loadDirectory } from '../../../electron/engine/jobs/loadDirectory.ts'
import { openReadable } from '../../../electron/engine/storage/database.ts'
import { checkLibrary } from '../../../electron/engine/storage/integrity.ts'
import { removeSource } from '../../../electron/engine/storage/itemWriter.ts'
import { listPeople } from '../../../electron/engine/storage/people.ts'
import { listTerms } from '../../../electron/engine/storage/postings.ts'
import { listSources } from '../../../electron/engine/storage/sources.ts'
import { selectColumn } from '../../../electron/engine/storage/sql.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { libraryMeaning } from '../../support/libraryContent.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

async function twoSources() {
  const files = corpus()
    .person('Ada Lovelace', 'R&D')
    .email({ from: 'Ada Lovelace', to: 'Bob Martin', id: 'a1@x', text: 'Kept words.', file: 'kept.mbox' })
    .email({ from: 'Ada Lovelace', id: 'both@x', text: 'In both.', file: 'kept.mbox' })
    .email({ from: 'Bobby <bob.martin@example.org>', id: 'b1@x', text: 'Zirconium secrets.', file: 'gone.mbox' })
    .email({ from: 'Cyd Nobody', to: 'Ada Lovelace', id: 'b2@x', text: 'Only here.', file: 'gone.mbox' })
    .email({ from: 'Ada Lovelace', id: 'both@x', text: 'In both.', file: 'gone.mbox' })
    .writeTo(temporaryFolder())
  const folder = temporaryFolder()
  const db = libraryHere(folder)
  const [kept, gone] = [join(files.mail, 'kept.mbox'), join(files.mail, 'gone.mbox')]
  await importHere(db, { paths: [kept, gone] })
  await loadDirectory(db, files.directory ?? '')
  const idOf = (path: string) => listSources(db).find((source) => source.path === path)?.id ?? (0 as never)
  const remove = (path: string) => {
    removeSource(db, idOf(path))
    identifyPeople(db)
  }
  return { db, folder, kept, gone, remove }
}

describe('removing a source', () => {
  it('takes away its messages, its words, its names and the people nobody else knows', async () => {
    const { db, folder, gone, remove } = await twoSources()
    remove(gone)
    expect(selectColumn(db, 'SELECT message_key FROM item ORDER BY id')).toEqual(['a1@x', 'both@x'])
    expect(listPeople(db).map(({ name }) => name)).toEqual(['Ada Lovelace', 'Bob Martin'])
    const reader = openReadable(folder)
    expect(listTerms(reader, 'zircon', 10)).toEqual([])
    reader.close()
    expect(checkLibrary(db).filter(({ healthy }) => !healthy)).toEqual([])
    db.close()
    const bytes = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1').toLowerCase())
      .join('')
    const secrets = ['zirconium', 'zircon', 'cyd', 'nobody', 'bobby', 'gone.mbox', 'b2@x']
    expect(secrets.filter((word) => bytes.includes(word))).toEqual([])
    expect(bytes).toContain('a1@x')
  })

  it('and importing it again brings everything back', async () => {
    const { db, gone, remove } = await twoSources()
    const before = libraryMeaning(db)
    remove(gone)
    expect(libraryMeaning(db)).not.toEqual(before)
    await importHere(db, { paths: [gone] })
    expect(libraryMeaning(db)).toEqual(before)
  })

  it('leaves what another source also holds to that source, once it is imported again', async () => {
    const { db, kept, gone, remove } = await twoSources()
    remove(kept)
    expect(selectColumn(db, 'SELECT message_key FROM item ORDER BY id')).toEqual(['b1@x', 'b2@x'])
    const { sources } = await importHere(db, { paths: [gone] })
    expect(sources).toMatchObject([{ found: 3, imported: 1, duplicate: 2 }])
  })
})
