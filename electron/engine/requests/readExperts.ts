import { PasserelleError } from '../../../shared/api/errors.ts'
import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { Evidence, EvidenceRole, ExpertCandidate, ExpertReason } from '../../../shared/model/expertise.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import { quarterNumber } from '../expertise/quarterNumber.ts'
import { rankingConfidence } from '../expertise/confidence.ts'
import { fuseRankings, MEANING_WEIGHT, scoreNear } from '../expertise/fuseRankings.ts'
import { rankPeople, type Contribution, type OtherPart, type RankedPerson } from '../expertise/expertRanking.ts'
import { scoreItems, type ItemScores, type QueryTerm } from '../expertise/scoreItems.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import type { Neighbour } from '../semantic/vectorTable.ts'
import { questionWords } from '../search/questionWords.ts'
import { makeSnippet } from '../search/snippet.ts'
import { getBody } from '../storage/bodies.ts'
import { listOthers } from '../storage/associations.ts'
import { listLinking } from '../storage/pageLinks.ts'
import { getHeads } from '../storage/itemHeads.ts'
import { foldAccents } from '../text/foldAccents.ts'
import { queryCompounds, queryTerms } from './queryTerms.ts'
import { fillQuarters } from './quarters.ts'

const EVIDENCE_SHOWN = 5

/**
 * Answers `experts.rank`.
 *
 * @param near items that mean about what is asked, where there is a model; `weight` is what they say against words
 */
export function readExperts(
  view: LibraryView,
  argument: Argument<'experts.rank'>,
  near: readonly Neighbour[] = [],
  weight = MEANING_WEIGHT,
): Reply<'experts.rank'> {
  const words = questionWords(argument.query)
  const terms = queryTerms(view.db, words)
  if (terms.length === 0) throw new PasserelleError('query-empty', { query: argument.query })
  const snapshot = view.snapshot()
  const silent = withExcluded(snapshot.speech.silent, argument.excludeItems ?? [])
  const columns = { ...snapshot.columns, ...snapshot.speech, silent }
  const scores = scoreItems(terms, columns, view.visitPostings, queryCompounds(view.db, words, terms))
  const rank = (found: ItemScores, count: number) =>
    rankPeople(found, count, columns, snapshot.profiles, eligibility(snapshot, argument), (items) => [
      ...listOthers(view.db, items),
      ...listLinking(view.db, items).map(linkedTo),
    ])
  const ranked = fuseRankings(rank(scores, terms.length), near.length > 0 ? rank(scoreNear(near, scores), 1) : [], weight)
  const coverage = Math.max(0, ...ranked.slice(0, argument.limit).map((person) => person.matchedTerms)) / terms.length
  return {
    query: argument.query,
    terms: terms.map((term) => term.label),
    confidence: rankingConfidence(
      ranked.map(({ score }) => score),
      coverage,
    ),
    candidates: ranked.slice(0, argument.limit).map((person) => describe(view, snapshot, person, terms, scores)),
  }
}

function linkedTo({ item, person }: { readonly item: number; readonly person: PersonId }): OtherPart {
  return { item, person, role: 'linked' }
}

function withExcluded(silent: Uint8Array, items: readonly ItemId[]): Uint8Array {
  if (items.length === 0) return silent
  const copy = silent.slice()
  for (const item of items) if (item < copy.length) copy[item] = 1
  return copy
}

function eligibility({ people, hasDirectory }: LibrarySnapshot, argument: Argument<'experts.rank'>) {
  const everyone = (argument.scope ?? (hasDirectory ? 'members' : 'everyone')) === 'everyone'
  return (id: number): boolean => {
    const person = people.get(id as PersonId)
    if (!person || !isSomebody(person.kind)) return false
    if (argument.department !== undefined && person.department !== argument.department) return false
    return everyone || person.kind === 'member'
  }
}

function describe(
  view: LibraryView,
  { columns, people, addresses }: LibrarySnapshot,
  ranked: RankedPerson,
  terms: readonly QueryTerm[],
  scores: ItemScores,
): ExpertCandidate {
  const id = ranked.person as PersonId
  const person = people.get(id)
  // What somebody was sent counts a little, but proves nothing that could be shown.
  const contributions = ranked.contributions.filter(({ role }) => role !== 'received')
  const dates = contributions.map(({ item }) => columns.date[item] ?? NaN).filter((date) => !Number.isNaN(date))
  return {
    id,
    name: person?.name ?? '',
    addresses: addresses.get(id) ?? [],
    department: person?.department ?? null,
    title: person?.title ?? null,
    score: ranked.score,
    reason: reasonOf(contributions, columns, dates, terms, scores),
    evidence: describeEvidence(view, contributions, [...terms.flatMap(({ forms }) => forms), ...scores.compoundForms]),
    activity: fillQuarters(
      Map.groupBy(dates, quarterNumber)
        .entries()
        .map(([quarter, items]) => [quarter, items.length]),
    ),
  }
}

/** Roles in which the candidate wrote the item. */
const WRITTEN: ReadonlySet<EvidenceRole> = new Set(['wrote', 'answered', 'reviewed', 'asked'])
const NAMED: ReadonlySet<EvidenceRole> = new Set(['named', 'edited', 'relayed'])

function reasonOf(
  contributions: readonly Contribution[],
  { thread }: { readonly thread: Int32Array },
  dates: readonly number[],
  terms: readonly QueryTerm[],
  scores: ItemScores,
): ExpertReason {
  const found = terms.map((_, index) => contributions.some(({ item }) => scores.terms[index]?.frequency.has(item)))
  const written = contributions.filter(({ role }) => WRITTEN.has(role))
  return {
    items: written.length,
    named: contributions.filter(({ role }) => NAMED.has(role)).length,
    linked: contributions.filter(({ role }) => role === 'linked').length,
    threads: new Set(written.map(({ item }) => thread[item])).size,
    answered: written.filter(({ role }) => role === 'answered' || role === 'reviewed').length,
    first: dates.length > 0 ? dates.reduce((a, b) => Math.min(a, b)) : null,
    last: dates.length > 0 ? dates.reduce((a, b) => Math.max(a, b)) : null,
    matchedTerms: terms.filter((_, index) => found[index]).map((term) => term.label),
    missingTerms: terms.filter((_, index) => !found[index]).map((term) => term.label),
  }
}

function describeEvidence(
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
