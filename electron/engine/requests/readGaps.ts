import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import type { KnowledgeGap } from '../../../shared/model/knowledgeGap.ts'
import type { FoundTopic } from '../../../shared/model/foundTopic.ts'
import {
  canBeFollowed,
  describeAskers,
  findGaps,
  type JudgedQuestion,
  type TopicGap,
} from '../expertise/knowledgeGaps.ts'
import { createTopicCounter } from '../expertise/topicsInTexts.ts'
import { judgeQuestions } from '../jobs/judgeQuestions.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { listTopics } from '../shownTopics.ts'
import { getOwnText } from '../storage/bodies.ts'
import { getHeads } from '../storage/itemHeads.ts'

const USUAL_DAYS = 5
const HOLDERS_SHOWN = 3
const EVIDENCE_SHOWN = 5

/**
 * Answers `skills.gaps`. Questions are the mails of members that begin a conversation by asking; in a chat an answer need not be in the
 * conversation. Those too young for the days to have passed are left out.
 */
export function readGaps(view: LibraryView, argument: Argument<'skills.gaps'>): Reply<'skills.gaps'> {
  const { department, days = USUAL_DAYS, limit } = argument
  const snapshot = view.snapshot()
  const topics = listTopics(view.db, '', Infinity)
  const all = judgedQuestions(view, snapshot, topics, days)
  const followed = canBeFollowed(all)
  const questions = all.filter(({ asker }) => department === undefined || departmentOf(snapshot, asker) === department)
  const gaps = followed ? findGaps(questions) : []
  const byKey = new Map(topics.map((topic) => [topic.key, topic]))
  return {
    days,
    asked: questions.length,
    open: questions.filter(({ outcome }) => outcome !== 'answered').length,
    followed,
    total: gaps.length,
    gaps: gaps.slice(0, limit).flatMap((gap) => {
      const topic = byKey.get(gap.topic)
      return topic ? [describe(view, snapshot, gap, topic)] : []
    }),
  }
}

function judgedQuestions(
  { db }: LibraryView,
  { columns, speech, people }: LibrarySnapshot,
  topics: readonly FoundTopic[],
  days: number,
): JudgedQuestion[] {
  const isMember = (person: number) => people.get(person as PersonId)?.kind === 'member'
  const topicsOf = createTopicCounter(topics)
  return judgeQuestions(columns, speech, isMember, days).map(({ item, asker, outcome }) => {
    const subject = getHeads(db, [item as ItemId])[0]?.subject ?? ''
    const named = topicsOf([`${subject}\n${getOwnText(db, item as ItemId)}`])
    return { item, asker, outcome, topics: named.map(({ topic }) => topic.key) }
  })
}

function departmentOf({ people }: LibrarySnapshot, person: number): string | null {
  return people.get(person as PersonId)?.department ?? null
}

function describe(
  { db }: LibraryView,
  snapshot: LibrarySnapshot,
  { asked, open, late, excess }: TopicGap,
  { key, label, holders }: FoundTopic,
): KnowledgeGap {
  const dateOf = ({ item }: JudgedQuestion) => snapshot.columns.date[item] ?? 0
  const newest = open.toSorted((a, b) => dateOf(b) - dateOf(a)).slice(0, EVIDENCE_SHOWN)
  const heads = getHeads(
    db,
    newest.map(({ item }) => item as ItemId),
  )
  const askers = [...new Set(open.map(({ asker }) => asker))]
  return {
    key,
    label,
    asked,
    open: open.length,
    late,
    excess,
    ...describeAskers(askers.map((asker) => departmentOf(snapshot, asker))),
    holders: holders.slice(0, HOLDERS_SHOWN).flatMap(({ id }) => {
      const person = snapshot.people.get(id as PersonId)
      return person ? [{ id: person.id, name: person.name }] : []
    }),
    evidence: heads.map(({ id, subject, date }) => ({ id, subject, date })),
  }
}
