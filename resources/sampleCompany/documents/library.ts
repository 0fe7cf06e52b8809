import { drawDay, FIRST_DAY, LAST_DAY, workingMoment } from '../calendar.ts'
import { TOPICS } from '../content/topics.ts'
import { DEPARTMENTS } from '../people/departments.ts'
import { personOf } from '../people/person.ts'
import type { Random } from '../random.ts'
import type { SampleDocument, Topic } from '../topic.ts'
import { docxFile, type Authorship } from './docxFile.ts'
import { outline } from './outline.ts'
import { pdfFile } from './pdfFile.ts'
import { htmlFile, markdownFile } from './webFile.ts'

export interface WrittenDocument {
  /** Below the documents folder, `/` between names. */
  readonly path: string
  readonly author: string
  readonly topic: string
  readonly bytes: Buffer
}

/** The shared drive: one folder for each department; below a scale of 1, one document in so many. */
export async function writeLibrary(random: Random, scale: number): Promise<readonly WrittenDocument[]> {
  const all = TOPICS.flatMap((topic) => (topic.documents ?? []).map((document) => ({ topic, document })))
  const chosen = all.filter((_, index) => index % Math.round(1 / scale) === 0)
  const written: WrittenDocument[] = []
  for (const { topic, document } of chosen) written.push(await write(topic, document, random.fork(document.file)))
  return written
}

async function write(topic: Topic, document: SampleDocument, random: Random): Promise<WrittenDocument> {
  const author = personOf(document.author)
  const other = topic.experts.find((id) => id !== author.id)
  const date = workingMoment(
    random,
    drawDay(random, Math.max(FIRST_DAY, author.joined ?? 0), author.left ?? LAST_DAY - 30 * 864e5),
  )
  const about: Authorship = {
    title: outline(document.text)[0]?.text ?? document.file,
    author: author.name,
    editor: other !== undefined && random.chance(0.6) ? personOf(other).name : author.name,
    date,
  }
  const folder = DEPARTMENTS[author.department ?? 'RD'].name
  return {
    path: `${folder}/${document.file}`,
    author: author.id,
    topic: topic.id,
    bytes: await render(document, about),
  }
}

async function render(document: SampleDocument, about: Authorship): Promise<Buffer> {
  switch (document.format) {
    case 'docx':
      return docxFile(document.text, about)
    case 'pdf':
      return pdfFile(document.text, about)
    case 'md':
      return markdownFile(document.text, about)
    case 'html':
      return htmlFile(document.text, about, document.language)
  }
}
