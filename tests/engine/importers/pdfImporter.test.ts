import { Buffer } from 'node:buffer'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfImporter } from '../../../electron/engine/importers/pdfImporter.ts'
import { candidateAt, importAll, itemsOf, tally } from './importing.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-pdf-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function pdfBytes(pages: readonly string[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false, ...options })
  for (const page of pages) pdf.addPage().text(page)
  pdf.end()
  const chunks: Buffer[] = []
  for await (const chunk of pdf) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

let files = 0
async function fileOf(bytes: Buffer): Promise<string> {
  const path = join(folder, `file${(files += 1)}.pdf`)
  await writeFile(path, bytes)
  return path
}

describe('a PDF', () => {
  it('becomes a document with its title, author, date and the text of its pages', async () => {
    const info = {
      Title: 'On engines',
      Author: 'Ada Lovelace; Grace Hopper',
      CreationDate: new Date(Date.UTC(2019, 0, 1)),
      ModDate: new Date(Date.UTC(2020, 0, 31)),
    }
    const path = await fileOf(await pdfBytes(['The engine weaves\npatterns.', 'Été à Genève'], { info }))
    expect(await pdfImporter.detect(await candidateAt(path))).toBe(true)
    expect(itemsOf(await importAll(pdfImporter, path))).toMatchObject([
      {
        kind: 'document',
        where: `file${files}.pdf`,
        subject: 'On engines',
        date: Date.UTC(2020, 0, 31),
        participants: [
          { role: 'author', name: 'Ada Lovelace' },
          { role: 'author', name: 'Grace Hopper' },
        ],
        text: 'The engine weaves\npatterns.\n\nÉté à Genève',
      },
    ])
  })

  it('makes words whole that were divided between lines', async () => {
    const path = await fileOf(await pdfBytes(['the pro-\nduction of En-\nGlish']))
    expect(itemsOf(await importAll(pdfImporter, path))).toMatchObject([{ text: 'the production of En-\nGlish' }])
  })

  it('without a title goes by the name of its file, and a title that its converter made up counts as none', async () => {
    const path = await fileOf(await pdfBytes(['x'], { info: { Title: 'untitled' } }))
    expect(itemsOf(await importAll(pdfImporter, path))).toMatchObject([{ subject: `file${files}` }])
    const word = await fileOf(await pdfBytes(['x'], { info: { Title: 'Microsoft Word - Plan' } }))
    expect(itemsOf(await importAll(pdfImporter, word))).toMatchObject([{ subject: 'Plan' }])
  })

  it('behind a password is rejected as encrypted, one that only forbids copying is read', async () => {
    const secret = await fileOf(await pdfBytes(['secret'], { userPassword: 'p', ownerPassword: 'q' }))
    expect(tally(await importAll(pdfImporter, secret))).toEqual({ encrypted: 1 })
    const open = await fileOf(await pdfBytes(['open'], { ownerPassword: 'q', permissions: { copying: false } }))
    expect(itemsOf(await importAll(pdfImporter, open))).toMatchObject([{ text: 'open' }])
  })

  it('without text is rejected as such', async () => {
    const path = await fileOf(await pdfBytes(['']))
    expect(tally(await importAll(pdfImporter, path))).toEqual({ 'no-text': 1 })
  })

  it('of nothing but its mark is rejected as corrupt, of nothing at all as empty', async () => {
    expect(tally(await importAll(pdfImporter, await fileOf(Buffer.from('%PDF-1.7\nnothing'))))).toEqual({ corrupt: 1 })
    expect(tally(await importAll(pdfImporter, await fileOf(Buffer.alloc(0))))).toEqual({ empty: 1 })
  })

  it('cut anywhere ends in one outcome', async () => {
    const whole = await pdfBytes(['some words', 'more words'])
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        const entry = { position: 0, where: 'a.pdf', bytes: whole.subarray(0, length), progress: 0 }
        const found = await pdfImporter.parse(entry)
        return found.length === 1 && found[0]?.outcome !== 'excluded'
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the bytes of its entry alone', async () => {
    const bytes = await pdfBytes(['x'])
    const before = Buffer.from(bytes)
    await pdfImporter.parse({ position: 0, where: 'a.pdf', bytes, progress: 0 })
    expect(bytes.equals(before)).toBe(true)
  })
})
