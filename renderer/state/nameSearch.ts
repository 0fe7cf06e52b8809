import MiniSearch from 'minisearch'
import type { Reply } from '../../shared/api/engineApi.ts'
import type { PersonId } from '../../shared/model/ids.ts'

/** Something that has a name and a page, or a filter, of its own. */
export type NamedThing =
  | { readonly kind: 'person'; readonly name: string; readonly id: PersonId; readonly department: string | null }
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'department'; readonly name: string }

/** Finds people, topics and departments by the beginnings of their names, accents and capitals aside. */
export interface NameSearch {
  /** Best first; empty for a blank text. */
  find(text: string, limit: number): readonly NamedThing[]
}

export function createNameSearch(names: Reply<'names.list'>): NameSearch {
  const things: readonly { thing: NamedThing; items: number }[] = [
    ...names.people.map(({ id, name, department, items }) => ({
      thing: { kind: 'person', id, name, department } as const,
      items,
    })),
    ...names.topics.map(({ label, items }) => ({ thing: { kind: 'topic', name: label } as const, items })),
    ...names.departments.map((name) => ({ thing: { kind: 'department', name } as const, items: 0 })),
  ]
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    processTerm: unaccented,
    searchOptions: { prefix: true, combineWith: 'AND', fuzzy: (term) => (term.length > 4 ? 1 : false) },
  })
  index.addAll(things.map(({ thing }, id) => ({ id, name: thing.name })))

  return {
    find(text, limit) {
      const results = index.search(text, {
        // Between two who are called alike, the one who wrote more.
        boostDocument: (id) => 1 + Math.log10(1 + (things[Number(id)]?.items ?? 0)) / 10,
      })
      return results.slice(0, limit).flatMap(({ id }) => things[Number(id)]?.thing ?? [])
    },
  }
}

function unaccented(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
