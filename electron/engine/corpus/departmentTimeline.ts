/** A spell as it is stored: person, beginning, end (excluded), department. In the order of persons, then of time. */
export type TimelineRow = readonly [
  person: number,
  since: number,
  until: number,
  department: number,
  ...rest: unknown[],
]

export interface TimelineDepartment {
  readonly id: number
  readonly name: string
  /** Id of the department that it is part of; 0 for none. */
  readonly above: number
}

/** Who was of which department when, in typed arrays: asked of every item that a search finds. */
export interface DepartmentTimeline {
  /** Id of a person's department at a date; for NaN their last one. 0 for none. */
  at(person: number, date: number): number
  nameOf(department: number): string | undefined
  /** A department and those that it is part of, itself first. */
  chainOf(department: number): readonly number[]
}

export function createDepartmentTimeline(
  rows: readonly TimelineRow[],
  departments: readonly TimelineDepartment[],
): DepartmentTimeline {
  const highest = rows.at(-1)?.[0] ?? 0
  const start = new Int32Array(highest + 2)
  for (const [person] of rows) start[person + 1] = (start[person + 1] ?? 0) + 1
  for (let person = 1; person < start.length; person++) start[person] = (start[person] ?? 0) + (start[person - 1] ?? 0)
  const since = Float64Array.from(rows, (row) => row[1])
  const until = Float64Array.from(rows, (row) => row[2])
  const department = Int32Array.from(rows, (row) => row[3])
  const byId = new Map(departments.map((each) => [each.id, each]))
  return {
    at(person, date) {
      if (person < 0 || person > highest) return 0
      const first = start[person] ?? 0
      const last = (start[person + 1] ?? 0) - 1
      if (Number.isNaN(date)) return last < first ? 0 : (department[last] ?? 0)
      for (let spell = last; spell >= first; spell--) {
        if (date >= (since[spell] ?? 0)) return date < (until[spell] ?? 0) ? (department[spell] ?? 0) : 0
      }
      return 0
    },
    nameOf: (id) => byId.get(id)?.name,
    chainOf(id) {
      const chain: number[] = []
      for (let next = byId.get(id); next && !chain.includes(next.id); next = byId.get(next.above)) chain.push(next.id)
      return chain
    },
  }
}
