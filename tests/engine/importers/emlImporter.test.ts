import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { emlImporter } from '../../../electron/engine/importers/emlImporter.ts'
import type { RawEntry } from '../../../electron/engine/importers/importer.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { candidateAt, entriesOf, importAll, itemsOf } from './importing.ts'

const MESSAGE = 'Message-ID: <1@example.org>\nFrom: ada@example.org\nTo: bob@example.org\nSubject: x\n\ntext\n'

function file(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe('emlImporter.detect', () => {
  it.each([
    ['mail.eml', MESSAGE, true],
    ['1.', MESSAGE, true],
    ['saved.txt', MESSAGE, true],
    ['mail.eml', 'Subject: x\n\nonly the name says so', true],
    ['Mail.EMLX', `${MESSAGE.length}\n${MESSAGE}`, true],
    ['minutes.txt', 'Date: Monday\nSubject: the bridge\n\nPresent: Ada', false],
    ['page.mht', MESSAGE, false],
    ['notes.md', '# From: Ada\n\ntext', false],
    ['picture.png', '\x89PNG', false],
  ])('%s %j: %s', async (name, content, expected) => {
    expect(await emlImporter.detect(await candidateAt(file(name, content)))).toBe(expected)
  })
})

describe('emlImporter', () => {
  it('reads a file as one message, its folder as the place', async () => {
    const path = file('inbox/1.', MESSAGE)
    const options = { label: 'ada/inbox/1.', after: -1, signal: new AbortController().signal }
    const entries: RawEntry[] = []
    for await (const read of emlImporter.entries({ path, size: 0 }, options)) entries.push(read)
    const [entry] = entries
    expect(entry).toMatchObject({ position: 0, where: 'ada/inbox/1.', progress: MESSAGE.length })
    expect(entry && (await emlImporter.parse(entry))).toMatchObject([
      { outcome: 'item', item: { key: '1@example.org', place: 'inbox', text: 'text' } },
    ])
  })

  it('reads the message of an emlx and not its property list', async () => {
    const path = file('1.emlx', `${MESSAGE.length}      \n${MESSAGE}<?xml version="1.0"?><plist>flags</plist>`)
    expect(itemsOf(await importAll(emlImporter, path)).map(({ text }) => text)).toEqual(['text'])
  })

  it('reads a compressed message', async () => {
    expect(itemsOf(await importAll(emlImporter, file('1.eml.gz', gzipSync(MESSAGE))))).toHaveLength(1)
  })

  it.each([
    ['', 'empty'],
    ['not a message', 'malformed-message'],
    [gzipSync(MESSAGE).subarray(0, 60), 'truncated'],
  ])('rejects %j as %s', async (content, code) => {
    expect(await importAll(emlImporter, file('1.eml', content))).toMatchObject([
      { outcome: 'rejected', code, where: '1.eml' },
    ])
  })

  it('has nothing left after its only entry', async () => {
    expect(await entriesOf(emlImporter, file('1.eml', MESSAGE), 0)).toEqual([])
  })
})
