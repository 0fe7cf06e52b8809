/** Attributes of items, indexed by item id. */
interface FacetColumns {
  readonly kind: Uint8Array
  readonly author: Int32Array
  readonly source: Int32Array
  readonly date: Float64Array
  readonly language: Uint8Array
  readonly languages: readonly string[]
}

export interface FacetCounts {
  /** By id: the author's when the item was written. */
  readonly departments: ReadonlyMap<number, number>
  /** By person id. */
  readonly authors: ReadonlyMap<number, number>
  readonly sources: ReadonlyMap<number, number>
  /** By position in ITEM_KINDS. */
  readonly kinds: ReadonlyMap<number, number>
  readonly years: ReadonlyMap<number, number>
  readonly languages: ReadonlyMap<string, number>
  /** `2001-07` and how many, oldest first. */
  readonly months: readonly (readonly [string, number])[]
}

/**
 * Counts the matching items by each facet; items without a date or an author are left out of that facet alone.
 *
 * @param departmentAt id of a person's department at a date, NaN for none; 0 where there is none
 */
export function countFacets(
  items: readonly number[],
  columns: FacetColumns,
  departmentAt: (person: number, date: number) => number,
): FacetCounts {
  const departments = new Map<number, number>()
  const authors = new Map<number, number>()
  const sources = new Map<number, number>()
  const kinds = new Map<number, number>()
  const languages = new Map<string, number>()
  const months = new Map<number, number>()
  for (const item of items) {
    const author = columns.author[item] ?? 0
    count(authors, author)
    count(sources, columns.source[item] ?? 0)
    count(kinds, columns.kind[item] ?? 0)
    count(languages, columns.languages[columns.language[item] ?? 0] ?? 'und')
    const date = columns.date[item] ?? NaN
    count(departments, departmentAt(author, date))
    if (!Number.isNaN(date)) count(months, monthOf(date))
  }
  authors.delete(0)
  departments.delete(0)
  const years = new Map<number, number>()
  for (const [month, items] of months)
    years.set(Math.floor(month / 12), (years.get(Math.floor(month / 12)) ?? 0) + items)
  const inOrder = [...months].sort(([a], [b]) => a - b).map(([month, items]) => [monthName(month), items] as const)
  return { authors, departments, sources, kinds, languages, years, months: inOrder }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Months since the year 0, UTC. */
function monthOf(instant: number): number {
  const date = new Date(instant)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
