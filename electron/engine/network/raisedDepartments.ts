import type { DepartmentStay } from './positions.ts'

/**
 * The stays with departments of too few people counted as part of what they are part of, so that a deep directory does not hide
 * everybody in groups too small to show. What is at the top stays as it is.
 *
 * @param parents name of the department that each is part of
 */
export function raiseSmallDepartments<Key>(
  stays: ReadonlyMap<Key, readonly DepartmentStay[]>,
  parents: ReadonlyMap<string, string>,
  minimumGroupSize: number,
): ReadonlyMap<Key, readonly DepartmentStay[]> {
  if (parents.size === 0) return stays
  const members = new Map<string, Set<Key>>()
  const join = (name: string, people: Iterable<Key>) => {
    const known = members.get(name) ?? new Set()
    for (const person of people) known.add(person)
    members.set(name, known)
  }
  for (const [person, own] of stays) for (const { department } of own) join(department, [person])
  const raised = new Map<string, string>()
  const deepestFirst = [...members.keys(), ...parents.values()].sort(
    (a, b) => depthOf(b, parents) - depthOf(a, parents),
  )
  for (const name of new Set(deepestFirst)) {
    const parent = parents.get(name)
    const people = members.get(name)
    if (parent === undefined || people === undefined || people.size >= minimumGroupSize) continue
    raised.set(name, parent)
    join(parent, people)
  }
  const shown = (name: string): string => {
    const above = raised.get(name)
    return above === undefined ? name : shown(above)
  }
  return new Map(
    [...stays].map(([person, own]) => [person, own.map((stay) => ({ ...stay, department: shown(stay.department) }))]),
  )
}

const DEEPEST = 50

function depthOf(name: string, parents: ReadonlyMap<string, string>): number {
  let depth = 0
  for (let above = parents.get(name); above !== undefined && depth < DEEPEST; above = parents.get(above)) depth++
  return depth
}
