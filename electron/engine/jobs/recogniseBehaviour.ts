import type { Correction } from '../../../shared/model/correction.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import { areLettersSeen, observeSender, type SentItem } from '../corpus/senderBehaviour.ts'
import { parseSubject } from '../corpus/subject.ts'
import { countEchoes, findAliasIds, saveBehaviour } from '../storage/behaviour.ts'
import type { WritableDatabase } from '../storage/database.ts'
import { ITEM_FLAGS } from '../storage/preparedItem.ts'
import { iterateSketches, type StoredSketch } from '../storage/sketches.ts'

const SILENCE = { received: 0, answered: 0 }

/**
 * Flags what senders that behave like programs wrote, and what repeats an earlier message of the same sender.
 *
 * @param people addresses that are known to be people's, whatever they do
 */
export function recogniseBehaviour(db: WritableDatabase, people: ReadonlySet<string>): void {
  const known = findAliasIds(db, people)
  const echoes = countEchoes(db)
  const lettersSeen = areLettersSeen(echoes.values())
  const machine = new Set<number>()
  const repeated = new Set<number>()
  for (const [alias, items] of bySender(iterateSketches(db))) {
    const behaviour = observeSender(items, echoes.get(alias) ?? SILENCE, lettersSeen)
    for (const id of behaviour.repeated) repeated.add(id)
    if (behaviour.machine && !known.has(alias)) for (const { id } of items) machine.add(id)
  }
  saveBehaviour(db, machine, repeated)
}

/** The directory's addresses, and those of whom somebody said that they are people. */
export function knownPeople(declared: readonly string[], corrections: readonly Correction[]): ReadonlySet<string> {
  const corrected = corrections.flatMap((correction) =>
    correction.type === 'kind' && isSomebody(correction.kind) ? correction.key : [],
  )
  return new Set([...declared, ...corrected])
}

function* bySender(rows: Iterable<StoredSketch>): Generator<[alias: number, items: SentItem[]]> {
  let alias = 0
  let items: SentItem[] = []
  for (const row of rows) {
    if (row.alias !== alias && items.length > 0) {
      yield [alias, items]
      items = []
    }
    alias = row.alias
    items.push(toSent(row))
  }
  if (items.length > 0) yield [alias, items]
}

function toSent({ id, sketch, subject, recipients, flags }: StoredSketch): SentItem {
  const has = (flag: number) => (flags & flag) !== 0
  return {
    id,
    sketch,
    subject: parseSubject(subject)
      .base.replace(/[^\p{L}]+/gu, ' ')
      .trim(),
    recipients,
    reply: has(ITEM_FLAGS.reply | ITEM_FLAGS.forward),
    automated: has(ITEM_FLAGS.automated),
    optOut: has(ITEM_FLAGS.optOut),
    bulk: has(ITEM_FLAGS.bulk),
  }
}
