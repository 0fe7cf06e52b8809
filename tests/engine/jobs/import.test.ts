import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLibrary } from '../../../electron/engine/storage/statistics.ts'
import { listRejections, listSources } from '../../../electron/engine/storage/sources.ts'
import { selectColumn } from '../../../electron/engine/storage/sql.ts'
import type { ImportCounts } from '../../../shared/model/source.ts'
import { corpus, type CorpusBuilder } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const counts = ({ found, imported, duplicate, excluded, rejected }: ImportCounts) => ({
  found,
  imported,
  duplicate,
  excluded,
  rejected,
})
const NONE = { found: 0, imported: 0, duplicate: 0, excluded: 0, rejected: 0 }

function total(lines: readonly ImportCounts[]): ImportCounts {
  return lines.reduce(
    (a, b) => ({
      found: a.found + b.found,
      imported: a.imported + b.imported,
      duplicate: a.duplicate + b.duplicate,
      excluded: a.excluded + b.excluded,
      rejected: a.rejected + b.rejected,
    }),
    NONE,
  )
}

const written = (builder: CorpusBuilder) => builder.writeTo(temporaryFolder()).mail
const keys = (db: Parameters<typeof selectColumn>[0]) =>
  selectColumn<string | null>(db, 'SELECT message_key FROM item ORDER BY id')

describe('an import', () => {
  it('counts what it found, and a second run finds the same messages again', async () => {
    const mail = written(
      corpus()
        .email({ from: 'Ada Lovelace', to: 'Bob Martin' })
        .email({ from: 'Bob Martin', to: 'Ada Lovelace', inReplyTo: '1@example.org' })
        .email({ from: 'Ada Lovelace', to: 'Bob Martin' }),
    )
    const db = libraryHere()
    const first = await importHere(db, { paths: [mail] })
    expect(first.sources.map(counts)).toEqual([{ ...NONE, found: 3, imported: 3 }])
    const again = await importHere(db, { paths: [mail] })
    expect(again.sources.map(counts)).toEqual([{ ...NONE, found: 3, duplicate: 3 }])
    expect(listSources(db)).toMatchObject([{ ...NONE, found: 3, imported: 3, state: 'complete' }])
  })

  it('knows a message again by its Message-ID, and a copy without it by who, when, subject and words', async () => {
    const letter = { from: 'Ada Lovelace', to: 'Bob Martin', date: '2020-03-01', subject: 'Gas', text: 'It is full.' }
    const mail = written(
      corpus()
        .email({ ...letter, id: 'same@x', file: 'a.mbox' })
        .email({ ...letter, id: 'same@x', text: 'A footer was added to this copy.', file: 'b.mbox' })
        .email({ ...letter, id: 'other@x', text: 'It  is\nfull.', subject: 'Re: Gas', file: 'b.mbox' })
        .email({ ...letter, id: null, file: 'b.mbox' })
        .email({ ...letter, id: 'later@x', date: '2020-03-02', file: 'b.mbox' }),
    )
    const db = libraryHere()
    const { sources } = await importHere(db, { paths: [mail] })
    expect(sources.map(counts)).toEqual([{ ...NONE, found: 5, imported: 2, duplicate: 3 }])
    expect(keys(db)).toEqual(['same@x', 'later@x'])
  })

  it('takes another copy of a changed copy for a message of its own, as the changed copy is not kept', async () => {
    const letter = { from: 'Ada Lovelace', date: '2020-03-01', subject: 'Gas' }
    const mail = written(
      corpus()
        .email({ ...letter, id: 'first@x', text: 'It is full.' })
        .email({ ...letter, id: 'first@x', text: 'It is full. A footer.' })
        .email({ ...letter, id: 'other@x', text: 'It is full. A footer.' }),
    )
    const db = libraryHere()
    const { sources } = await importHere(db, { paths: [mail] })
    expect(sources.map(counts)).toEqual([{ ...NONE, found: 3, imported: 2, duplicate: 1 }])
    expect(keys(db)).toEqual(['first@x', 'other@x'])
  })

  it('tries without writing, and foresees the duplicates between two paths', async () => {
    const mail = written(
      corpus()
        .email({ from: 'Ada Lovelace', id: 'one@x', file: 'a.mbox' })
        .email({ from: 'Ada Lovelace', id: 'one@x', file: 'b.mbox' })
        .email({ from: 'Ada Lovelace', id: 'two@x', file: 'b.mbox' }),
    )
    const paths = [join(mail, 'a.mbox'), join(mail, 'b.mbox')]
    const db = libraryHere()
    const tried = await importHere(db, { paths, dryRun: true })
    expect([countLibrary(db).people, countLibrary(db).sources, keys(db)]).toEqual([0, 0, []])
    const done = await importHere(db, { paths })
    expect(tried.sources.map(counts)).toEqual(done.sources.map(counts))
    expect(tried.sources.map(counts)).toEqual([
      { ...NONE, found: 1, imported: 1 },
      { ...NONE, found: 2, imported: 1, duplicate: 1 },
    ])
  })

  it('reports each file that it cannot take, with the reason, and takes the others', async () => {
    const mail = written(
      corpus()
        .email({ from: 'Ada Lovelace' })
        .document('picture.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
        .document('empty.txt', ''),
    )
    const db = libraryHere()
    const { sources } = await importHere(db, { paths: [mail] })
    expect(total(sources)).toEqual({ ...NONE, found: 3, imported: 1, rejected: 2 })
    const rejections = sources.flatMap((source) => source.rejections)
    expect(rejections.map(({ where, code }) => [where, code]).sort()).toEqual([
      ['empty.txt', 'empty'],
      ['picture.png', 'unsupported-format'],
    ])
    for (const source of listSources(db)) expect(listRejections(db, source.id, 10, 0)).toHaveLength(source.rejected)
  })

  it('keeps what is excluded out of the file, by every rule', async () => {
    const mail = written(
      corpus()
        .email({ from: 'Ada Lovelace', text: 'keepme', date: '2020-06-01' })
        .email({ from: 'Zoe Secret <zoe@example.org>', to: 'Ada Lovelace', text: 'addressword', date: '2020-06-02' })
        .email({ from: 'Yann Hidden', cc: 'Ada Lovelace', text: 'nameword', date: '2020-06-03' })
        .email({ from: 'Ada Lovelace', text: 'Ceci est CONFIDENTIEL: quartzword', date: '2020-06-04' })
        .email({ from: 'Ada Lovelace', text: 'attachedword', attachment: 'note-confidentiel.pdf', date: '2020-06-05' })
        .email({ from: 'Ada Lovelace', text: 'oldword', date: '2010-01-01' })
        .email({ from: 'Ada Lovelace', text: 'futureword', date: '2022-01-01' })
        .email({ from: 'Ada Lovelace', text: 'folderword', date: '2020-06-06', file: 'private' })
        .document('memo.md', '# Memo\n\nkindword of a document\n'),
    )
    const exclude = [
      'person:zoe@example.org',
      'person:Yann Hidden',
      'word:confidentiel',
      'before:2019-01-01',
      'after:2021-06-01',
      'folder:private',
      'kind:document',
    ]
    const folder = temporaryFolder()
    const db = libraryHere(folder)
    const { sources } = await importHere(db, { paths: [mail], exclude })
    expect(keys(db)).toEqual(['1@example.org'])
    expect(total(sources)).toEqual({ ...NONE, found: 9, imported: 1, excluded: 8 })
    const bytes = libraryBytes(folder)
    const words = ['address', 'name', 'quartz', 'attached', 'old', 'future', 'folder', 'kind'].map(
      (rule) => `${rule}word`,
    )
    const secrets = [...words, 'zoe@example.org', 'hidden', 'confidentiel']
    expect(secrets.filter((word) => bytes.includes(word))).toEqual([])
    expect(bytes).toContain('keepme')
  })

  it('refuses a rule that means nothing before it stores anything', async () => {
    const mail = written(corpus().email({ from: 'Ada Lovelace' }))
    const db = libraryHere()
    for (const rule of ['wrod:secret', 'before:note 1', 'word:', 'secret', 'constructor:x']) {
      await expect(importHere(db, { paths: [mail], exclude: [rule] })).rejects.toMatchObject({ code: 'bad-argument' })
    }
    expect(listSources(db)).toEqual([])
  })

  it('keeps whole batches when it is cancelled, and a later run completes them', async () => {
    const builder = corpus()
    for (let index = 0; index < 1000; index++) builder.email({ from: `Person Number${index % 9}`, date: '2020-01-01' })
    const mail = written(builder)
    const db = libraryHere()
    const controller = new AbortController()
    const progress: number[] = []
    const watch = {
      signal: controller.signal,
      progress({ done, found }: { done: number; found: number }) {
        progress.push(done)
        if (found > 0) controller.abort()
      },
    }
    const cancelled = await importHere(db, { paths: [mail] }, watch)
    expect(cancelled.cancelled).toBe(true)
    const [partial] = listSources(db)
    expect(partial).toMatchObject({ state: 'interrupted', imported: cancelled.sources[0]?.imported })
    expect((partial?.imported ?? 0) % 128).toBe(0)
    expect(partial?.imported).toBeLessThan(1000)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    const { sources } = await importHere(db, { paths: [mail] })
    expect(sources.map(counts)).toEqual([{ ...NONE, found: 1000, imported: 1000 }])
    expect(new Set(keys(db)).size).toBe(1000)
  })

  it('repeats, when it goes on, the rejections of the run that was cut short', async () => {
    const mail = written(corpus().document('a.png', '\x89PNG\r\n\x1a\n').document('b.md', '# Kept\n\nSome words.\n'))
    const db = libraryHere()
    const { sources } = await importHere(db, { paths: [mail] })
    db.exec(`UPDATE source SET state = 'running'`)
    const resumed = await importHere(db, { paths: [mail] })
    const withoutTime = (source: object) => ({ ...source, seconds: 0 })
    expect(resumed.sources.map(withoutTime)).toEqual(sources.map(withoutTime))
    expect(total(resumed.sources).rejected).toBe(resumed.sources.flatMap(({ rejections }) => rejections).length)
  })

  it('says that nothing can be read where no file is of a format that it knows, and keeps the reason of each', async () => {
    const mail = written(corpus().document('binary.mbox', Buffer.from([0, 1, 2, 255, 254, 0, 7])))
    const db = libraryHere()
    await expect(importHere(db, { paths: [mail] })).rejects.toMatchObject({ code: 'nothing-to-import' })
    expect(listSources(db)).toMatchObject([{ found: 1, imported: 0, rejected: 1 }])
  })

  it('accounts for every message of any mailbox', async () => {
    const db = libraryHere()
    const folder = temporaryFolder()
    const letter = fc.record({
      from: fc.constantFrom('Ada Lovelace', 'Bob Martin', 'Zoe Secret'),
      id: fc.constantFrom('1@x', '2@x', '3@x', null),
      text: fc.constantFrom('gas', 'confidentiel', 'From here\nto there', ''),
      date: fc.constantFrom('2020-01-01', '2010-01-01', null),
      file: fc.constantFrom('a.mbox', 'b.mbox'),
    })
    let number = 0
    await fc.assert(
      fc.asyncProperty(fc.array(letter, { minLength: 1, maxLength: 12 }), async (letters) => {
        const builder = letters.reduce((made, draft) => made.email(draft), corpus())
        const below = join(folder, String(number++))
        mkdirSync(below)
        const exclude = ['person:zoe.secret@example.org', 'word:confidentiel']
        const { sources } = await importHere(db, { paths: [builder.writeTo(below).mail], exclude })
        const hidden = letters.filter(({ from, text }) => from === 'Zoe Secret' || text === 'confidentiel')
        expect(sources).toMatchObject([{ found: letters.length, excluded: hidden.length }])
        for (const line of [...sources, ...listSources(db)])
          expect(line.found).toBe(line.imported + line.duplicate + line.excluded + line.rejected)
      }),
      { numRuns: 40 },
    )
  })
})

/** Every byte of the library's files, lower case, as text in which words can be looked for. */
function libraryBytes(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1').toLowerCase())
    .join('')
}
