import type { Instant, PersonId } from '../../shared/model/ids.ts'
import type { DepartmentMeasures, NetworkReply, SiloReport, Tie } from '../../shared/model/network.ts'
import type { NetworkTimeline } from '../../shared/model/networkTimeline.ts'
import type { PersonSummary } from '../../shared/model/person.ts'

/** Mostly inside departments, some across: enough for the views to have something to draw. */
function fakeTies(people: readonly PersonSummary[]): readonly Tie[] {
  const members = people.filter((person) => person.department !== null)
  const ties = new Map<string, Tie>()
  for (const [index, person] of members.entries()) {
    const near = members.filter((other) => other.department === person.department)
    const others = [
      near[(index + 1) % near.length],
      near[(index + 2) % near.length],
      members[(index * 13 + 4) % members.length],
    ]
    for (const [turn, other] of others.entries()) {
      if (other === undefined || other.id === person.id || (turn === 2 && index % 3 !== 0)) continue
      const [a, b] = person.id < other.id ? [person.id, other.id] : [other.id, person.id]
      const messages = 4 + ((index * 7 + turn * 5) % 30)
      ties.set(`${String(a)}-${String(b)}`, { a, b, messages, strength: messages * 0.8, reciprocated: index % 5 !== 0 })
    }
  }
  return [...ties.values()]
}

export function fakeNetwork(
  people: readonly PersonSummary[],
  limit: number,
  from: Instant | null = null,
  to: Instant | null = null,
): NetworkReply {
  const kept = people.slice(0, limit)
  const ids = new Set(kept.map(({ id }) => id))
  // In each year another third is missing.
  const year = from === null ? 0 : 1 + Math.floor(from / 7_900_000_000)
  const ties = fakeTies(people).filter(
    ({ a, b }) => ids.has(a) && ids.has(b) && (year === 0 || (a + b + year) % 3 !== 0),
  )
  const departments = departmentNames(people)
  return {
    period: { from, to },
    departments,
    ties,
    omitted: people.length - kept.length,
    nodes: kept.map(({ id, name, department }) => {
      const own = ties.filter(({ a, b }) => a === id || b === id)
      return {
        id,
        name,
        department,
        community: department === null ? 0 : Math.floor(departments.indexOf(department) / 2),
        degree: own.length,
        strength: own.reduce((sum, tie) => sum + tie.strength, 0),
        betweenness: own.length * 0.013,
        constraint: own.length === 0 ? null : Math.min(1.1, 1.2 / own.length),
      }
    }),
  }
}

/** Six quarters, in each of which some have no tie. */
export function fakeTimeline(people: readonly PersonSummary[]): NetworkTimeline {
  const { nodes, ties } = fakeNetwork(people, Infinity)
  const windows = Array.from({ length: 6 }, (_, index) => ({
    quarter: `${String(2020 + Math.floor(index / 4))}-Q${String((index % 4) + 1)}`,
    from: Date.UTC(2019, 3 + 3 * index, 1),
    to: Date.UTC(2020, 3 + 3 * index, 1) - 1,
  }))
  return { windows, nodes, ties }
}

export function fakeSilos(people: readonly PersonSummary[]): SiloReport {
  const departments = departmentNames(people)
  const ties = fakeTies(people)
  const place = new Map(people.map(({ id, department }) => [id, departments.indexOf(department ?? '')]))
  const matrix = departments.map((_, row) => departments.map((__, column) => countBetween(ties, place, row, column)))
  const inside = matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0)
  return {
    period: { from: Date.UTC(2019, 1, 4), to: Date.UTC(2021, 5, 30) },
    rules: { reciprocated: true, minMessagesPerYear: 4, maxRecipients: 20 },
    people: people.length,
    ties: ties.length,
    overall: { eiIndex: ratio(ties.length - inside, inside), expected: 0.71, interval: [0.66, 0.76], z: -9.4 },
    departments: departments.map((name, index) => measures(name, index, people, matrix)),
    matrix,
    density: matrix.map((row) => row.map((count) => count / 64)),
    order: departments.map((_, index) => index),
    modularity: 0.58,
    communities: { count: 5, modularity: 0.61, nmi: 0.72 },
    brokers: [],
    liaisonDepartment: departments[3] ?? null,
    separated: departments
      .slice(1)
      .map((b, index) => ({ a: departments[0] ?? '', b, ties: index, expected: 3.2, ratio: index / 3.2 })),
    duplicatedTopics: [],
    introductions: [],
    withheld: [],
    departmentsGuessed: false,
    withheldPeople: 0,
  }
}

function countBetween(ties: readonly Tie[], place: ReadonlyMap<PersonId, number>, row: number, column: number): number {
  return ties.filter(({ a, b }) => {
    const [left, right] = [place.get(a), place.get(b)]
    return (left === row && right === column) || (left === column && right === row)
  }).length
}

function measures(
  name: string,
  index: number,
  people: readonly PersonSummary[],
  matrix: readonly (readonly number[])[],
): DepartmentMeasures {
  const row = matrix[index] ?? []
  const internal = row[index] ?? 0
  const external = row.reduce((sum, count) => sum + count, 0) - internal
  return {
    name,
    people: people.filter(({ department }) => department === name).length,
    internal,
    external,
    eiIndex: ratio(external, internal),
    eiAdjusted: ratio(external / 8, internal),
    coleman: 0.4,
    interval: [0.6, 0.8],
    z: -3.1,
    coverage: index === 4 ? 0.2 : 0.9,
    roles: { coordinator: 4, itinerant: 0, gatekeeper: 2, representative: 2, liaison: 0 },
  }
}

function ratio(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal)
}

function departmentNames(people: readonly PersonSummary[]): readonly string[] {
  return [...new Set(people.flatMap(({ department }) => department ?? []))].sort()
}
