import type { Argument, Reply } from '../../shared/api/engineApi.ts'
import type { FakeItem } from './fakeCompany.ts'
import { fakeExperts } from './fakeCorpus.ts'

/** Where somebody stands among the made-up experts, and a rule or two that took weight from them. */
export function fakeWhyNot(
  items: readonly FakeItem[],
  { query, person }: Argument<'experts.whyNot'>,
): Reply<'experts.whyNot'> {
  const { candidates, terms } = fakeExperts(items, query, 1000)
  const position = candidates.findIndex(({ id }) => id === person)
  const found = candidates[position]
  const first = candidates[0]
  const own = items.filter(({ author }) => author.id === person)
  const author = own[0]?.author
  return {
    query,
    person: { id: person, name: author?.name ?? '', department: author?.department ?? null },
    rank: found ? position + 1 : null,
    of: candidates.length,
    score: found?.score ?? null,
    barriers: found ? [] : ['outsider'],
    reason: found?.reason ?? null,
    evidence: found?.evidence ?? [],
    missingTerms: found ? [] : terms,
    losses: own.slice(0, 1).map(({ id }) => ({ rule: 'copied' as const, items: 3, example: id })),
    last: own.at(-1)?.date ?? null,
    first: first ? { id: first.id, name: first.name } : null,
  }
}
