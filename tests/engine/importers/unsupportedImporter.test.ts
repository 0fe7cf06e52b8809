import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxImporter } from '../../../electron/engine/importers/docxImporter.ts'
import { htmlImporter } from '../../../electron/engine/importers/htmlImporter.ts'
import { markdownImporter } from '../../../electron/engine/importers/markdownImporter.ts'
import { pdfImporter } from '../../../electron/engine/importers/pdfImporter.ts'
import { slackImporter } from '../../../electron/engine/importers/slackImporter.ts'
import { textImporter } from '../../../electron/engine/importers/textImporter.ts'
import { unsupportedImporter } from '../../../electron/engine/importers/unsupportedImporter.ts'
import { candidateAt, importAll, tally, writeZip } from './importing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-unsupported-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function verdict(path: string): Promise<unknown> {
  return (await importAll(unsupportedImporter, path)).map((entry) =>
    entry.outcome === 'rejected' ? [entry.code, entry.detail] : entry.outcome,
  )
}

describe('a file that nothing reads', () => {
  it.each([
    ['a.bin', Buffer.alloc(0), 'empty', ''],
    ['a.bin', Buffer.from(' \n'), 'empty', ''],
    ['a.rtf', Buffer.from('{\\rtf1 x}'), 'unsupported-format', 'RTF'],
    ['a.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'unsupported-format', 'PNG image'],
    ['a.gz', gzipSync('x'), 'unsupported-format', 'gzip'],
    ['a.xml', Buffer.from('<?xml version="1.0"?><a/>'), 'unsupported-format', 'XML'],
    ['a.ts', Buffer.from('const a = 1'), 'unsupported-format', 'ts'],
    ['plain', Buffer.from('words'), 'unsupported-format', 'text'],
    ['plain', Buffer.from([0, 1, 2, 3]), 'unsupported-format', 'unknown'],
    ['a.zip', Buffer.from('PK\x03\x04 and no more'), 'corrupt', expect.any(String)],
  ])('%s is rejected for what it holds', async (name, bytes, code, detail) => {
    const path = join(folder, name)
    await writeFile(path, bytes)
    expect(await unsupportedImporter.detect(await candidateAt(path))).toBe(true)
    expect(await verdict(path)).toEqual([[code, detail]])
  })

  it.each([
    ['Excel (xlsx)', { 'xl/workbook.xml': '' }],
    ['PowerPoint (pptx)', { 'ppt/presentation.xml': '' }],
    ['OpenDocument', { 'content.xml': '', 'META-INF/manifest.xml': '<manifest/>' }],
    ['zip', { 'a.txt': '' }],
  ])('is named by the parts of its zip: %s', async (format, files) => {
    expect(await verdict(await writeZip(join(folder, 'a.zip'), files))).toEqual([['unsupported-format', format]])
  })

  it('is encrypted where the manifest of an OpenDocument says so', async () => {
    const files = { 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }
    expect(await verdict(await writeZip(join(folder, 'a.odt'), files))).toEqual([['encrypted', 'OpenDocument']])
  })

  it('is rejected where it cannot be opened; a folder is not taken', async () => {
    const entries = unsupportedImporter.entries(
      { path: join(folder, 'gone'), size: 0 },
      { label: 'gone', after: -1, signal: new AbortController().signal },
    )
    for await (const entry of entries) {
      expect(await unsupportedImporter.parse(entry)).toMatchObject([{ code: 'unreadable-file', where: 'gone' }])
    }
    expect(await unsupportedImporter.detect(await candidateAt(folder))).toBe(false)
  })
})

const real = join(import.meta.dirname, '../../../../shared/data/documents')
const importers = [
  slackImporter,
  pdfImporter,
  docxImporter,
  htmlImporter,
  markdownImporter,
  textImporter,
  unsupportedImporter,
]

describe.skipIf(!existsSync(real))('real documents (skipped where ../shared/data is absent)', () => {
  it('end each in exactly one outcome', async () => {
    const counts: Record<string, Record<string, number>> = {}
    const names = await readdir(real)
    for (const name of names) {
      const path = join(real, name)
      const candidate = await candidateAt(path)
      for (const importer of importers) {
        if (!(await importer.detect(candidate))) continue
        const found = await importAll(importer, path)
        expect([name, found.length]).toEqual([name, 1])
        for (const outcome of Object.keys(tally(found))) {
          const counted = (counts[importer.id] ??= {})
          counted[outcome] = (counted[outcome] ?? 0) + 1
        }
        break
      }
    }
    expect(names.length).toBe(237)
    expect(counts).toEqual({
      pdf: { item: 18, 'no-text': 9, encrypted: 2 },
      docx: { item: 29, 'no-text': 6, encrypted: 2 },
      html: { item: 10, 'no-text': 1 },
      markdown: { item: 1 },
      text: { item: 15 },
      unsupported: { 'unsupported-format': 134, encrypted: 9, corrupt: 1 },
    })
  }, 60_000)
})
