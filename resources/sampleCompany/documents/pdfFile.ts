import PDFDocument from 'pdfkit'
import type { Authorship } from './docxFile.ts'
import { outline } from './outline.ts'

const SIZES = { title: 20, heading: 14, bullet: 11, paragraph: 11 } as const

/** A PDF whose bytes, identifier included, depend on its content alone. */
export async function pdfFile(text: string, about: Authorship): Promise<Buffer> {
  const date = new Date(about.date)
  const document = new PDFDocument({
    size: 'A4',
    margin: 64,
    info: {
      Title: about.title,
      Author: about.author,
      CreationDate: date,
      ModDate: date,
      Producer: 'Orsène',
      Creator: 'Orsène',
    },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise<void>((resolve) => document.on('end', resolve))
  for (const block of outline(text)) {
    document
      .font(block.kind === 'title' || block.kind === 'heading' ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(SIZES[block.kind])
    document.text(block.kind === 'bullet' ? `•  ${block.text}` : block.text, {
      paragraphGap: block.kind === 'bullet' ? 2 : 8,
    })
  }
  document.end()
  await finished
  return Buffer.concat(chunks)
}
