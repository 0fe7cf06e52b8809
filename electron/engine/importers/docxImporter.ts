import { Buffer } from 'node:buffer'
import { MAX_DOCUMENT_ENTRIES, MAX_DOCUMENT_EXPANDED_BYTES, MAX_TEXT_LENGTH } from './archiveLimits.ts'
import { readCoreProperties } from './coreProperties.ts'
import { documentImporter, type DocumentContent } from './documentImporter.ts'
import { readHtmlHead } from './htmlHead.ts'
import { htmlToPlainText } from './htmlToPlainText.ts'
import type { Candidate } from './importer.ts'
import { describeOle, isOle } from './oleContainer.ts'
import { ReadProblem } from './readProblem.ts'
import { openZip, type ZipArchive } from './readZip.ts'

/**
 * Word documents (ECMA-376), by their parts, or by their name where it is one that Word would open: so a damaged or
 * encrypted document is rejected as what it is. Footnotes, endnotes and text boxes are read; comments, headers
 * and footers are not. Without a title in its properties a document is called by its first heading.
 */
export const docxImporter = documentImporter({ id: 'docx', detect: isDocx, read: readDocx })

const LIMITS = { entries: MAX_DOCUMENT_ENTRIES, expandedBytes: MAX_DOCUMENT_EXPANDED_BYTES }

async function isDocx({ path, name, head }: Candidate): Promise<boolean> {
  const named = /\.(?:docx|docm|dotx|dotm)$/.test(name)
  if (!isZip(head)) return named && isOle(head)
  if (named) return true
  // The first part of a Word document is one of these, so that other archives need not be opened.
  if (!/\[Content_Types\]\.xml|_rels\/|docProps\/|word\//.test(Buffer.from(head).toString('latin1'))) return false
  try {
    const zip = await openZip(path, LIMITS)
    zip.close()
    return zip.entries.some((entry) => MAIN_PART.test(entry.name))
  } catch {
    return false
  }
}

const MAIN_PART = /^word\/document\d*\.xml$/i

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

async function readDocx(bytes: Uint8Array): Promise<DocumentContent> {
  if (isOle(bytes)) throw describeOle(bytes)
  const properties = await checkParts(bytes)
  let html: string
  try {
    // Loaded with the first document: most imports have none, and every thread would pay for it.
    const { default: mammoth } = await import('mammoth')
    const ignoreImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: ignoreImage })).value
  } catch (error) {
    throw new ReadProblem('corrupt', error instanceof Error ? error.message : String(error), { cause: error })
  }
  if (html.length > 2 * MAX_TEXT_LENGTH) throw new ReadProblem('too-large', `${html.length} characters`)
  const title = properties.title || readHtmlHead(html).title
  // The arrow leads back from a note to its mark.
  return { ...properties, title, text: htmlToPlainText(html, 2 * MAX_TEXT_LENGTH).replaceAll('↑', '') }
}

/**
 * Every part is inflated once and counted before the converter, which believes what the archive declares, may open it.
 * Answers with the document's properties.
 */
async function checkParts(bytes: Uint8Array): Promise<Omit<DocumentContent, 'text'>> {
  const zip = await openZip(bytes, LIMITS)
  for (const entry of zip.entries) {
    if (entry.unsafe) throw new ReadProblem('unsafe-path', entry.name)
    if (!entry.name.endsWith('/')) await zip.measure(entry)
  }
  return readCoreProperties(await partText(zip, 'docProps/core.xml'))
}

/** Properties are a few hundred bytes. */
const MAX_PROPERTIES_BYTES = 2 ** 20

async function partText(zip: ZipArchive, name: string): Promise<string> {
  const entry = zip.entries.find((part) => part.name === name)
  return entry && entry.size <= MAX_PROPERTIES_BYTES
    ? (await zip.read(entry, MAX_PROPERTIES_BYTES)).toString('utf8')
    : ''
}
