import { Buffer } from 'node:buffer'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCoreProperties } from '../../../electron/engine/importers/coreProperties.ts'
import { docxImporter } from '../../../electron/engine/importers/docxImporter.ts'
import { candidateAt, importAll, itemsOf, tally, writeZip } from './importing.ts'

let folder: string
let plan: Buffer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-docx-'))
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  plan = await Packer.toBuffer(
    new Document({
      title: 'The plan',
      creator: 'Ada Lovelace',
      lastModifiedBy: 'Grace Hopper',
      footnotes: { 1: { children: [new Paragraph('As noted')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Heading', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('Some '),
                new TextRun({ text: 'slanted', allCaps: true }),
                new TextRun(' words'),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Table({ rows: [new TableRow({ children: [cell('left'), cell('right')] })] }),
          ],
        },
      ],
    }),
  )
})
afterAll(() => rm(folder, { recursive: true }))

let files = 0
async function fileOf(bytes: Buffer, name = `file${(files += 1)}.docx`): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

const parts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}
function documentXml(body: string): string {
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
}
const headed = documentXml('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>On looms</w:t></w:r></w:p>')
const words = documentXml('<w:p><w:r><w:t>words</w:t></w:r></w:p>')

async function zipOf(more: Record<string, string | Buffer>): Promise<string> {
  return writeZip(join(folder, `file${(files += 1)}.docx`), { ...parts, 'word/document.xml': words, ...more })
}

describe('a Word document', () => {
  it('becomes a document with its properties and its text, notes included', async () => {
    const [item] = itemsOf(await importAll(docxImporter, await fileOf(plan)))
    expect(item).toMatchObject({
      kind: 'document',
      subject: 'The plan',
      participants: [
        { role: 'author', name: 'Ada Lovelace' },
        { role: 'editor', name: 'Grace Hopper' },
      ],
    })
    expect(item?.text.split(/\s+/)).toEqual([
      'Heading',
      'Some',
      'slanted',
      'words[1]',
      'left',
      'right',
      '1.',
      'As',
      'noted',
    ])
  })

  it('without a title is called by its first heading, else by its file', async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>'
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
    const path = await zipOf({
      'word/document.xml': headed,
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels': rels,
    })
    expect(itemsOf(await importAll(docxImporter, path))).toMatchObject([{ subject: 'On looms', participants: [] }])
    expect(itemsOf(await importAll(docxImporter, await zipOf({})))).toMatchObject([
      { subject: `file${files}`, text: 'words' },
    ])
  })

  it('is known by its parts where its name says something else, or by its name where its parts cannot be seen', async () => {
    const detected = async (path: string) => docxImporter.detect(await candidateAt(path))
    expect(await detected(await fileOf(plan, 'plan.bin'))).toBe(true)
    expect(await detected(await fileOf(plan.subarray(0, 500), 'cut.docx'))).toBe(true)
    expect(await detected(await writeZip(join(folder, 'other.zip'), { 'word/x.txt': 'x' }))).toBe(false)
    expect(await detected(await fileOf(Buffer.from('<html>'), 'page.docx'))).toBe(false)
  })

  it('that is cut anywhere is rejected as corrupt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: plan.length - 1 }), async (length) => {
        const entry = { position: 0, where: 'a.docx', bytes: plan.subarray(0, length), progress: 0 }
        const [found] = await docxImporter.parse(entry)
        return found?.outcome === 'rejected' && found.code === 'corrupt'
      }),
      { numRuns: 30 },
    )
  })

  it('with any byte changed ends in one outcome', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plan.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(plan)
        bytes[at] = byte
        return (await docxImporter.parse({ position: 0, where: 'a.docx', bytes, progress: 0 })).length === 1
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['expands-too-much', 'is a zip bomb', () => zipOf({ 'word/media/zeros.bin': Buffer.alloc(64 * 2 ** 20) })],
    ['corrupt', 'has no main part', () => writeZip(join(folder, 'none.docx'), parts)],
    ['corrupt', 'has broken XML', () => zipOf({ 'word/document.xml': '<w:document><w:body>' })],
    ['no-text', 'has no words', () => zipOf({ 'word/document.xml': documentXml('<w:p/>') })],
    ['encrypted', 'is encrypted', () => fileOf(oleWith('EncryptedPackage'))],
    ['encrypted', 'is encrypted, named in capitals', () => fileOf(oleWith('ENCRYPTEDPACKAGE'))],
    ['unsupported-format', 'is an old one under a new name', () => fileOf(oleWith('WordDocument'))],
  ])('is rejected as %s where it %s', async (code, _, path) => {
    expect(tally(await importAll(docxImporter, await path()))).toEqual({ [code]: 1 })
  })

  it('is rejected as unsafe-path where an entry climbs out of it', async () => {
    const bytes = await readFile(await zipOf({ nnnnnnnnnnn: 'x' }))
    const climbing = Buffer.from(bytes.toString('latin1').replaceAll('nnnnnnnnnnn', '../../x.txt'), 'latin1')
    expect(tally(await importAll(docxImporter, await fileOf(climbing)))).toEqual({ 'unsafe-path': 1 })
  })

  it('does not follow entities or links to files', async () => {
    const hostile = `<!DOCTYPE x [<!ENTITY e SYSTEM "file://${join(folder, 'secret.txt')}">]>${documentXml('<w:p><w:r><w:t>a &e; b</w:t></w:r></w:p>')}`
    await writeFile(join(folder, 'secret.txt'), 'hidden')
    const [found] = await importAll(docxImporter, await zipOf({ 'word/document.xml': hostile }))
    expect(JSON.stringify(found)).not.toContain('hidden')
  })
})

function oleWith(stream: string): Buffer {
  const bytes = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  Buffer.from(`${stream}\0`, 'utf16le').copy(bytes, 1024)
  return bytes
}

describe('readCoreProperties', () => {
  it('reads people, title and the later date whatever the prefixes', () => {
    const xml =
      '<cp:coreProperties><dc:title>R &amp; D</dc:title><dc:creator>Ada; Élise</dc:creator><cp:lastModifiedBy>Grace</cp:lastModifiedBy>' +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2019-01-01T00:00:00Z</dcterms:created><modified>2020-01-31T12:00:00Z</modified></cp:coreProperties>'
    expect(readCoreProperties(xml)).toEqual({
      title: 'R & D',
      authors: ['Ada; Élise'],
      editors: ['Grace'],
      date: Date.UTC(2020, 0, 31, 12),
    })
  })

  it('finds nothing in nothing', () => {
    expect(readCoreProperties('')).toEqual({ title: '', authors: [], editors: [], date: null })
  })
})
