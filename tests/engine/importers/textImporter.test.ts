import { Buffer } from 'node:buffer'
import { mkdir, mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_DOCUMENT_BYTES } from '../../../electron/engine/importers/archiveLimits.ts'
import { looksLikeText } from '../../../electron/engine/importers/documentText.ts'
import { textImporter } from '../../../electron/engine/importers/textImporter.ts'
import { candidateAt, entriesOf, importAll, itemsOf, tally } from './importing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-text-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(content: string | Buffer, name = 'notes.txt'): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('a plain text', () => {
  it('becomes a document named by its file and dated by it where it says nothing itself', async () => {
    const path = await fileOf('Some\r\nwords.\r\n', 'my notes.v2.txt')
    await utimes(path, 1000, 1_580_000_000)
    expect(await importAll(textImporter, path)).toEqual([
      {
        outcome: 'item',
        item: {
          kind: 'document',
          key: null,
          where: 'my notes.v2.txt',
          subject: 'my notes.v2',
          date: 1_580_000_000_000,
          participants: [],
          text: 'Some\nwords.',
          ancestors: [],
          threadKey: null,
          place: null,
          attachments: [],
          automated: false,
          bulk: false,
        },
      },
    ])
  })

  it('is tidied: no NUL, no trailing blanks, one empty line at most', async () => {
    const path = await fileOf('\ufeffa \t\n\n \n\nb\0c\rd\r\n')
    expect(itemsOf(await importAll(textImporter, path))).toMatchObject([{ text: 'a\n\nbc\nd' }])
  })

  it('takes title, author and date from its first lines', async () => {
    const text = '==========\nOn engines\n==========\n\n:Author: Ada Lovelace\n:Date: 2020-01-31\n\nWords'
    expect(itemsOf(await importAll(textImporter, await fileOf(text, 'a.rst')))).toMatchObject([
      { subject: 'On engines', date: Date.UTC(2020, 0, 31), participants: [{ role: 'author', name: 'Ada Lovelace' }] },
    ])
    expect(
      itemsOf(await importAll(textImporter, await fileOf('Auteurs : Élise Martin et Jean Dupont\nMots'))),
    ).toMatchObject([{ participants: [{ name: 'Élise Martin' }, { name: 'Jean Dupont' }] }])
  })

  it.each([
    ['UTF-8', Buffer.from('déjà vu')],
    ['UTF-8 with a mark', Buffer.from('\ufeffdéjà vu')],
    ['windows-1252', Buffer.from('déjà vu', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffdéjà vu', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffdéjà vu', 'utf16le').swap16()],
  ])('is read in %s', async (_, bytes) => {
    const path = await fileOf(bytes)
    expect(await textImporter.detect(await candidateAt(path))).toBe(true)
    expect(itemsOf(await importAll(textImporter, path))).toMatchObject([{ text: 'déjà vu' }])
  })

  it('knows its folder, in an archive too', async () => {
    const places = await Promise.all(
      ['a/b/notes.txt', 'x.zip#notes.txt', 'x.zip#a/notes.txt', 'C# notes.txt'].map(async (where) =>
        itemsOf(await textImporter.parse({ position: 0, where, bytes: Buffer.from('x'), progress: 0 })).map(
          ({ place, subject, date }) => [place, subject, date],
        ),
      ),
    )
    expect(places.flat()).toEqual([
      ['a/b', 'notes', null],
      ['x.zip', 'notes', null],
      ['x.zip#a', 'notes', null],
      [null, 'C# notes', null],
    ])
  })

  it('is known by name and content together', async () => {
    const detected = async (content: string, name: string) =>
      textImporter.detect(await candidateAt(await fileOf(content, name)))
    expect(await detected('words', 'README')).toBe(true)
    expect(await detected('words', 'words.exe')).toBe(false)
    expect(await detected('\x7fELF\0\0', 'program.txt')).toBe(false)
    await mkdir(join(folder, 'folder.txt'))
    expect(await textImporter.detect(await candidateAt(join(folder, 'folder.txt')))).toBe(false)
  })
})

describe('a file that is no document', () => {
  it('is rejected without being read where it is too large', async () => {
    const path = await fileOf('x')
    await truncate(path, MAX_DOCUMENT_BYTES + 1)
    const [entry] = await entriesOf(textImporter, path)
    expect(entry?.bytes.length).toBe(0)
    expect(tally(await importAll(textImporter, path))).toEqual({ 'too-large': 1 })
  })

  it('is rejected where it went away, and is not read again after its position', async () => {
    const path = await fileOf('x', 'gone.txt')
    const entries = textImporter.entries(
      { path, size: 1 },
      { label: 'gone.txt', after: -1, signal: new AbortController().signal },
    )
    await rm(path)
    for await (const entry of entries) {
      expect(await textImporter.parse(entry)).toMatchObject([
        { outcome: 'rejected', code: 'unreadable-file', where: 'gone.txt' },
      ])
    }
    expect(await entriesOf(textImporter, await fileOf('x'), 0)).toEqual([])
  })
})

describe('looksLikeText', () => {
  it('takes any text in UTF-8 or latin-1 that has no control characters', () => {
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(printable, (text) => looksLikeText(Buffer.from(text)) && looksLikeText(Buffer.from(text, 'utf8'))),
    )
  })

  it('refuses random bytes', () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, n) => ((n * 2_654_435_761) >>> 13) & 0xff))
    expect(looksLikeText(noise)).toBe(false)
    expect(looksLikeText(Buffer.from(noise.filter((byte) => byte !== 0)))).toBe(false)
  })
})
