import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { ExpertCandidate } from '../../../shared/model/expertise.ts'
import type { Instant, PersonId } from '../../../shared/model/ids.ts'
import type { CombinedPerson } from '../expertise/combineTopics.ts'
import { credibleDate } from '../expertise/credibleDate.ts'
import { rankingConfidence } from '../expertise/confidence.ts'
import { MEANING_WEIGHT } from '../expertise/fuseRankings.ts'
import { quarterNumber } from '../expertise/quarterNumber.ts'
import type { LibraryView } from '../libraryView.ts'
import type { Neighbour } from '../semantic/vectorTable.ts'
import { departuresOf } from '../storage/departures.ts'
import { describeEvidence, reasonOf, shownContributions } from './describeExpert.ts'
import { fillQuarters } from './quarters.ts'
import { rankQuestion, type RankedQuestion } from './rankedQuestion.ts'

/** People whose words tell whether a question was understood. */
const LEADING = 10

/** Answers `experts.rank`; `near` and `weight` are those of `rankQuestion`. Throws `query-empty`. */
export function readExperts(
  view: LibraryView,
  argument: Argument<'experts.rank'>,
  near: readonly Neighbour[] = [],
  weight = MEANING_WEIGHT,
): Reply<'experts.rank'> {
  const question = rankQuestion(view, argument, { near, weight })
  const { ranked, terms, topics } = question
  const shown = ranked.slice(0, argument.limit)
  const departures = departuresOf(
    view.db,
    shown.map(({ person }) => person as PersonId),
    Date.now(),
  )
  // However few are asked for, the answer is as sure.
  const leading = ranked.slice(0, LEADING)
  const coverage = Math.max(0, ...leading.map((person) => person.matchedTerms)) / terms.length
  return {
    query: argument.query,
    terms: terms.map((term) => term.label),
    ...(topics.length > 1 ? { topics: topics.map(({ topic }) => topic) } : {}),
    confidence: rankingConfidence(
      ranked.map(({ score }) => score),
      coverage,
    ),
    candidates: shown.map((person) => describe(view, question, person, departures)),
  }
}

function describe(
  view: LibraryView,
  question: RankedQuestion,
  ranked: CombinedPerson,
  departures: ReadonlyMap<PersonId, Instant>,
): ExpertCandidate {
  const { columns, people, addresses } = view.snapshot()
  const id = ranked.person as PersonId
  const person = people.get(id)
  const contributions = shownContributions(ranked.contributions)
  const dates = contributions.map(({ item }) => credibleDate(columns, item)).filter((date) => !Number.isNaN(date))
  return {
    id,
    name: person?.name ?? '',
    addresses: addresses.get(id) ?? [],
    department: person?.department ?? null,
    title: person?.title ?? null,
    left: departures.get(id) ?? null,
    score: ranked.score,
    ...(question.topics.length > 1 ? { byTopic: ranked.byTopic } : {}),
    reason: reasonOf(contributions, columns, dates, question),
    evidence: describeEvidence(view, contributions, question.marks),
    activity: fillQuarters(
      Map.groupBy(dates, quarterNumber)
        .entries()
        .map(([quarter, items]) => [quarter, items.length]),
    ),
  }
}
