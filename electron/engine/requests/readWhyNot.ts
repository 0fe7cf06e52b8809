import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import { PasserelleError } from '../../../shared/api/errors.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { isSomebody } from '../../../shared/model/person.ts'
import { WHY_NOT_RULES, type WhyNotBarrier, type WhyNotReply } from '../../../shared/model/whyNot.ts'
import { credibleDate } from '../expertise/credibleDate.ts'
import { lostItems, type RelatedItem } from '../expertise/lostItems.ts'
import type { LibraryView } from '../libraryView.ts'
import { listSentTo } from '../storage/associations.ts'
import { departuresOf } from '../storage/departures.ts'
import { describeEvidence, reasonOf, shownContributions } from './describeExpert.ts'
import { rankQuestion, type AskedTopic, type RankedQuestion } from './rankedQuestion.ts'

/** Answers `experts.whyNot`. Throws `query-empty`, and `not-found` for nobody. */
export function readWhyNot(view: LibraryView, argument: Argument<'experts.whyNot'>): Reply<'experts.whyNot'> {
  const { people, columns, profiles } = view.snapshot()
  const person = people.get(argument.person)
  if (!person) throw new PasserelleError('not-found', { kind: 'person', id: argument.person })
  const asked = rankQuestion(view, argument)
  const anybody = rankQuestion(view, { query: argument.query, scope: 'everyone' })
  const position = asked.ranked.findIndex((one) => one.person === person.id)
  const first = asked.ranked[0]
  const isShown = asked.kept(person.id) > 0
  const found = isShown ? anybody.ranked.find((one) => one.person === person.id) : undefined
  const contributions = shownContributions(found?.contributions ?? [])
  const dates = contributions.map(({ item }) => credibleDate(columns, item)).filter((date) => !Number.isNaN(date))
  const reason = found ? reasonOf(contributions, columns, dates, anybody) : null
  const last = profiles.last[person.id] ?? NaN
  return {
    query: argument.query,
    person: { id: person.id, name: person.name, department: person.department },
    rank: position < 0 ? null : position + 1,
    of: asked.ranked.length,
    score: asked.ranked[position]?.score ?? null,
    barriers: barriersOf(view, argument, isShown),
    reason,
    evidence: describeEvidence(view, contributions, anybody.marks),
    missingTerms: reason?.missingTerms ?? anybody.terms.map(({ label }) => label),
    losses: isShown ? lossesOf(view, argument, anybody) : [],
    last: Number.isNaN(last) ? null : last,
    first: first ? { id: first.person as PersonId, name: people.get(first.person as PersonId)?.name ?? '' } : null,
  }
}

function barriersOf(view: LibraryView, argument: Argument<'experts.whyNot'>, isShown: boolean): WhyNotBarrier[] {
  const { people, hasDirectory } = view.snapshot()
  const person = people.get(argument.person)
  if (!person) return []
  const members = (argument.scope ?? (hasDirectory ? 'members' : 'everyone')) === 'members'
  const hasLeft = departuresOf(view.db, [person.id], Date.now()).size > 0
  const holds: Readonly<Record<WhyNotBarrier, boolean>> = {
    nobody: !isSomebody(person.kind),
    outsider: members && isSomebody(person.kind) && person.kind !== 'member',
    department: argument.department !== undefined && person.department !== argument.department,
    left: hasLeft && argument.present === true,
    gone: hasLeft && argument.present !== true,
    withdrawn: !isShown,
  }
  return (Object.keys(holds) as WhyNotBarrier[]).filter((barrier) => holds[barrier])
}

/** Of what has to do with the question and with the person, what does not count for them in full, and why. */
function lossesOf(
  view: LibraryView,
  { person, since }: Argument<'experts.whyNot'>,
  asked: RankedQuestion,
): WhyNotReply['losses'] {
  const { columns, speech } = view.snapshot()
  const related = asked.topics.flatMap((topic) => relatedItems(view, topic))
  const lost = lostItems(person, related, { ...columns, ...speech, sender: columns.author }, since)
  const others = related.filter(({ item, own }) => own && columns.author[item] !== person).map(({ item }) => item)
  const { copied, received } = listSentTo(view.db, others, person)
  lost.set('copied', copied)
  lost.set('received', received)
  return WHY_NOT_RULES.flatMap((rule) => {
    const items = [...new Set(lost.get(rule))]
    const example = items.at(-1)
    return example === undefined ? [] : [{ rule, items: items.length, example: example as ItemId }]
  })
}

/** Items with half of a topic's words at least, those that they quote included. */
function relatedItems(view: LibraryView, { terms }: AskedTopic): RelatedItem[] {
  const anywhere = new Map<number, number>()
  const own = new Map<number, number>()
  for (const { forms } of terms) {
    const [here, mine] = [new Set<number>(), new Set<number>()]
    for (const form of forms) {
      view.visitPostings(form, (item, inSubject, inOwn) => {
        here.add(item)
        if (inSubject + inOwn > 0) mine.add(item)
      })
    }
    for (const item of here) anywhere.set(item, (anywhere.get(item) ?? 0) + 1)
    for (const item of mine) own.set(item, (own.get(item) ?? 0) + 1)
  }
  const enough = terms.length / 2
  return [...anywhere].flatMap(([item, found]) =>
    found >= enough ? [{ item, own: (own.get(item) ?? 0) >= enough }] : [],
  )
}
