import { Buffer } from 'node:buffer'
import type { getDocumentProxy } from 'unpdf'
import { MAX_PDF_MILLISECONDS, MAX_PDF_PAGES, MAX_TEXT_LENGTH } from './archiveLimits.ts'
import { readDate } from './documentDate.ts'
import { documentImporter, type DocumentContent } from './documentImporter.ts'
import { ReadProblem } from './readProblem.ts'

/**
 * PDF (ISO 32000). A document that opens without a password is read even where it asks viewers not to copy. Text is in the
 * order in which it was written into the page; form fields, annotations and attachments are not read.
 */
export const pdfImporter = documentImporter({
  id: 'pdf',
  detect: ({ head, name }) => hasPdfMark(head) || (name.endsWith('.pdf') && head.length > 0),
  read: readPdf,
})

/** Within the first 1,024 bytes, as readers have always allowed (ISO 32000-1 annex H, note 13). */
function hasPdfMark(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 1024)).includes('%PDF-')
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function readPdf(bytes: Uint8Array): Promise<DocumentContent> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > MAX_PDF_PAGES) throw new ReadProblem('too-large', `${pdf.numPages} pages`)
    return { ...(await readMetadata(pdf)), text: await readPages(pdf) }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Loaded with the first PDF: most imports have none, and every thread would pay for it.
    const { getDocumentProxy } = await import('unpdf')
    // A copy, because the reader takes the buffer away from whoever gave it.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    const detail = error instanceof Error ? error.message : String(error)
    throw new ReadProblem(name === 'PasswordException' ? 'encrypted' : 'corrupt', detail, { cause: error })
  }
}

async function readPages(pdf: Pdf): Promise<string> {
  const deadline = performance.now() + MAX_PDF_MILLISECONDS
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    if (performance.now() > deadline)
      throw new ReadProblem('parser-failed', `only ${number - 1} of ${pdf.numPages} pages in time`)
    const page = await readPage(pdf, number)
    pages.push(page)
    length += page.length
    if (length > MAX_TEXT_LENGTH) throw new ReadProblem('too-large', `${length} characters before page ${number + 1}`)
  }
  return joinBrokenWords(pages.join('\n\n'))
}

async function readPage(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/** Words divided at the end of a line are made whole, so that they are found; soft hyphens go. */
function joinBrokenWords(text: string): string {
  return text.replace(/(\p{Ll})[-\u2010]\n(?=\p{Ll})/gu, '$1').replaceAll('\u00ad', '')
}

async function readMetadata(pdf: Pdf): Promise<Omit<DocumentContent, 'text'>> {
  try {
    const { info, metadata } = await pdf.getMetadata()
    return describe(info as Readonly<Record<string, unknown>>, metadata)
  } catch {
    // Damaged metadata costs the metadata, not the document.
    return { title: '', authors: [], editors: [], date: null }
  }
}

/**
 * The information dictionary and, where a document has it, XMP, which alone keeps several authors apart but runs a title's
 * translations together.
 */
function describe(
  info: Readonly<Record<string, unknown>>,
  xmp: { get(name: string): unknown } | null,
): Omit<DocumentContent, 'text'> {
  const dates = [info.ModDate, xmp?.get('xmp:modifydate'), info.CreationDate, xmp?.get('xmp:createdate')]
  const creators = strings(xmp?.get('dc:creator'))
  return {
    title: firstTitle(info.Title, xmp?.get('dc:title')),
    authors: creators.length > 0 ? creators : strings(info.Author),
    editors: [],
    date: dates.map(readDate).find((date) => date !== null) ?? null,
  }
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (part): part is string => typeof part === 'string' && part.trim() !== '',
  )
}

/** Converters call a document `Microsoft Word - plan.doc` or `untitled`. */
function firstTitle(...values: readonly unknown[]): string {
  const titles = values
    .flatMap(strings)
    .map((title) => title.replace(/^Microsoft (?:Word|PowerPoint|Excel) - /, '').trim())
  return titles.find((title) => title !== '' && !/^(?:untitled|sans titre|document\d*|title)$/i.test(title)) ?? ''
}
