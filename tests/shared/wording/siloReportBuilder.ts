import type { DepartmentMeasures, DepartmentPair, SiloReport } from '../../../shared/model/network.ts'

/** A department of ten people, all of whose mail was seen, unless told otherwise. */
export function department(name: string, changes: Partial<DepartmentMeasures> = {}): DepartmentMeasures {
  return {
    name,
    people: 10,
    internal: 20,
    external: 10,
    eiIndex: -1 / 3,
    eiAdjusted: -0.7,
    coleman: 0.4,
    interval: [0.2, 0.5],
    z: -8,
    coverage: 1,
    roles: { coordinator: 4, itinerant: 0, gatekeeper: 2, representative: 2, liaison: 0 },
    ...changes,
  }
}

export function pair(a: string, b: string, ties: number, expected: number): DepartmentPair {
  return { a, b, ties, expected, ratio: expected === 0 ? null : ties / expected }
}

/** Two departments, 50 ties, 40 of them inside, where chance would leave 20 to 30 inside. */
export function siloReport(changes: Partial<SiloReport> = {}): SiloReport {
  return {
    period: { from: null, to: null },
    rules: { reciprocated: true, minMessagesPerYear: 5, maxRecipients: 10 },
    people: 20,
    ties: 50,
    overall: { eiIndex: -0.6, expected: 0, interval: [-0.2, 0.2], z: -6 },
    departments: [department('Legal'), department('Research')],
    matrix: [
      [20, 10],
      [10, 20],
    ],
    density: [
      [0.44, 0.1],
      [0.1, 0.44],
    ],
    order: [0, 1],
    modularity: 0.3,
    communities: { count: 2, modularity: 0.32, nmi: 0.8 },
    brokers: [],
    liaisonDepartment: null,
    separated: [],
    duplicatedTopics: [],
    introductions: [],
    withheld: [],
    departmentsGuessed: false,
    withheldPeople: 0,
    ...changes,
  }
}
