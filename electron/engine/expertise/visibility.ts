import type { PersonId } from '../../../shared/model/ids.ts'

/** What of a person is seen whatever the topic. */
export interface GeneralFacts {
  readonly tiesOutside: number
  readonly departmentsReached: number
  readonly reports: number
}

export interface VisibilityMaterial {
  readonly people: readonly { readonly id: PersonId; readonly department: string | null }[]
  /** Ties between any of them; others are left out. */
  readonly ties: readonly { readonly a: PersonId; readonly b: PersonId }[]
  /** The manager of each, where the directory names one. */
  readonly managerOf: ReadonlyMap<PersonId, PersonId>
}

/**
 * Counts what makes each person seen. A tie to or from somebody without a department is one outside where the other has another or
 * none. Who manages managers has their people too; a circle of managers ends where it began.
 */
export function countVisibility({ people, ties, managerOf }: VisibilityMaterial): Map<PersonId, GeneralFacts> {
  const departmentOf = new Map(people.map(({ id, department }) => [id, department]))
  const outside = new Map<PersonId, number>()
  const reached = new Map<PersonId, Set<string>>()
  const see = (from: PersonId, to: PersonId) => {
    const [own, other] = [departmentOf.get(from), departmentOf.get(to)]
    if (own === undefined || other === undefined || (own !== null && own === other)) return
    outside.set(from, (outside.get(from) ?? 0) + 1)
    if (other !== null) reached.set(from, (reached.get(from) ?? new Set()).add(other))
  }
  for (const { a, b } of ties) {
    see(a, b)
    see(b, a)
  }
  const reports = countReports(managerOf)
  return new Map(
    people.map(({ id }) => [
      id,
      {
        tiesOutside: outside.get(id) ?? 0,
        departmentsReached: reached.get(id)?.size ?? 0,
        reports: reports.get(id) ?? 0,
      },
    ]),
  )
}

function countReports(managerOf: ReadonlyMap<PersonId, PersonId>): Map<PersonId, number> {
  const reports = new Map<PersonId, number>()
  for (const person of managerOf.keys()) {
    const above = new Set([person])
    for (let boss = managerOf.get(person); boss !== undefined && !above.has(boss); boss = managerOf.get(boss)) {
      above.add(boss)
      reports.set(boss, (reports.get(boss) ?? 0) + 1)
    }
  }
  return reports
}

/**
 * Where each value stands among all, 0 to 1: the share of values below it, and half of those that equal it (mid-ranks, so that the
 * many who have nothing are not all last). Empty for no values.
 */
export function midRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const [index, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, index)
    last.set(value, index + 1)
  }
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / (2 * values.length))
}

/** How visible each person is whatever the topic, 0 to 1: the mid-rank of the mean of their three mid-ranks. */
export function generalVisibility(facts: ReadonlyMap<PersonId, GeneralFacts>): Map<PersonId, number> {
  const people = [...facts]
  const ranks = (['tiesOutside', 'departmentsReached', 'reports'] as const).map((name) =>
    midRanks(people.map(([, counted]) => counted[name])),
  )
  const means = people.map((_, index) => ranks.reduce((sum, rank) => sum + (rank[index] ?? 0), 0) / ranks.length)
  const standing = midRanks(means)
  return new Map(people.map(([id], index) => [id, standing[index] ?? 0]))
}
