import type { DirectoryRow } from '../../../shared/model/person.ts'
import { foldSpelling } from '../../../shared/model/foldSpelling.ts'

/** A department by the name under which it is shown and found. */
export interface NamedDepartment {
  readonly name: string
  /** Name of the department that it is part of; null at the top. */
  readonly parent: string | null
  /** Null where the directory names none, or several over time. */
  readonly division: string | null
}

export interface DepartmentNames {
  /** Those of the rows and those above them, in the order in which the rows name them. */
  readonly departments: readonly NamedDepartment[]
  /** The department of a row; null where it has none. */
  nameOf(row: DirectoryRow): string | null
}

interface CountedPlace {
  readonly place: Place
  uses: number
}

/** A division so called is what is in none. */
const NO_DIVISION = new Set(['', 'other', 'others', 'none', 'n/a', 'na', '-', 'autre', 'autres', 'divers', 'aucune'])

interface Place {
  readonly leaf: string
  readonly above: readonly string[]
  readonly division: string | null
}

/**
 * One name for each department. Letter case, accents and spaces make no other department; the commonest spelling is shown. Where
 * departments of one name exist at the same time below different parents or in different divisions, each is followed by what
 * tells it from the others: `Trading (Europe)`. A name that is also used without a division is no division's own.
 *
 * @param snapshots rows that hold at the same time
 */
export function nameDepartments(snapshots: readonly (readonly DirectoryRow[])[]): DepartmentNames {
  const places = snapshots.map((rows) => countPlaces(rows))
  const distinct = places.map((counted) => [...counted.values()].map(({ place }) => place))
  const spelling = commonestSpellings(places.flatMap((counted) => [...counted.values()]))
  const qualified = findQualified(distinct)
  const nameOf = (place: Place): string => {
    const plain = spelling.get(foldSpelling(place.leaf)) ?? place.leaf
    const qualifier = qualified.get(foldSpelling(place.leaf))?.(place)
    return qualifier ? `${plain} (${spelling.get(foldSpelling(qualifier)) ?? qualifier})` : plain
  }
  const names = new Map(
    places.flatMap((counted) => [...counted].map(([key, { place }]) => [key, nameOf(place)] as const)),
  )
  return {
    departments: listNamed(distinct.flat(), nameOf),
    nameOf(row) {
      const place = ownPlace(row)
      return place === null ? null : (names.get(keyOf(place)) ?? nameOf(place))
    },
  }
}

function ownPlace({ department, above, division }: DirectoryRow): Place | null {
  if (department === null) return null
  const inDivision = NO_DIVISION.has(foldSpelling(division ?? '')) || division === department ? null : division
  return { leaf: department, above, division: inDivision }
}

function keyOf({ leaf, above, division }: Place): string {
  return `${division ?? ''}\0${above.join('\0')}\0\0${leaf}`
}

/** The departments that the rows name and those above them, each after what it is part of, with how many rows say so. */
function countPlaces(rows: readonly DirectoryRow[]): ReadonlyMap<string, CountedPlace> {
  const counted = new Map<string, CountedPlace>()
  for (const row of rows) {
    const own = ownPlace(row)
    if (own === null) continue
    for (const place of counted.has(keyOf(own)) ? [own] : [...parentsOf(own), own]) {
      const known = counted.get(keyOf(place)) ?? { place, uses: 0 }
      known.uses++
      counted.set(keyOf(place), known)
    }
  }
  return counted
}

function parentsOf({ above, division }: Place): Place[] {
  return above.map((leaf, depth) => ({ leaf, above: above.slice(0, depth), division }))
}

function commonestSpellings(places: readonly CountedPlace[]): ReadonlyMap<string, string> {
  const used = new Map<string, Map<string, number>>()
  for (const { place, uses } of places) {
    for (const name of place.division === null ? [place.leaf] : [place.leaf, place.division]) {
      const spellings = used.get(foldSpelling(name)) ?? new Map<string, number>()
      used.set(foldSpelling(name), spellings.set(name, (spellings.get(name) ?? 0) + uses))
    }
  }
  return new Map([...used].map(([key, spellings]) => [key, [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? key]))
}

/** For each name that needs one, what its places are told apart by. */
function findQualified(snapshots: readonly (readonly Place[])[]): Map<string, (place: Place) => string | null> {
  const homeless = new Set(
    snapshots
      .flat()
      .flatMap((place) => (place.division === null ? [`${foldSpelling(place.leaf)}\0${pathKey(place)}`] : [])),
  )
  const divisionOf = (place: Place) =>
    homeless.has(`${foldSpelling(place.leaf)}\0${pathKey(place)}`) ? null : place.division
  const contextOf = (place: Place) => `${foldSpelling(divisionOf(place) ?? '')}\0${pathKey(place)}`
  const contexts = new Map<string, Set<string>>()
  const nearest = new Map<string, Map<string, Set<string>>>()
  for (const places of snapshots) {
    const here = Map.groupBy(places, ({ leaf }) => foldSpelling(leaf))
    for (const [key, sameName] of here) {
      const found = new Set(sameName.map(contextOf))
      if (found.size > 1) contexts.set(key, new Set([...(contexts.get(key) ?? []), ...found]))
      const byQualifier = nearest.get(key) ?? new Map<string, Set<string>>()
      for (const place of sameName) {
        const qualifier = foldSpelling(place.above.at(-1) ?? divisionOf(place) ?? '')
        byQualifier.set(qualifier, (byQualifier.get(qualifier) ?? new Set()).add(contextOf(place)))
      }
      nearest.set(key, byQualifier)
    }
  }
  return new Map(
    [...contexts.keys()].map((key) => [
      key,
      (place: Place) => {
        const qualifier = place.above.at(-1) ?? divisionOf(place)
        const sharers = nearest.get(key)?.get(foldSpelling(qualifier ?? ''))?.size ?? 0
        if (sharers <= 1) return qualifier
        return [divisionOf(place), ...place.above].filter((name) => name !== null).join(' > ')
      },
    ]),
  )
}

function pathKey({ above }: Place): string {
  return above.map(foldSpelling).join('\0')
}

/** What later rows say of a department counts. */
function listNamed(places: readonly Place[], nameOf: (place: Place) => string): NamedDepartment[] {
  const named = new Map<string, NamedDepartment>()
  for (const place of places) {
    const name = nameOf(place)
    const above = parentsOf(place).at(-1)
    const parent = above === undefined ? null : nameOf(above)
    const before = named.get(name)
    const division = before && before.division !== place.division ? null : place.division
    named.set(name, { name, parent: parent === name ? null : parent, division })
  }
  return [...named.values()]
}
