import { ITEM_KINDS } from '../../../shared/model/item.ts'
import { AUTHOR_ROLES } from '../expertise/evidenceRoles.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { listOthers } from '../storage/associations.ts'
import { ITEM_FLAGS } from '../storage/preparedItem.ts'
import { itemsAbout } from './itemsAbout.ts'

/** What one person's own words on a topic come to. */
export interface OwnEvidence {
  readonly person: number
  /** Items with all words of one form of the topic that tell something, the newest first. */
  readonly items: readonly number[]
  /** Conversations in which it answers somebody or was answered, and documents. */
  readonly threads: number
}

const DOCUMENT = ITEM_KINDS.indexOf('document')
const ASKED = AUTHOR_ROLES.indexOf('asked')
const RELAYED = AUTHOR_ROLES.indexOf('relayed')

/** By what the items say for whom: read once while the library stays as it is, whatever rules it is then judged by. */
const keptEvidence = new WeakMap<LibrarySnapshot['speech'], Map<string, readonly OwnEvidence[]>>()
const keptAskers = new WeakMap<LibrarySnapshot['speech'], Map<string, ReadonlyMap<number, number>>>()

/** What readTopicEvidence gives, kept as long as the snapshot's people and what they wrote are the same. */
export function topicEvidence(
  view: LibraryView,
  snapshot: LibrarySnapshot,
  forms: readonly string[],
): readonly OwnEvidence[] {
  return keptFor(keptEvidence, snapshot, forms, () => readTopicEvidence(view, snapshot, forms))
}

/** By person, how many others asked them in an item on the topic, or named them in one; those whom nobody did are not there. */
export function topicAskers(
  view: LibraryView,
  snapshot: LibrarySnapshot,
  forms: readonly string[],
): ReadonlyMap<number, number> {
  return keptFor(keptAskers, snapshot, forms, () => countAskers(view, snapshot, forms))
}

function keptFor<Kept>(
  kept: WeakMap<LibrarySnapshot['speech'], Map<string, Kept>>,
  { speech }: LibrarySnapshot,
  forms: readonly string[],
  read: () => Kept,
): Kept {
  const known = kept.get(speech) ?? new Map<string, Kept>()
  kept.set(speech, known)
  const key = forms.join('\n')
  const found = known.get(key) ?? read()
  known.set(key, found)
  return found
}

/**
 * Who wrote what on a topic, by the ways in which it is written: questions, mere forwards, thanks, what programs sent and what its author
 * had said before left out. Empty where nobody did.
 */
function readTopicEvidence(view: LibraryView, snapshot: LibrarySnapshot, forms: readonly string[]): OwnEvidence[] {
  const { columns, speech } = snapshot
  const about = itemsAbout(view, snapshot, forms)
  const items = new Map<number, number[]>()
  for (const item of about) {
    const author = speech.author[item] ?? 0
    const role = speech.role[item]
    if (author === 0 || role === ASKED || role === RELAYED) continue
    if (speech.answers[item] !== 1 || speech.repeated[item] === 1) continue
    const own = items.get(author)
    if (own) own.push(item)
    else items.set(author, [item])
  }
  const dateOf = (item: number) => {
    const date = columns.date[item] ?? NaN
    return Number.isNaN(date) ? 0 : date
  }
  return [...items].map(([person, own]) => ({
    person,
    items: own.sort((a, b) => dateOf(b) - dateOf(a) || b - a),
    threads: new Set(own.filter((item) => isExchange(item, snapshot)).map((item) => columns.thread[item])).size,
  }))
}

/** A letter to everybody that nobody answers shows no more than that it was written. */
function isExchange(item: number, { columns, speech: { replies } }: LibrarySnapshot): boolean {
  if (columns.kind[item] === DOCUMENT || columns.parent[item] !== 0) return true
  return (replies.start[item + 1] ?? 0) > (replies.start[item] ?? 0)
}

function countAskers(view: LibraryView, snapshot: LibrarySnapshot, forms: readonly string[]): Map<number, number> {
  const { columns, speech } = snapshot
  const asked = new Map<number, Set<number>>()
  for (const { item, person, role } of listOthers(view.db, itemsAbout(view, snapshot, forms))) {
    const author = speech.author[item] ?? 0
    const asks = ((columns.flags[item] ?? 0) & ITEM_FLAGS.question) !== 0
    if (author === 0 || author === person || !(role === 'named' || (role === 'received' && asks))) continue
    asked.set(person, (asked.get(person) ?? new Set()).add(author))
  }
  return new Map([...asked].map(([person, by]) => [person, by.size]))
}
