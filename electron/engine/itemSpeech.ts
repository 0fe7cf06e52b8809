import type { PersonId } from '../../shared/model/ids.ts'
import { isSomebody, type PersonKind } from '../../shared/model/person.ts'
import { AUTHOR_ROLES, authorRoles } from './expertise/evidenceRoles.ts'
import type { RankedColumns } from './expertise/rankedColumns.ts'
import { indexReplies } from './expertise/replies.ts'
import { WORDS_OF_AUTHOR } from './expertise/scoreItems.ts'
import type { ReadableDatabase } from './storage/database.ts'
import { listRelayed } from './storage/forwards.ts'
import type { ItemColumns } from './storage/itemColumns.ts'
import { ITEM_FLAGS, NOBODY_WROTE } from './storage/preparedItem.ts'

/** For whom every item speaks, and how; indexed by item id. */
export type Speech = Pick<
  RankedColumns,
  'author' | 'silent' | 'role' | 'asker' | 'answers' | 'welcomed' | 'words' | 'repeated' | 'replies'
>

/**
 * What programs, newsletters, lists and shared mailboxes wrote speaks for nobody; what somebody forwarded without a word speaks for
 * whose words they are, where they are known.
 */
export function readSpeech(
  db: ReadableDatabase,
  columns: ItemColumns,
  people: ReadonlyMap<PersonId, { readonly id: PersonId; readonly kind: PersonKind }>,
): Speech {
  const { size, flags } = columns
  const nobodies = nobodiesAmong(people)
  const author = columns.author.slice()
  const { role, asker } = authorRoles(columns, ITEM_FLAGS)
  const words = new Uint8Array(size)
  const silent = new Uint8Array(size)
  const repeated = new Uint8Array(size)
  const answers = new Uint8Array(size)
  const welcomed = new Uint8Array(size)
  for (let item = 0; item < size; item++) {
    const bits = flags[item] ?? 0
    const isNobody = nobodies[author[item] ?? 0] === 1
    if (columns.kind[item] === 255 || isNobody || (bits & (NOBODY_WROTE | ITEM_FLAGS.bulletin)) !== 0) silent[item] = 1
    // A subject that is taken over speaks for nobody who only goes on in what they had asked.
    const goesOn = columns.parent[item] !== 0 && asker[item] !== 0 && asker[item] === author[item]
    if (goesOn || (bits & ITEM_FLAGS.forward) !== 0) words[item] = WORDS_OF_AUTHOR.own
    if ((bits & (ITEM_FLAGS.forward | ITEM_FLAGS.courtesy)) === 0) answers[item] = 1
    if ((bits & ITEM_FLAGS.repeated) !== 0) repeated[item] = 1
    const above = columns.parent[item] ?? 0
    if (above !== 0 && (bits & WELCOMES) !== 0 && author[above] !== author[item] && silent[item] !== 1)
      welcomed[above] = 1
  }
  for (const [item, person] of listRelayed(db)) {
    if (item >= size || silent[item] === 1) continue
    author[item] = person
    words[item] = WORDS_OF_AUTHOR.all
    role[item] = AUTHOR_ROLES.indexOf('relayed')
  }
  return { author, silent, role, asker, answers, welcomed, words, repeated, replies: indexReplies(columns.parent) }
}

/** Thanks, agreement, and passing on to others. */
const WELCOMES = ITEM_FLAGS.courtesy | ITEM_FLAGS.approval | ITEM_FLAGS.forward

/** By person id, 1 where it is a program, a list, a shared mailbox or a room. */
function nobodiesAmong(
  people: ReadonlyMap<PersonId, { readonly id: PersonId; readonly kind: PersonKind }>,
): Uint8Array {
  const nobodies = new Uint8Array(people.keys().reduce((highest: number, id) => Math.max(highest, id), 0) + 1)
  for (const { id, kind } of people.values()) if (!isSomebody(kind)) nobodies[id] = 1
  return nobodies
}
