import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { RawEntry } from '../../../electron/engine/importers/importer.ts'
import { mboxImporter } from '../../../electron/engine/importers/mboxImporter.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { candidateAt, entriesOf, importAll, itemsOf, tally } from './importing.ts'

const message = (subject: string, body = 'text') =>
  `From ada@example.org Tue Sep 10 10:00:00 2013\nFrom: Ada <ada@example.org>\nSubject: ${subject}\n\n${body}\n\n`

function file(content: string | Buffer, name = 'mail.mbox'): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

const detects = async (path: string) => mboxImporter.detect(await candidateAt(path))
const subjects = async (path: string) => itemsOf(await importAll(mboxImporter, path)).map(({ subject }) => subject)

describe('mboxImporter.detect', () => {
  it.each([
    ['plain', message('a'), 'mail.mbox', true],
    ['without extension', message('a'), 'Inbox', true],
    ['gzip', gzipSync(message('a')), '2013-September.txt.gz', true],
    ['gzip that does not say so', gzipSync(message('a')), 'archive', true],
    ['CRLF', message('a').replaceAll('\n', '\r\n'), 'a.mbx', true],
    ['a binary by that name', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'mail.mbox', false],
    ['a letter', 'From the desk of Ada, 10:00 2013\nDear Bob', 'letter.txt', false],
    ['one message', 'From: ada@example.org\n\nx', 'a.eml', false],
    ['nothing', '', 'mail.mbox', false],
  ])('%s', async (_, content, name, expected) => {
    expect(await detects(file(content, name))).toBe(expected)
  })
})

describe('mboxImporter', () => {
  const three = message('one') + message('two') + message('three')
  const second = message('one').length
  const third = second + message('two').length

  it.each([
    ['plain', three],
    ['gzip', gzipSync(three)],
    ['gzip in several members', Buffer.concat([gzipSync(message('one')), gzipSync(message('two') + message('three'))])],
  ])('finds every message of a %s file, at its offset', async (_, content) => {
    const entries = await entriesOf(mboxImporter, file(content))
    expect(entries.map(({ position, where }) => [position, where])).toEqual([
      [0, 'mail.mbox#0'],
      [second, `mail.mbox#${second}`],
      [third, `mail.mbox#${third}`],
    ])
    expect(await subjects(file(content))).toEqual(['one', 'two', 'three'])
  })

  it.each([three, gzipSync(three)])('resumes after the last message that was written', async (content) => {
    const path = file(content)
    const whole = await entriesOf(mboxImporter, path)
    expect(await entriesOf(mboxImporter, path, second)).toEqual(whole.slice(2))
    expect(await entriesOf(mboxImporter, path, third)).toEqual([])
  })

  it('ends with the bytes of the file as its progress', async () => {
    expect((await entriesOf(mboxImporter, file(three))).at(-1)?.progress).toBe(three.length)
    const compressed = gzipSync(three)
    expect((await entriesOf(mboxImporter, file(compressed))).at(-1)?.progress).toBe(compressed.length)
  })

  it('reads blank lines before the first separator as nothing, and an empty file too', async () => {
    expect(await subjects(file(`\n\r\n${message('one')}`))).toEqual(['one'])
    expect(await importAll(mboxImporter, file(''))).toEqual([])
  })

  it('unquotes what mboxrd quoted', async () => {
    const [item] = itemsOf(await importAll(mboxImporter, file(message('a', '>From here\n>>From there'))))
    expect(item?.text).toBe('From here\n>From there')
  })

  it('reads Pipermail archives', async () => {
    const archive =
      'From ada at example.org  Tue Sep 10 10:00:00 2013\nFrom: ada at example.org (Ada L)\nDate: Tue, 10 Sep 2013 10:00:00 +0200\n' +
      'Subject: [dev] x\nMessage-ID: <1@example.org>\n\ntext\n\n'
    const [item] = itemsOf(await importAll(mboxImporter, file(archive, '2013-September.txt')))
    expect(item?.participants).toEqual([{ role: 'author', name: 'Ada L', address: 'ada@example.org' }])
  })

  const many = Array.from({ length: 4000 }, (_, i) =>
    message(`number ${i}`, `${i * 7919} ${i ** 3} ${Math.sqrt(i)}`),
  ).join('')

  it('yields all that is before the cut of a truncated gzip, then one rejection', async () => {
    const compressed = gzipSync(many)
    const found = await importAll(mboxImporter, file(compressed.subarray(0, compressed.length >> 1)))
    expect(found.at(-1)).toMatchObject({ outcome: 'rejected', code: 'truncated' })
    expect(tally(found).truncated).toBe(1)
    expect(tally(found).item).toBeGreaterThan(1900)
  })

  it('yields what is before the damage of a corrupt gzip, then one rejection', async () => {
    const compressed = gzipSync(many)
    compressed.fill(0xff, compressed.length >> 1, (compressed.length >> 1) + 64)
    const found = await importAll(mboxImporter, file(compressed))
    expect(found.at(-1)).toMatchObject({ outcome: 'rejected', code: 'corrupt' })
    expect(tally(found).item).toBeGreaterThan(1500)
  })

  it('yields the last message too where something that is not gzip follows it', async () => {
    const found = await importAll(mboxImporter, file(Buffer.concat([gzipSync(three), Buffer.from('garbage')])))
    expect(tally(found)).toEqual({ item: 3, corrupt: 1 })
  })

  const read = async (path: string, signal: AbortSignal): Promise<RawEntry[]> => {
    const entries: RawEntry[] = []
    for await (const entry of mboxImporter.entries({ path, size: 0 }, { label: 'x', after: -1, signal }))
      entries.push(entry)
    return entries
  }

  it('reports a file that cannot be read', async () => {
    const [entry, ...others] = await read('/nowhere/mail.mbox', new AbortController().signal)
    expect(others).toEqual([])
    expect(entry && (await mboxImporter.parse(entry))).toMatchObject([{ outcome: 'rejected', code: 'unreadable-file' }])
  })

  it('stops when it is told to', async () => {
    await expect(read(file(three), AbortSignal.abort())).rejects.toThrow()
  })
})

const real = join(import.meta.dirname, '../../../../shared/data')
describe.skipIf(!existsSync(real))('real archives (skipped where ../shared/data is absent)', () => {
  it.each([
    ['enron/mail/allen-p.mbox.gz', 3034],
    ['lists/linux-hwmon-2019.mbox.gz', 1440],
  ])(
    '%s gives %i items and nothing else',
    async (path, count) => {
      const found = await importAll(mboxImporter, join(real, path))
      expect(tally(found)).toEqual({ item: count })
      expect(
        itemsOf(found).filter(({ key, participants }) => key === null || participants[0]?.role !== 'author'),
      ).toEqual([])
    },
    60_000,
  )
})
