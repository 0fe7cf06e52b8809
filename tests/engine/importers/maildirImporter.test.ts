import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { maildirImporter } from '../../../electron/engine/importers/maildirImporter.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { candidateAt, entriesOf, importAll, itemsOf, tally } from './importing.ts'

const message = (subject: string) => `From: ada@example.org\nSubject: ${subject}\n\ntext\n`
const FILES = {
  'cur/1491941793.M1.mx1,S=9!2,S': message('b'),
  'new/1491941792.M1.mx1': message('a'),
  'tmp/1491941794.M1.mx1': message('half delivered'),
  'dovecot.index': 'no message',
  'cur/.hidden': 'no message',
  '.Clients.Caf&AOk-s/cur/1500000000.M1.mx1;2,': message('c'),
  '.Clients.Caf&AOk-s/new/.keep': '',
  'Archive/cur/1500000001.M1.mx1': message('d'),
  'Archive/new/.keep': '',
}

describe('maildirImporter', () => {
  it.each([
    [{ 'cur/x': 'x', 'new/y': 'y' }, true],
    [{ 'cur/1491941793.M1.mx1': 'x' }, true],
    [{ 'new/notes.txt': 'x' }, false],
    [{ 'inbox/x': 'x' }, false],
  ])('detects %j: %s', async (files, expected) => {
    expect(await maildirImporter.detect(await candidateAt(temporaryFolder(files)))).toBe(expected)
  })

  it('finds the messages of all folders and nothing else', async () => {
    const items = itemsOf(await importAll(maildirImporter, temporaryFolder(FILES)))
    expect(items.map(({ subject, place }) => [subject, place])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 'Clients/Cafés'],
      ['d', 'Archive'],
    ])
  })

  it('counts the bytes read, and resumes after a position', async () => {
    const folder = temporaryFolder(FILES)
    const entries = await entriesOf(maildirImporter, folder)
    expect(entries.map(({ position, progress }) => [position, progress])).toEqual(
      [0, 1, 2, 3].map((i) => [i, (i + 1) * message('a').length]),
    )
    expect((await entriesOf(maildirImporter, folder, 2)).map(({ where }) => where.split('/').at(-1))).toEqual([
      '1500000001.M1.mx1',
    ])
  })

  it('keeps its positions when a message has been read', async () => {
    const folder = temporaryFolder(FILES)
    const before = await entriesOf(maildirImporter, folder)
    await rename(join(folder, 'new/1491941792.M1.mx1'), join(folder, 'cur/1491941792.M1.mx1!2,S'))
    const after = await entriesOf(maildirImporter, folder)
    expect(after.map(({ bytes }) => bytes)).toEqual(before.map(({ bytes }) => bytes))
  })
})

const real = join(import.meta.dirname, '../../../../shared/data/torture/mail-parser/resources/maildir')
describe.skipIf(!existsSync(real))('a Maildir++ (skipped where ../shared/data is absent)', () => {
  it('is detected, and every one of its files accounted for (none holds a message)', async () => {
    expect(await maildirImporter.detect(await candidateAt(real))).toBe(true)
    expect(tally(await importAll(maildirImporter, real))).toEqual({ 'malformed-message': 6 })
  })
})
