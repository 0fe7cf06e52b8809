import type { ReadableDatabase } from './database.ts'
import { decodeBody } from './bodies.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './preparedItem.ts'
import { selectTuples, selectValue } from './sql.ts'

interface OwnText {
  readonly item: number
  readonly language: string
  readonly subject: string
  readonly own: string
}

type StoredText = [item: number, language: string, subject: string, compressed: number, text: Uint8Array, parts: string]

const LEFT_OUT = NOBODY_WROTE | ITEM_FLAGS.approval | ITEM_FLAGS.bulletin
/** An answer of fewer words, greeting and name included, speaks of what it says itself, not of all that the subject names. */
const FEW_WORDS = 20

/** Asked for together: to find each by a statement of its own takes five times as long. */
const BATCH = 500

/** The own texts of items, with their subjects; none of what is not there. */
export function* readOwnTexts(db: ReadableDatabase, items: readonly number[]): Generator<OwnText> {
  for (let from = 0; from < items.length; from += BATCH) {
    const rows = selectTuples<StoredText>(
      db,
      `SELECT id, language, subject, compressed, text, parts FROM item JOIN body ON item_id = id
       WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(items.slice(from, from + BATCH)),
    )
    for (const [item, language, subject, compressed, bytes, parts] of rows) {
      const own = decodeBody({ compressed: compressed === 1, bytes, parts: JSON.parse(parts) as number[] })
        .filter((part) => part.own)
        .map((part) => part.text)
        .join('\n')
      yield { item, language, subject, own }
    }
  }
}

/** Texts that somebody of the organisation wrote, by item id; 0 for others. */
export interface WrittenTexts {
  readonly person: Int32Array
  readonly thread: Int32Array
  /** Milliseconds; NaN where unknown. */
  readonly date: Float64Array
  /** A position in `languages`. */
  readonly language: Uint8Array
  readonly languages: readonly string[]
  /** 1 for questions, and for what else is said in a conversation by who began it with one. */
  readonly asks: Uint8Array
  /** 1 for what was forwarded, and for an answer of a few words: the subject above it is not its author's. */
  readonly othersSubject: Uint8Array
  /** 1 for what answers somebody else. */
  readonly answers: Uint8Array
}

type Written = [
  id: number,
  alias: number,
  thread: number,
  date: number | null,
  flags: number,
  language: string,
  parent: number | null,
  length: number,
]

/**
 * Who wrote what that topics are found in, without reading it: programs' mail, bulletins, words of approval and what its author had said before left
 * out. Who answers another one with the same words is asked again and knows it still: that is not left out.
 */
export function readWrittenTexts(db: ReadableDatabase): WrittenTexts {
  const size = selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM item')
  const written = {
    person: new Int32Array(size),
    thread: new Int32Array(size),
    date: new Float64Array(size).fill(NaN),
    othersSubject: new Uint8Array(size),
    answers: new Uint8Array(size),
    asks: new Uint8Array(size),
    language: new Uint8Array(size),
    languages: [] as string[],
  }
  const members = membersByAlias(db)
  /** By conversation, who began it by asking. */
  const askers = new Map<number, number>()
  const rows = selectTuples<Written>(
    db,
    `SELECT id, author_alias, thread_id, date, flags, language, parent_id, length FROM item
     WHERE author_alias IS NOT NULL AND flags & ${LEFT_OUT} = 0 AND length > 0`,
  )
  let last = ''
  let number = 0
  for (const [id, alias, thread, date, flags, language, parent] of rows) {
    const person = members[alias] ?? 0
    if (person === 0) continue
    if (language !== last) number = numberOf(language, written.languages)
    last = language
    written.language[id] = number
    written.person[id] = person
    written.thread[id] = thread
    if (date !== null) written.date[id] = date
    if ((flags & ITEM_FLAGS.question) !== 0) {
      written.asks[id] = 1
      if (parent === null) askers.set(thread, person)
    }
    if ((flags & ITEM_FLAGS.forward) !== 0) written.othersSubject[id] = 1
  }
  const saidAgain: number[] = []
  for (const [id, , thread, , flags, , parent, length] of rows) {
    const person = written.person[id] ?? 0
    if (person === 0) continue
    if (parent !== null && length < FEW_WORDS) written.othersSubject[id] = 1
    if (askers.get(thread) === person) written.asks[id] = 1
    if (parent !== null && written.person[parent] !== person) written.answers[id] = 1
    else if ((flags & ITEM_FLAGS.repeated) !== 0) saidAgain.push(id)
  }
  for (const id of saidAgain) written.person[id] = 0
  return written
}

/** The person whose each alias is, 0 for whoever is none of the organisation: much cheaper than a join for every item. */
function membersByAlias(db: ReadableDatabase): Int32Array {
  const members = new Int32Array(selectValue<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM alias'))
  const rows = selectTuples<[alias: number, person: number]>(
    db,
    "SELECT alias.id, person_id FROM alias JOIN person ON person.id = person_id AND kind = 'member'",
  )
  for (const [alias, person] of rows) members[alias] = person
  return members
}

function numberOf(language: string, languages: string[]): number {
  const known = languages.indexOf(language)
  return known < 0 ? languages.push(language) - 1 : known
}
