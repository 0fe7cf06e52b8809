import type { Correction } from '../../../shared/model/correction.ts'
import type { ResolvedPerson } from '../../../shared/model/identity.ts'
import type { AliasId, Instant } from '../../../shared/model/ids.ts'
import type { DepartmentOrigin } from '../../../shared/model/person.ts'

/**
 * Today's department of each person and what says so: of the corrections of any of their aliases the one that holds from the
 * latest date (among equals, the one made last), else the directory. A correction may say that there is none.
 *
 * @param keyOf the keys by which corrections name aliases
 * @param corrections in the order in which they were made
 */
export function currentDepartments<Person extends ResolvedPerson>(
  people: readonly Person[],
  keyOf: ReadonlyMap<AliasId, string>,
  corrections: readonly Correction[],
): (Person & { readonly departmentOrigin: DepartmentOrigin | null })[] {
  const said = new Map<string, { department: string | null; since: Instant | null; order: number }>()
  for (const [order, correction] of corrections.entries()) {
    if (correction.type !== 'department') continue
    const { key, department, since } = correction
    const before = said.get(key)
    if (since === null || !before || (before.since ?? -Infinity) <= since) said.set(key, { department, since, order })
  }
  return people.map((person) => {
    const ofPerson = person.aliases.flatMap(({ id }) => said.get(keyOf.get(id) ?? '') ?? [])
    const [last] = ofPerson.sort((a, b) => (b.since ?? -Infinity) - (a.since ?? -Infinity) || b.order - a.order)
    const department = last ? last.department : person.department
    const origin = last ? ('correction' as const) : ('directory' as const)
    return { ...person, department, departmentOrigin: department === null ? null : origin }
  })
}
