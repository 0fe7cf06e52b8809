import { CountedPhrases } from '../expertise/countedPhrases.ts'
import type { TextFacts } from '../expertise/phraseUse.ts'
import { quarterNumbers } from '../expertise/quarterNumber.ts'
import type { TopicTextPart } from '../../../shared/model/topicTextPart.ts'
import { TopicTexts, type TopicPhrase } from '../expertise/topicTexts.ts'
import type { ReadableDatabase } from '../storage/database.ts'
import { readItemColumns, type ItemColumns } from '../storage/itemColumns.ts'
import { readOwnTexts } from '../storage/ownTexts.ts'
import type { StoredPerson } from '../storage/people.ts'
import { listTopicTextIds, listTopicTexts, type NewTopicTexts } from '../storage/topicTexts.ts'
import { extractPhrases } from '../text/phrases.ts'
import { PIPELINE_VERSION } from '../text/pipelineVersion.ts'
import { NamedForms } from './namedForms.ts'
import { Openings } from './openings.ts'
import { writtenTexts, type WrittenTexts } from './writtenTexts.ts'

/** To be raised whenever what is kept of a text could be another. */
const VERSION = `${PIPELINE_VERSION}/3`
/** More parts than this are made one. */
const MOST_PARTS = 24
const MOST_TEXT = 8000
/** Texts that begin with the same letters are one form, filled in again and again: it counts once. */
const OPENING = 80
/** Beginnings shorter than this are only one author's: others may say the same by chance. */
const SHARED_OPENING = 60
const NO_TEXT = -1

interface LibraryTexts {
  readonly texts: TopicTexts
  readonly facts: TextFacts
  /** Texts that count. */
  readonly counted: number
  /** What is to be kept for the next time; null where nothing is new. */
  readonly added: NewTopicTexts | null
}

/**
 * Reads the phrases of all the library's own texts: from what is kept of them, and those that nobody has read before from themselves.
 * What it has read it holds on to, as long as the library keeps the same.
 */
export class TopicTextReader {
  readonly namedForms = new NamedForms()
  readonly counted = new CountedPhrases()
  private texts = new TopicTexts()
  private ids: readonly number[] = []
  private known: ItemColumns | undefined

  read(db: ReadableDatabase, people: readonly StoredPerson[]): LibraryTexts {
    this.bringUpToDate(db)
    const { texts, ids } = this
    const written = writtenTexts(this.columns(db), people)
    const part = texts.add(unread(db, texts, written.person))
    return { texts, ...factsOf(texts, written), added: part === null ? null : this.toKeep(part, ids.at(-1) ?? 0) }
  }

  /** What it holds; read where it holds nothing yet. */
  held(db: ReadableDatabase, people: readonly StoredPerson[]): TopicTexts {
    if (this.texts.parts.length === 0) this.read(db, people)
    return this.texts
  }

  /** What is known of all items; of those it knew before only what has changed is read. */
  columns(db: ReadableDatabase): ItemColumns {
    return (this.known = readItemColumns(db, this.known))
  }

  /** What was read last and handed over to be kept has a number by now, unless it could not be kept. */
  private bringUpToDate(db: ReadableDatabase): void {
    const ids = listTopicTextIds(db, VERSION)
    if (ids.length !== this.texts.parts.length || this.ids.some((id, index) => ids[index] !== id)) {
      this.texts = new TopicTexts()
      for (const part of listTopicTexts(db, VERSION)) this.texts.append(part)
    }
    this.ids = ids
  }

  private toKeep(part: TopicTextPart, after: number): NewTopicTexts {
    if (this.texts.parts.length <= MOST_PARTS) return { version: VERSION, after, part }
    return { version: VERSION, after: 0, part: this.texts.whole() }
  }
}

function* unread(db: ReadableDatabase, texts: TopicTexts, person: Int32Array) {
  const items: number[] = []
  for (let item = 0; item < person.length; item++) if (person[item] !== 0 && !texts.has(item)) items.push(item)
  for (const { item, language, subject, own } of readOwnTexts(db, items))
    yield { item, opening: openingOf(own), phrases: phrasesOf(subject, own, language) }
}

/** The phrases of a text, with where they stand. */
function phrasesOf(subject: string, own: string, language: string): TopicPhrase[] {
  const body = extractPhrases(own.slice(0, MOST_TEXT), language)
  const title = extractPhrases(subject, language)
  const inBody = new Set(body.map(({ key }) => key))
  const inSubject = new Set(title.map(({ key }) => key))
  return [
    ...body.map((phrase) => ({ ...phrase, inSubject: inSubject.has(phrase.key), inBody: true })),
    ...title.flatMap((phrase) =>
      inBody.has(phrase.key) ? [] : [{ ...phrase, inSubject: true, inBody: false, lines: 0 }],
    ),
  ]
}

/** A hash of its first letters; negative where they are few. */
function openingOf(own: string): number {
  const letters = own.replace(/[^\p{L}]+/gu, '').slice(0, OPENING)
  let value = 0x811c9dc5
  for (let index = 0; index < letters.length; index++) value = Math.imul(value ^ letters.charCodeAt(index), 0x01000193)
  const hash = (value ^ (value >>> 15)) & 0x7fffffff || 1
  return letters.length < SHARED_OPENING ? -hash : hash
}

/**
 * Who wrote each text and when, as is known by now. A text that is not there any more does not count, nor does one that begins as an
 * earlier one, unless it answers somebody at some length.
 */
function factsOf({ parts }: TopicTexts, written: WrittenTexts): { facts: TextFacts; counted: number } {
  const { size } = written
  const textOf = new Int32Array(size).fill(NO_TEXT)
  const openingOfItem = new Int32Array(size)
  let texts = 0
  for (const { items, openings } of parts) {
    for (let index = 0; index < items.length; index++, texts++) {
      const item = items[index] ?? 0
      // What was removed with its source has no place, or that of nobody.
      if (item >= size) continue
      textOf[item] = texts
      openingOfItem[item] = openings[index] ?? 0
    }
  }
  const facts = {
    person: new Int32Array(texts),
    thread: new Int32Array(texts),
    quarter: new Int32Array(texts).fill(-1),
    othersSubject: new Uint8Array(texts),
    language: new Uint8Array(texts),
    asks: new Uint8Array(texts),
  }
  const quarterOf = quarterNumbers()
  const seen = new Openings()
  let counted = 0
  for (let item = 0; item < size; item++) {
    const text = textOf[item] ?? NO_TEXT
    if (text === NO_TEXT) continue
    const opening = openingOfItem[item] ?? 0
    const person = written.person[item] ?? 0
    const saysMore = written.answers[item] === 1 && opening > 0
    if (person === 0 || (!seen.isNew(opening, person) && !saysMore)) continue
    counted++
    facts.person[text] = person
    facts.thread[text] = written.thread[item] ?? 0
    facts.language[text] = written.language[item] ?? 0
    facts.asks[text] = written.asks[item] ?? 0
    facts.othersSubject[text] = written.othersSubject[item] ?? 0
    const date = written.date[item] ?? NaN
    if (!Number.isNaN(date)) facts.quarter[text] = quarterOf(date)
  }
  return { facts, counted }
}
