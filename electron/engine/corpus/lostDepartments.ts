import type { DirectoryPeople } from './directoryPeople.ts'
import { nameKey } from './personName.ts'

/**
 * How many of those who are in a department now would be in none, of how many: a directory of something else, loaded by mistake,
 * takes departments away. Somebody is known again by an address or by their name. 0 of 0 where there was no directory.
 */
export function lostDepartments(before: DirectoryPeople, after: DirectoryPeople): { lost: number; of: number } {
  const placed = peopleInDepartments(after)
  const kept = new Set(placed.flatMap(({ entry }) => [nameKey(entry.name).words, ...entry.addresses]))
  const had = peopleInDepartments(before)
  const lost = had.filter(({ entry }) => ![nameKey(entry.name).words, ...entry.addresses].some((key) => kept.has(key)))
  return { lost: lost.length, of: had.length }
}

function peopleInDepartments({ people }: DirectoryPeople) {
  return people.filter(({ spells }) => (spells.at(-1)?.department ?? null) !== null)
}
