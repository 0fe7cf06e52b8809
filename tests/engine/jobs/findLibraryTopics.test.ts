import { dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLibraryTopics } from '../../../electron/engine/jobs/findLibraryTopics.ts'
import { identifyPeople } from '../../../electron/engine/jobs/identifyPeople.ts'
import { TopicTextReader } from '../../../electron/engine/jobs/topicTextReader.ts'
import { openReadable, type WritableDatabase } from '../../../electron/engine/storage/database.ts'
import { removeSource } from '../../../electron/engine/storage/itemWriter.ts'
import { listPeople } from '../../../electron/engine/storage/people.ts'
import { listSources } from '../../../electron/engine/storage/sources.ts'
import { deleteTopicTexts, saveTopicTexts } from '../../../electron/engine/storage/topicTexts.ts'
import { corpus } from '../../support/corpusBuilder.ts'
import { importHere, libraryHere } from '../../support/importHere.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const SUBJECTS = ['gas cap', 'drill string', 'heat pump', 'the sea freight']
const WORDS = ['amber', 'birch', 'cedar', 'dahlia', 'elder', 'fennel', 'ginger', 'hazel']
const PEOPLE = [
  'Ada Byron <ada@example.org>',
  'Bob Ohm <bob@example.org>',
  'cy@example.org',
  'Ada Byron <ada@home.org>',
]

/** A letter of a small company: who writes of what, and which earlier letter it answers. */
interface Letter {
  readonly from: number
  readonly subject: number
  readonly word: number
  readonly answers: number
}

const letters = fc.array(fc.record({ from: fc.nat(3), subject: fc.nat(3), word: fc.nat(7), answers: fc.nat(150) }), {
  minLength: 24,
  maxLength: 40,
})

function mailOf(part: readonly (readonly [Letter, number])[]): string {
  const builder = corpus()
  for (const [{ from, subject, word, answers }, number] of part) {
    // Everybody has a subject of their own that most of their letters are about.
    const topic = SUBJECTS[word < 6 ? from % 3 : subject] ?? ''
    builder.email({
      from: PEOPLE[from] ?? '',
      to: PEOPLE[(from + 1) % 3] ?? '',
      subject: answers < number ? `Re: ${topic}` : `${topic}, ${WORDS[word] ?? ''}`,
      // Short texts: long ones that are alike are a program's.
      text: `${WORDS[word] ?? ''}${number % 4 === 0 ? ' Byron' : ''}: the ${topic} is by itself.`,
      id: `${String(number)}@x`,
      ...(answers < number ? { inReplyTo: `${String(answers)}@x` } : {}),
    })
  }
  return builder.writeTo(temporaryFolder()).mail
}

/** As the analysis does: finds topics, and keeps what was read for them. */
function topicsOf(db: WritableDatabase, reader?: TopicTextReader) {
  const read = openReadable(dirname(db.name))
  const { topics, texts } = findLibraryTopics(read, listPeople(read), reader)
  read.close()
  if (texts !== null) saveTopicTexts(db, texts)
  return { topics, read: texts?.part.items.length ?? 0 }
}

describe('topics after imports', () => {
  let found = 0
  it('are those of everything read at once, in whatever pieces it came', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(letters, fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }), async (all, piece) => {
        const db = libraryHere()
        const kept = new TopicTextReader()
        for (const number of [0, 1, 2]) {
          const part = all.flatMap((letter, index) => (piece[index] === number ? [[letter, index] as const] : []))
          if (part.length === 0) continue
          await importHere(db, { paths: [mailOf(part)] })
          topicsOf(db, number === 1 ? undefined : kept)
        }
        const inPieces = topicsOf(db, kept)
        expect(inPieces.read).toBe(0)
        deleteTopicTexts(db)
        expect(inPieces.topics).toEqual(topicsOf(db).topics)
        found += inPieces.topics.length
      }),
      { numRuns: 6 },
    )
    expect(found).toBeGreaterThan(0)
  })

  it(
    'need only the new texts to be read, and forget those of a source that was removed',
    { timeout: 60_000 },
    async () => {
      const db = libraryHere()
      const letter = (subject: number) => (number: number) =>
        [{ from: subject, subject, word: number % 8, answers: 999 }, number + 100 * subject] as const
      const numbers = Array.from({ length: 8 }, (_, number) => number)
      await importHere(db, { paths: [mailOf(numbers.map(letter(0)))] })
      expect(topicsOf(db).read).toBe(8)
      await importHere(db, { paths: [mailOf(numbers.map(letter(1)))] })
      const both = topicsOf(db)
      expect(both.read).toBe(8)
      expect(both.topics.map(({ label }) => label).sort()).toEqual(['drill string', 'gas cap'])
      const [first] = listSources(db)
      if (first) removeSource(db, first.id)
      identifyPeople(db)
      const left = topicsOf(db)
      expect(left.read).toBe(8)
      expect(left.topics.map(({ label }) => label)).not.toContain('gas cap')
    },
  )
})
