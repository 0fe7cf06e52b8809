import type { Evidence, EvidenceRole, ExpertReason } from '../../../shared/model/expertise.ts'
import type { ItemId } from '../../../shared/model/ids.ts'
import { datesCovered } from '../../../shared/model/datesCovered.ts'
import type { Contribution } from '../expertise/evidence.ts'
import type { LibraryView } from '../libraryView.ts'
import { makeSnippet } from '../search/snippet.ts'
import { getBody } from '../storage/bodies.ts'
import { getHeads } from '../storage/itemHeads.ts'
import { foldAccents } from '../text/foldAccents.ts'
import type { AskedTopic, RankedQuestion } from './rankedQuestion.ts'

const EVIDENCE_SHOWN = 5

/** What speaks for somebody and can be shown: what they were sent counts a little, but proves nothing. */
export function shownContributions(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.filter(({ role }) => role !== 'received')
}

/** Roles in which the candidate wrote the item. */
const WRITTEN: ReadonlySet<EvidenceRole> = new Set(['wrote', 'answered', 'reviewed', 'asked'])
const NAMED: ReadonlySet<EvidenceRole> = new Set(['named', 'edited', 'relayed'])

/** The facts behind a candidate, from what speaks for them. */
export function reasonOf(
  contributions: readonly Contribution[],
  { thread }: { readonly thread: Int32Array },
  dates: readonly number[],
  { topics }: Pick<RankedQuestion, 'topics'>,
): ExpertReason {
  const found = topics.map((topic) => wordsFound(topic, contributions))
  const written = contributions.filter(({ role }) => WRITTEN.has(role))
  const ascending = dates.toSorted((a, b) => a - b)
  const { first, last } = datesCovered(dates.length, { earliest: ascending, latest: ascending.toReversed() })
  return {
    items: written.length,
    named: contributions.filter(({ role }) => NAMED.has(role)).length,
    linked: contributions.filter(({ role }) => role === 'linked').length,
    threads: new Set(written.map(({ item }) => thread[item])).size,
    answered: written.filter(({ role }) => role === 'answered' || role === 'reviewed').length,
    asked: written.filter(({ role }) => role === 'asked').length,
    first,
    last,
    matchedTerms: found.flatMap(({ matched }) => matched),
    missingTerms: found.flatMap(({ missing }) => missing),
  }
}

/** The words of a topic that anything of what speaks for a candidate holds: as they were typed where one item holds them all. */
function wordsFound({ terms, phrase, scores }: AskedTopic, contributions: readonly Contribution[]) {
  if (contributions.some(({ item }) => scores.terms.every(({ frequency }) => frequency.has(item))))
    return { matched: [phrase], missing: [] }
  const isFound = (term: number) => contributions.some(({ item }) => scores.terms[term]?.frequency.has(item))
  const labels = Map.groupBy(terms.keys(), isFound)
  const named = (found: boolean) => (labels.get(found) ?? []).flatMap((term) => terms[term]?.label ?? [])
  return { matched: named(true), missing: named(false) }
}

/** The strongest of what speaks for a candidate, to be read. */
export function describeEvidence(
  view: LibraryView,
  contributions: readonly Contribution[],
  marks: readonly string[],
): Evidence[] {
  const total = contributions.reduce((sum, { part }) => sum + part, 0)
  const shown = contributions.slice(0, EVIDENCE_SHOWN)
  const heads = new Map(
    getHeads(
      view.db,
      shown.map(({ item }) => item as ItemId),
    ).map((head) => [head.id, head]),
  )
  return shown.flatMap(({ item, part, role }) => {
    const head = heads.get(item as ItemId)
    if (!head) return []
    return [
      {
        itemId: head.id,
        messageId: head.messageId,
        role,
        weight: total > 0 ? part / total : 0,
        date: head.date,
        subject: head.subject,
        excerpt: makeSnippet(textOf(view, head.id, role), marks, foldAccents).snippet,
      },
    ]
  })
}

/** The words that speak for the candidate: of what others forwarded, all of them. */
function textOf({ db }: LibraryView, id: ItemId, role: EvidenceRole): string {
  return getBody(db, id)
    .parts.filter((part) => part.own || role === 'relayed')
    .map((part) => part.text)
    .join('')
}
