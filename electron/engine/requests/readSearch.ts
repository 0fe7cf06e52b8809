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

const MOST_PEOPLE_SHOWN = 8

/** Answers `search.items`. */
export function readSearch(view: LibraryView, argument: Argument<'search.items'>): Reply<'search.items'> {
  const snapshot = view.snapshot()
  const query = compileQuery(argument.query, view.formsOf)
  const matching = matchingItems(view.db, query)
  const page = choosePage(view, snapshot, query, matching, argument)
  const heads = new Map(
    getHeads(
      view.db,
      page.map(([id]) => id),
    ).map((head) => [head.id, head]),
  )
  const counts = countFacets(matching, snapshot.columns, (person, date) => snapshot.departments.at(person, date))
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
  if (order !== 'relevance' || query.ranking === null) {
    return byDate(matching, columns, order)
      .slice(offset, offset + limit)
      .map(unscored)
  }
  const ranked = { ...query, ranking: query.ranking }
  const page = rankedItems(view.db, ranked, limit, offset)
  if (page.length === limit || offset + page.length >= matching.length) return page
  return [
    ...page,
    ...beyondRanked(view, columns, ranked, matching, { limit: limit - page.length, offset: offset + page.length }),
  ]
}

/** `gas OR from:ada` also finds what Ada wrote on other things: after all that can be ranked, the newest first. */
function beyondRanked(
  view: LibraryView,
  columns: LibrarySnapshot['columns'],
  query: CompiledQuery & { readonly ranking: string },
  matching: readonly ItemId[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): [ItemId, number][] {
  const ranked = new Set(rankedItems(view.db, query, -1, 0).map(([id]) => id))
  const others = matching.filter((id) => !ranked.has(id))
  const start = Math.max(0, offset - ranked.size)
  return byDate(others, columns, 'newest')
    .slice(start, start + limit)
    .map(unscored)
}

function unscored(id: ItemId): [ItemId, number] {
  return [id, 0]
}

/** The newest first unless the oldest are wanted; what has no date comes last. */
function byDate(items: readonly ItemId[], columns: LibrarySnapshot['columns'], order: string): ItemId[] {
  const direction = order === 'oldest' ? 1 : -1
  const dateOf = (id: ItemId) => {
    const date = columns.date[id] ?? NaN
    return Number.isNaN(date) ? direction * Infinity : date
  }
  return items.toSorted((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)]
    return one === other ? a - b : direction * (one - other)
  })
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
  { people, addresses, departments: timeline }: LibrarySnapshot,
  counts: ReturnType<typeof countFacets>,
): Record<Facet, FacetValue[]> {
  const sources = new Map(listSources(view.db).map((source) => [source.id as number, source.label]))
  const departments = new Map<string, number>()
  // What a department wrote, those that it is part of wrote too: `dept:` finds it by either.
  for (const [id, count] of counts.departments) {
    for (const part of timeline.chainOf(id)) {
      const name = timeline.nameOf(part) ?? ''
      departments.set(name, (departments.get(name) ?? 0) + count)
    }
  }
  // Two exports of one name are one value: `source:` asks for the name.
  const byLabel = new Map<string, number>()
  for (const [id, count] of counts.sources) {
    const label = sources.get(id) ?? String(id)
    byLabel.set(label, (byLabel.get(label) ?? 0) + count)
  }
  const plain = (value: string, count: number): FacetValue => ({ value, label: value, count })
  return {
    person: largest(counts.authors).map(([id, count]) => {
      const name = people.get(id as PersonId)?.name ?? String(id)
      return { value: addresses.get(id as PersonId)?.[0] ?? name, label: name, count }
    }),
    department: largest(departments).map(([name, count]) => plain(name, count)),
    source: largest(byLabel).map(([label, count]) => plain(label, count)),
    kind: largest(counts.kinds).map(([kind, count]) => plain(ITEM_KINDS[kind] ?? 'email', count)),
    year: [...counts.years].sort(([a], [b]) => b - a).map(([year, count]) => plain(String(year), count)),
    language: largest(counts.languages).map(([code, count]) => plain(code, count)),
  }
}

function largest<Key>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, VALUES_PER_FACET)
}
