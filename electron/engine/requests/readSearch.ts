import type { Argument, Reply } from '../../../shared/api/engineApi.ts'
import type { Facet, FacetValue, Hit } from '../../../shared/model/expertise.ts'
import type { ItemId, PersonId } from '../../../shared/model/ids.ts'
import { ITEM_KINDS, type ItemHead } from '../../../shared/model/item.ts'
import type { CompiledQuery } from '../../../shared/model/query.ts'
import type { LibrarySnapshot, LibraryView } from '../libraryView.ts'
import { compileQuery } from '../search/compileQuery.ts'
import { countFacets } from '../search/countFacets.ts'
import { makeSnippet } from '../search/snippet.ts'
import { getBody } from '../storage/bodies.ts'
import { getHeads, listParticipants } from '../storage/itemHeads.ts'
import { matchingItems, rankedItems } from '../storage/searchItems.ts'
import { listSources } from '../storage/sources.ts'
import { foldAccents } from '../text/foldAccents.ts'
import { formsOf } from './queryTerms.ts'

const MOST_PEOPLE_SHOWN = 8

/** Answers `search.items`. */
export function readSearch(view: LibraryView, argument: Argument<'search.items'>): Reply<'search.items'> {
  const query = compileQuery(argument.query, (word) => formsOf(view.db, word))
  const snapshot = view.snapshot()
  const matching = matchingItems(view.db, query)
  const page = choosePage(view, snapshot, query, matching, argument)
  const heads = new Map(
    getHeads(
      view.db,
      page.map(([id]) => id),
    ).map((head) => [head.id, head]),
  )
  const counts = countFacets(matching, snapshot.columns)
  return {
    query: argument.query,
    understood: query.understood,
    total: matching.length,
    hits: page.flatMap(([id, score]) => {
      const head = heads.get(id)
      return head ? [toHit(view, head, score, query.marks)] : []
    }),
    facets: nameFacets(view, snapshot, counts),
    timeline: counts.months.map(([month, count]) => ({ month, count })),
  }
}

function choosePage(
  view: LibraryView,
  { columns }: LibrarySnapshot,
  query: CompiledQuery,
  matching: readonly ItemId[],
  { limit, offset, order = 'relevance' }: Argument<'search.items'>,
): [ItemId, number][] {
  if (order === 'relevance' && query.ranking !== null) {
    return rankedItems(view.db, { ...query, ranking: query.ranking }, limit, offset)
  }
  const direction = order === 'oldest' ? 1 : -1
  const dateOf = (id: ItemId) => {
    const date = columns.date[id] ?? NaN
    return Number.isNaN(date) ? -Infinity * direction * -1 : date
  }
  const sorted = matching.toSorted((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)]
    return one === other ? a - b : direction * (one - other)
  })
  return sorted.slice(offset, offset + limit).map((id) => [id, 0])
}

function toHit(view: LibraryView, head: ItemHead, score: number, marks: readonly string[]): Hit {
  const { parts } = getBody(view.db, head.id)
  const own = makeSnippet(textOf(parts, true), marks, foldAccents)
  const found = own.matches.length > 0 ? own : makeSnippet(textOf(parts, false), marks, foldAccents)
  const people = listParticipants(view.db, head.id).slice(0, MOST_PEOPLE_SHOWN)
  return {
    ...head,
    score: Math.round(score * 1000) / 1000,
    people: people.map(({ personId, name }) => ({ id: personId, name })),
    ...(found.matches.length > 0 ? found : own),
  }
}

function textOf(parts: readonly { own: boolean; text: string }[], own: boolean): string {
  return parts
    .filter((part) => part.own === own)
    .map((part) => part.text)
    .join('\n')
}

const VALUES_PER_FACET = 12

function nameFacets(
  view: LibraryView,
  { people, addresses }: LibrarySnapshot,
  counts: ReturnType<typeof countFacets>,
): Record<Facet, FacetValue[]> {
  const sources = new Map(listSources(view.db).map((source) => [source.id as number, source.label]))
  const departments = new Map<string, number>()
  for (const [id, count] of counts.authors) {
    const department = people.get(id as PersonId)?.department
    if (department) departments.set(department, (departments.get(department) ?? 0) + count)
  }
  const plain = (value: string, count: number): FacetValue => ({ value, label: value, count })
  return {
    person: largest(counts.authors).map(([id, count]) => {
      const name = people.get(id as PersonId)?.name ?? String(id)
      return { value: addresses.get(id as PersonId)?.[0] ?? name, label: name, count }
    }),
    department: largest(departments).map(([name, count]) => plain(name, count)),
    source: largest(counts.sources).map(([id, count]) => plain(sources.get(id) ?? String(id), count)),
    kind: largest(counts.kinds).map(([kind, count]) => plain(ITEM_KINDS[kind] ?? 'email', count)),
    year: [...counts.years].sort(([a], [b]) => b - a).map(([year, count]) => plain(String(year), count)),
    language: largest(counts.languages).map(([code, count]) => plain(code, count)),
  }
}

function largest<Key>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, VALUES_PER_FACET)
}
