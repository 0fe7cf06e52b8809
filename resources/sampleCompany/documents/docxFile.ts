import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { zipBytes } from '../archive.ts'
import { outline, type Block } from './outline.ts'

export interface Authorship {
  readonly title: string
  readonly author: string
  /** Who changed it last, the author where nobody else did. */
  readonly editor: string
  readonly date: number
}

function paragraph(block: Block): Paragraph {
  if (block.kind === 'title') return new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })
  if (block.kind === 'heading') return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })
  if (block.kind === 'bullet') return new Paragraph({ text: block.text, bullet: { level: 0 } })
  return new Paragraph({ text: block.text })
}

/** A Word document whose bytes depend on its content alone. */
export async function docxFile(text: string, about: Authorship): Promise<Buffer> {
  const document = new Document({
    title: about.title,
    creator: about.author,
    lastModifiedBy: about.editor,
    sections: [{ children: outline(text).map(paragraph) }],
  })
  return withFixedDates(await Packer.toBuffer(document), about.date)
}

/** The library stamps the present moment into the core properties and the archive: both are set to the document's date. */
async function withFixedDates(bytes: Buffer, date: number): Promise<Buffer> {
  const stamp = new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
  const entries = await readZip(bytes)
  return zipBytes(
    entries.map(({ name, bytes: content }) => ({
      name,
      bytes:
        name === 'docProps/core.xml'
          ? Buffer.from(
              content.toString('utf8').replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`),
            )
          : content,
    })),
  )
}

function readZip(bytes: Buffer): Promise<{ name: string; bytes: Buffer }[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) reject(error)
      else readEntries(zip, resolve, reject)
    })
  })
}

function readEntries(
  zip: ZipFile,
  resolve: (entries: { name: string; bytes: Buffer }[]) => void,
  reject: (error: Error) => void,
): void {
  const entries: { name: string; bytes: Buffer }[] = []
  zip.on('entry', (entry: Entry) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error)
        return
      }
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', reject)
      stream.on('end', () => {
        if (!entry.fileName.endsWith('/')) entries.push({ name: entry.fileName, bytes: Buffer.concat(chunks) })
        zip.readEntry()
      })
    })
  })
  zip.on('end', () => resolve(entries))
  zip.on('error', reject)
  zip.readEntry()
}
