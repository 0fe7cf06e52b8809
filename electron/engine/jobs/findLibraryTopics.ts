import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import { TopicFinder } from '../expertise/findTopics.ts'
import type { TopicPhrase } from '../expertise/phraseUse.ts'
import { quarterNumber } from '../expertise/quarterNumber.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { listSnapshots } from '../storage/directory.ts'
import { iterateOwnTexts } from '../storage/ownTexts.ts'
import type { StoredPerson } from '../storage/people.ts'
import { foldAccents } from '../text/foldAccents.ts'
import { isGeneric } from '../text/genericWords.ts'
import { extractPhrases } from '../text/phrases.ts'
import { RepeatedLines } from '../text/repeatedLines.ts'
import { tokenize } from '../text/tokenize.ts'
import { mergeVariants } from './mergeVariants.ts'

const MOST_TOPICS = 2000
const MOST_TEXT = 8000
/** Texts that begin with the same letters are one form, filled in again and again: it counts once. */
const OPENING = 80
/** Beginnings shorter than this are only one author's: others may say the same by chance. */
const SHARED_OPENING = 60

/** The topics of a library's own texts, the most telling first. */
export function findLibraryTopics(db: ReadableDatabase, people: readonly StoredPerson[]): FoundTopic[] {
  const names = new Set(
    people.filter(({ kind }) => kind === 'member').flatMap(({ name }) => foldAccents(name).split(/[^\p{L}]+/u)),
  )
  const finder = new TopicFinder()
  const lines = new RepeatedLines()
  const seen = new Set<string>()
  for (const { author, thread, language, subject, own, date } of iterateOwnTexts(db)) {
    const opening = openingOf(author, own)
    if (seen.has(opening)) continue
    seen.add(opening)
    const phrases = phrasesOf({ subject, own: lines.leaveOut(own.slice(0, MOST_TEXT)), language }, names)
    finder.add({ person: author, thread, quarter: date === null ? -1 : quarterNumber(date), phrases })
  }
  return mergeVariants(finder.list(mostTopics(seen.size), labelFilter(db, people)))
}

function openingOf(author: number, own: string): string {
  const letters = own.replace(/[^\p{L}]+/gu, '').slice(0, OPENING)
  return letters.length < SHARED_OPENING ? `${author} ${letters}` : letters
}

/** Names of departments and places are no topics on their own, nor are words that name no field. */
function labelFilter(db: ReadableDatabase, people: readonly StoredPerson[]): (label: string) => boolean {
  const rows = listSnapshots(db).flatMap((snapshot) => snapshot.rows)
  const places = rows.flatMap(({ division, location, above }) => [division, location, ...above])
  // A guessed department may well be named by its topics.
  const departments = [...rows, ...people.filter(({ departmentOrigin }) => departmentOrigin === 'correction')].map(
    ({ department }) => department,
  )
  const words = new Set([...places, ...departments].flatMap((name) => tokenize(name ?? '')))
  return (label) => !tokenize(label).every((token) => words.has(token)) && !isGeneric(label)
}

/** A small corpus has few topics: they grow as the square root of its texts. */
function mostTopics(texts: number): number {
  return Math.min(MOST_TOPICS, Math.round(5 * Math.sqrt(texts)))
}

/** The phrases of a text, with where they stand. */
function phrasesOf(
  { subject, own, language }: { readonly subject: string; readonly own: string; readonly language: string },
  names: ReadonlySet<string>,
): TopicPhrase[] {
  const body = extractPhrases(own, language, names)
  const inBody = new Set(body.map(({ key }) => key))
  const title = extractPhrases(subject, language, names)
  const inSubject = new Set(title.map(({ key }) => key))
  return [...body, ...title.filter(({ key }) => !inBody.has(key))].map((phrase) => ({
    ...phrase,
    inSubject: inSubject.has(phrase.key),
    inBody: inBody.has(phrase.key),
  }))
}
