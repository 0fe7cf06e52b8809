import type { Argument } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import { topicKey } from '../../../shared/model/topicKey.ts'
import { combineTopics, type CombinedPerson, type RankedTopic } from '../expertise/combineTopics.ts'
import { credibleDate } from '../expertise/credibleDate.ts'
import { rankPeople, type OtherPart } from '../expertise/expertRanking.ts'
import { fuseRankings, MEANING_WEIGHT, missingShare, scoreNear } from '../expertise/fuseRankings.ts'
import type { RankedColumns } from '../expertise/rankedColumns.ts'
import type { Profiles } from '../expertise/profiles.ts'
import { RANKING_RULES, type RankingRules } from '../expertise/rankingRules.ts'
import { scoreItems, type ItemScores, type QueryTerm, type ScoredColumns } from '../expertise/scoreItems.ts'
import { withdrawnShare, type Withdrawn } from '../expertise/withdrawnShare.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { queryTopics } from '../search/queryTopics.ts'
import { questionWords } from '../search/questionWords.ts'
import type { Neighbour } from '../semantic/vectorTable.ts'
import { listOthers } from '../storage/associations.ts'
import { departuresOf, listDepartures } from '../storage/departures.ts'
import { listJudgements } from '../storage/judgements.ts'
import { listLinking } from '../storage/pageLinks.ts'
import { listFoundTopics } from '../storage/topics.ts'
import { isStopWord } from '../text/stopWords.ts'
import { queryCompounds, queryTerms, typedPhrase } from './queryTerms.ts'

/** What is asked of the ranking, whoever asks. */
export type ExpertsQuestion = Omit<Argument<'experts.rank'>, 'limit'>

/** One topic of a question, as the library's items answer it. */
export interface AskedTopic {
  readonly topic: string
  /** What it asks about, as it was typed. */
  readonly phrase: string
  readonly terms: readonly QueryTerm[]
  readonly scores: ItemScores
}

export interface RankedQuestion {
  readonly topics: readonly AskedTopic[]
  readonly terms: readonly QueryTerm[]
  /** Words to mark in evidence. */
  readonly marks: readonly string[]
  readonly ranked: readonly CombinedPerson[]
  readonly columns: RankedColumns
  /** What is left of a person's score after what they took back: 0 to 1. */
  readonly kept: (person: number) => number
}

/** What the ranking goes by beside the question; what is left out is as it is shipped. */
export interface RankingMeans {
  /** Items that mean about what is asked, where there is a model. */
  readonly near?: readonly Neighbour[]
  /** What these say against words, 0 to 1. */
  readonly weight?: number
  readonly rules?: RankingRules
  /** Computed with `rules`. */
  readonly profiles?: Profiles
}

/** Ranks people for a question of one topic or several. Throws `query-empty`. */
export function rankQuestion(
  view: LibraryView,
  question: ExpertsQuestion,
  { near = [], weight = MEANING_WEIGHT, rules = RANKING_RULES, ...means }: RankingMeans = {},
): RankedQuestion {
  const snapshot = view.snapshot()
  const profiles = means.profiles ?? snapshot.profiles
  const columns = { ...snapshot.columns, ...snapshot.speech, silent: silenced(snapshot, question) }
  const topics = queryTopics(question.query).flatMap((topic) => askedTopic(view, topic, columns, rules))
  if (topics.length === 0) throw new PasserelleError('query-empty', { query: question.query })
  const isEligible = eligibility(view, snapshot, question)
  const kept = keptShares(view, topics)
  const others = (items: readonly number[]) => [
    ...listOthers(view.db, items),
    ...listLinking(view.db, items).map(linkedTo),
  ]
  const rank = (scores: ItemScores, count: number) =>
    rankPeople(scores, count, columns, profiles, isEligible, others, rules)
  const answered = topics.map(({ terms, scores }): RankedTopic => {
    const byWords = rank(scores, terms.length)
    const byMeaning = near.length > 0 && topics.length === 1 ? rank(scoreNear(near, scores), 1) : []
    return {
      ranked: lessened(fuseRankings(byWords, byMeaning, weight * missingShare(byWords, terms.length)), kept),
      specificity: specificityOf(scores, terms.length, snapshot.columns.count),
    }
  })
  return {
    topics,
    terms: topics.flatMap(({ terms }) => terms),
    marks: topics.flatMap(({ terms, scores }) => [...terms.flatMap(({ forms }) => forms), ...scores.compoundForms]),
    ranked: lessGone(view, combineTopics(answered)),
    columns,
    kept,
  }
}

function askedTopic(view: LibraryView, topic: string, columns: ScoredColumns, rules: RankingRules): AskedTopic[] {
  const words = questionWords(topic)
  const terms = queryTerms(view, words)
  if (terms.length === 0) return []
  const compounds = queryCompounds(view, words, terms)
  const scores = scoreItems(terms, columns, view.visitPostings, compounds, rules)
  return [{ topic, phrase: typedPhrase(words, terms), terms, scores }]
}

function linkedTo({ item, person }: { readonly item: number; readonly person: PersonId }): OtherPart {
  return { item, person, role: 'linked' }
}

/** What was left out by the asker, and what is older than they want, speaks for nobody. */
function silenced({ columns, speech }: LibrarySnapshot, { excludeItems = [], since }: ExpertsQuestion): Uint8Array {
  if (excludeItems.length === 0 && since === undefined) return speech.silent
  const silent = speech.silent.slice()
  for (const item of excludeItems satisfies readonly ItemId[]) if (item < silent.length) silent[item] = 1
  if (since === undefined) return silent
  for (let item = 0; item < silent.length; item++) if (!(credibleDate(columns, item) >= since)) silent[item] = 1
  return silent
}

/** Who may be named: somebody, of the department asked for, still there where this is asked, and no outsider unless they are. */
export function eligibility(
  view: LibraryView,
  { people, hasDirectory }: LibrarySnapshot,
  { scope, department, present }: ExpertsQuestion,
): (person: number) => boolean {
  const everyone = (scope ?? (hasDirectory ? 'members' : 'everyone')) === 'everyone'
  const gone: ReadonlyMap<number, unknown> = present === true ? listDepartures(view.db, Date.now()) : new Map()
  return (id) => {
    const person = people.get(id as PersonId)
    if (!person || !isSomebody(person.kind) || gone.has(id)) return false
    if (department !== undefined && person.department !== department) return false
    return everyone || person.kind === 'member'
  }
}

/** What is left of who has left the organisation, as the directory says: they can be asked no more, those who stayed can. */
const GONE = 0.5
/** Whoever comes later is not shown. */
const MAY_BE_SHOWN = 200

function lessGone(view: LibraryView, ranked: readonly CombinedPerson[]): readonly CombinedPerson[] {
  const leading = ranked.slice(0, MAY_BE_SHOWN).map(({ person }) => person as PersonId)
  const gone: ReadonlyMap<number, unknown> = departuresOf(view.db, leading, Date.now())
  return gone.size === 0 ? ranked : lessened(ranked, (person) => (gone.has(person) ? GONE : 1))
}

/** The people with what is left of their scores, the first being 1 again; those of whom nothing is left are not there. */
function lessened<Person extends { readonly person: number; readonly score: number }>(
  ranked: readonly Person[],
  left: (person: number) => number,
): Person[] {
  const rest = ranked
    .map((one) => ({ ...one, score: one.score * left(one.person) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.person - b.person)
  const best = rest[0]?.score ?? 0
  return rest.map((one) => ({ ...one, score: one.score / best }))
}

/** What people took back of what is asked for; a topic goes by all that it is written as. */
function keptShares({ db }: LibraryView, topics: readonly AskedTopic[]): (person: number) => number {
  const judged = listJudgements(db).filter(({ verdict }) => verdict !== 'confirmed')
  if (judged.length === 0) return () => 1
  const forms = new Map(
    listFoundTopics(db).flatMap((topic) => {
      const names = [topic.label, ...topic.forms]
      return names.map((name) => [topicKey(name), names] as const)
    }),
  )
  const withdrawn: Withdrawn = new Map(
    Map.groupBy(judged, ({ person }) => person)
      .entries()
      .map(([person, said]) => [
        person,
        said.flatMap(({ key }) => [key, ...(forms.get(key) ?? []).map(topicKey)].map(tellingWords)),
      ]),
  )
  const asked = topics.map(({ terms }) => new Set(terms.map(({ label }) => topicKey(label))))
  return (person) => 1 - Math.max(...asked.map((words) => withdrawnShare(person, words, withdrawn)))
}

function tellingWords(key: string): ReadonlySet<string> {
  return new Set(key.split(' ').filter((word) => word !== '' && !isStopWord(word, 'en') && !isStopWord(word, 'fr')))
}

/** How special a topic is: by the items that have as many of its words as any has. */
function specificityOf({ items, matched }: ItemScores, termCount: number, count: number): number {
  const full = items.filter((item) => matched[item] === termCount).length
  return Math.log(2 + count / (1 + full))
}
