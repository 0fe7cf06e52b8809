import { ITEM_KINDS } from '../../../shared/model/item.ts'
import { AUTHOR_ROLES } from '../expertise/evidenceRoles.ts'
import { scoreItems } from '../expertise/scoreItems.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { listOthers } from '../storage/associations.ts'
import { ITEM_FLAGS } from '../storage/preparedItem.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'
import { queryTerms } from './queryTerms.ts'

/** What one person's own words on a topic come to. */
export interface OwnEvidence {
  readonly person: number
  /** Items with all words of one form of the topic that tell something, the newest first. */
  readonly items: readonly number[]
  /** Conversations in which it answers somebody or was answered, and documents. */
  readonly threads: number
  /** Other people who asked them in an item on the topic, or named them in one. */
  readonly askedBy: number
}

const DOCUMENT = ITEM_KINDS.indexOf('document')
const ASKED = AUTHOR_ROLES.indexOf('asked')
const RELAYED = AUTHOR_ROLES.indexOf('relayed')

/** By what the items say for whom: read once while the library stays as it is, whatever rules it is then judged by. */
const kept = new WeakMap<LibrarySnapshot['speech'], Map<string, readonly OwnEvidence[]>>()

/** What readTopicEvidence gives, kept as long as the snapshot's people and what they wrote are the same. */
export function topicEvidence(
  view: LibraryView,
  snapshot: LibrarySnapshot,
  forms: readonly string[],
): readonly OwnEvidence[] {
  const known = kept.get(snapshot.speech) ?? new Map<string, readonly OwnEvidence[]>()
  kept.set(snapshot.speech, known)
  const key = forms.join('\n')
  const evidence = known.get(key) ?? readTopicEvidence(view, snapshot, forms)
  known.set(key, evidence)
  return evidence
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
  const asked = askers(view, snapshot, about)
  return [...items].map(([person, own]) => ({
    person,
    items: own.sort((a, b) => dateOf(b) - dateOf(a) || b - a),
    threads: new Set(own.filter((item) => isExchange(item, snapshot)).map((item) => columns.thread[item])).size,
    askedBy: asked.get(person)?.size ?? 0,
  }))
}

/** Items with all the words of one of the forms, each once. */
export function itemsAbout(
  view: LibraryView,
  { columns, speech }: LibrarySnapshot,
  forms: readonly string[],
): number[] {
  const distinct = new Map(forms.map((form) => [topicKey(form), form]))
  const about = new Set<number>()
  for (const form of distinct.values()) {
    const terms = queryTerms(view.db, form)
    if (terms.length === 0) continue
    const scores = scoreItems(terms, { ...columns, ...speech }, view.visitPostings)
    for (const item of scores.items) {
      if (scores.matched[item] === terms.length && speech.silent[item] !== 1) about.add(item)
    }
  }
  return [...about]
}

/** A letter to everybody that nobody answers shows no more than that it was written. */
function isExchange(item: number, { columns, speech: { replies } }: LibrarySnapshot): boolean {
  if (columns.kind[item] === DOCUMENT || columns.parent[item] !== 0) return true
  return (replies.start[item + 1] ?? 0) > (replies.start[item] ?? 0)
}

/** By person, who asked them in one of these items, or named them. */
function askers(
  { db }: LibraryView,
  { columns, speech }: LibrarySnapshot,
  items: readonly number[],
): Map<number, Set<number>> {
  const asked = new Map<number, Set<number>>()
  for (const { item, person, role } of listOthers(db, items)) {
    const author = speech.author[item] ?? 0
    const asks = ((columns.flags[item] ?? 0) & ITEM_FLAGS.question) !== 0
    if (author === 0 || author === person || !(role === 'named' || (role === 'received' && asks))) continue
    asked.set(person, (asked.get(person) ?? new Set()).add(author))
  }
  return asked
}
