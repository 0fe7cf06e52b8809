import type { Correction } from '../../../shared/model/correction.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import { findBulletins } from '../corpus/bulletins.ts'
import { areLettersSeen, observeSender, type SentItem } from '../corpus/senderBehaviour.ts'
import { parseSubject } from '../corpus/subject.ts'
import { countEchoes, findAliasIds, saveBehaviour } from '../storage/behaviour.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { ITEM_FLAGS } from '../storage/preparedItem.ts'
import { iterateSketches, type StoredSketch } from '../storage/sketches.ts'
import { isMailCourtesy } from '../text/stopWords.ts'
import { tokenize } from '../text/tokenize.ts'

const SILENCE = { received: 0, answered: 0 }

/**
 * Flags what senders that behave like programs wrote, what repeats an earlier message of the same sender, and people's bulletins.
 *
 * @param people addresses that are known to be people's, whatever they do
 */
export function recogniseBehaviour(db: WritableDatabase, people: ReadonlySet<string>): void {
  const known = findAliasIds(db, people)
  const { echoes, answered } = countEchoes(db)
  const lettersSeen = areLettersSeen(echoes.values())
  const found = new Map<number, number>()
  const mark = (ids: readonly number[], flag: number) => {
    for (const id of ids) found.set(id, (found.get(id) ?? 0) | flag)
  }
  for (const [alias, items] of bySender(iterateSketches(db), answered)) {
    const behaviour = observeSender(items, echoes.get(alias) ?? SILENCE, lettersSeen)
    mark(behaviour.repeated, ITEM_FLAGS.repeated)
    mark(findBulletins(items, withoutDates), ITEM_FLAGS.bulletin)
    if (behaviour.machine && !known.has(alias))
      mark(
        items.map(({ id }) => id),
        ITEM_FLAGS.machine,
      )
  }
  saveBehaviour(db, found)
}

/** The directory's addresses, and those of whom somebody said that they are people. */
export function knownPeople(declared: readonly string[], corrections: readonly Correction[]): ReadonlySet<string> {
  const corrected = corrections.flatMap((correction) =>
    correction.type === 'kind' && isSomebody(correction.kind) ? correction.key : [],
  )
  return new Set([...declared, ...corrected])
}

function* bySender(
  rows: Iterable<StoredSketch>,
  answered: ReadonlySet<number>,
): Generator<[alias: number, items: SentItem[]]> {
  let alias = 0
  let items: SentItem[] = []
  for (const row of rows) {
    if (row.alias !== alias && items.length > 0) {
      yield [alias, items]
      items = []
    }
    alias = row.alias
    items.push(toSent(row, answered.has(row.id)))
  }
  if (items.length > 0) yield [alias, items]
}

function toSent({ id, date, sketch, subject, recipients, flags }: StoredSketch, answered: boolean): SentItem {
  const has = (flag: number) => (flags & flag) !== 0
  return {
    id,
    date,
    sketch,
    subject: parseSubject(subject)
      .base.replace(/[^\p{L}]+/gu, ' ')
      .trim(),
    recipients,
    reply: has(ITEM_FLAGS.reply | ITEM_FLAGS.forward),
    automated: has(ITEM_FLAGS.automated),
    optOut: has(ITEM_FLAGS.optOut),
    bulk: has(ITEM_FLAGS.bulk),
    answered,
  }
}

/** Months, days and the other words that every mail has left out: the same for all issues of a monthly. */
function withoutDates(subject: string): string {
  return tokenize(subject)
    .filter((word) => !isMailCourtesy(word))
    .join(' ')
}
