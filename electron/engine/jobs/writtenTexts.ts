import type { PersonKind } from '../../../shared/model/person.ts'
import type { ItemColumns } from '../storage/itemColumns.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from '../storage/preparedItem.ts'

const LEFT_OUT = NOBODY_WROTE | ITEM_FLAGS.approval | ITEM_FLAGS.bulletin
/** An answer of fewer words, greeting and name included, speaks of what it says itself, not of all that the subject names. */
const FEW_WORDS = 20

/** Texts that somebody of the organisation wrote, by item id. */
export interface WrittenTexts extends Pick<ItemColumns, 'size' | 'thread' | 'date' | 'language'> {
  /** 0 for what nobody of the organisation wrote. */
  readonly person: Int32Array
  /** 1 for questions, and for what else is said in a conversation by who began it with one. */
  readonly asks: Uint8Array
  /** 1 for what was forwarded, and for an answer of a few words: the subject above it is not its author's. */
  readonly othersSubject: Uint8Array
  /** 1 for what answers somebody else. */
  readonly answers: Uint8Array
}

/**
 * Who wrote what that topics are found in, without reading it: programs' mail, bulletins, words of approval and what its author had said before left
 * out. Who answers another one with the same words is asked again and knows it still: that is not left out.
 */
export function writtenTexts(
  columns: ItemColumns,
  people: Iterable<{ readonly id: number; readonly kind: PersonKind }>,
): WrittenTexts {
  const { size, author, flags, length, parent, thread, date, language } = columns
  const members = membersAmong(people)
  const person = new Int32Array(size)
  for (let item = 0; item < size; item++) {
    const isOwn = ((flags[item] ?? 0) & LEFT_OUT) === 0 && (length[item] ?? 0) > 0
    const by = author[item] ?? 0
    if (isOwn && members[by] === 1) person[item] = by
  }
  const asks = new Uint8Array(size)
  const othersSubject = new Uint8Array(size)
  const answers = new Uint8Array(size)
  const askers = askersOf(columns, person)
  const saidAgain: number[] = []
  for (let item = 0; item < size; item++) {
    const by = person[item] ?? 0
    if (by === 0) continue
    const bits = flags[item] ?? 0
    const above = parent[item] ?? 0
    if ((bits & ITEM_FLAGS.question) !== 0 || askers.get(thread[item] ?? 0) === by) asks[item] = 1
    if ((bits & ITEM_FLAGS.forward) !== 0 || (above !== 0 && (length[item] ?? 0) < FEW_WORDS)) othersSubject[item] = 1
    if (above !== 0 && person[above] !== by) answers[item] = 1
    else if ((bits & ITEM_FLAGS.repeated) !== 0) saidAgain.push(item)
  }
  for (const item of saidAgain) person[item] = 0
  return { size, thread, date, language, person, asks, othersSubject, answers }
}

/** By conversation, who began it by asking. */
function askersOf({ size, flags, parent, thread }: ItemColumns, person: Int32Array): ReadonlyMap<number, number> {
  const askers = new Map<number, number>()
  for (let item = 0; item < size; item++) {
    const isQuestion = ((flags[item] ?? 0) & ITEM_FLAGS.question) !== 0
    if (isQuestion && person[item] !== 0 && parent[item] === 0) askers.set(thread[item] ?? 0, person[item] ?? 0)
  }
  return askers
}

/** By person, 1 for those of the organisation. */
function membersAmong(people: Iterable<{ readonly id: number; readonly kind: PersonKind }>): Uint8Array {
  const ids: number[] = []
  for (const { id, kind } of people) if (kind === 'member') ids.push(id)
  const members = new Uint8Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1)
  for (const id of ids) members[id] = 1
  return members
}
