import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeSiloReport, type SiloInput } from '../../../electron/engine/network/siloReport.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import { company } from '../../support/networkCompany.ts'
import { range } from '../../support/smallGraphs.ts'

const close = (value: number): unknown => expect.closeTo(value, 10)

/** Sales 1-6 and Research 7-12, each knowing all of its own, and one tie across. */
const twoSilos = () =>
  company().department('Sales', 6).department('Research', 6).close('Sales').close('Research').tie(6, 7)

describe('the silo report', () => {
  it('says how closed two departments are, and how sure that is', () => {
    const report = twoSilos().report()
    expect(
      report.departments.map(({ name, people, internal, external, coverage }) => [
        name,
        people,
        internal,
        external,
        coverage,
      ]),
    ).toEqual([
      ['Research', 6, 15, 1, 1],
      ['Sales', 6, 15, 1, 1],
    ])
    expect(report.overall.eiIndex).toBeCloseTo((1 - 30) / 31, 10)
    expect(report.overall.expected).toBeCloseTo(1 - (2 * 60) / 132, 10)
    expect(report.overall.z).toBeLessThan(-5)
    expect(report.departments.every(({ eiIndex, interval }) => (eiIndex ?? 9) < (interval?.[0] ?? -9))).toBe(true)
  })

  it('gives each department its homophily, density and roles, and each broker the contacts that do not stand for each other', () => {
    const { departments, density, brokers } = twoSilos().report()
    // 30 of 31 tie ends stay inside, where 5 of 11 others are colleagues.
    const coleman = close((30 / 31 - 5 / 11) / (6 / 11))
    expect(departments.map((department) => department.coleman)).toEqual([coleman, coleman])
    expect(density).toEqual([[1, close(1 / 36)], [close(1 / 36), 1]]) // prettier-ignore
    // P7 alone stands between P6 and the five others of Research, both ways.
    const roles = { coordinator: 0, itinerant: 0, gatekeeper: 5, representative: 5, liaison: 0 }
    expect(departments.map((department) => department.roles)).toEqual([roles, roles])
    // Six contacts, five of whom know each other: 6 - 2 x 10 / 6.
    expect(brokers.map(({ effectiveSize }) => effectiveSize)).toEqual([close(6 - 20 / 6), close(6 - 20 / 6)])
  })

  it('finds the departments again as communities', () => {
    const { communities, modularity, matrix } = twoSilos().report()
    expect(matrix).toEqual([[15, 1], [1, 15]]) // prettier-ignore
    expect(communities).toEqual({ count: 2, modularity: expect.closeTo(modularity ?? 0, 10) as number, nmi: 1 })
  })

  it('compares the departments with the communities of the whole network, where these are known', () => {
    const input = twoSilos().input()
    const communitiesOf = (group: (id: number) => number) =>
      computeSiloReport({ ...input, communityOf: new Map(input.people.map(({ id }) => [id, group(id)])) }).communities
    expect(communitiesOf((id) => (id <= 6 ? 0 : 1))).toEqual(computeSiloReport(input).communities)
    // Half of each department in either community: the one says nothing of the other.
    expect(communitiesOf((id) => id % 2)).toMatchObject({ count: 2, nmi: close(0) })
  })

  it('names the two who hold the departments together', () => {
    const { brokers } = twoSilos().report()
    expect(brokers.map(({ name, departmentsReached }) => [name, departmentsReached])).toEqual([
      ['P7', ['Sales']],
      ['P6', ['Research']],
    ])
  })

  it('has nothing to say without people, and no measure without ties', () => {
    const measures = ({ overall, modularity, communities, departments }: ReturnType<typeof computeSiloReport>) => ({
      overall,
      modularity,
      communities,
      rows: departments.map(({ eiIndex, eiAdjusted, interval, z }) => [eiIndex, eiAdjusted, interval, z]),
    })
    const nothing = { eiIndex: null, expected: null, interval: null, z: null }
    const none = { overall: nothing, modularity: null, communities: { count: 0, modularity: null, nmi: null } }
    expect(measures(company().report())).toEqual({ ...none, rows: [] })
    expect(measures(company().department('Sales', 6).report())).toEqual({ ...none, rows: [[null, null, null, null]] })
  })
})

describe('departments that are too small', () => {
  const withSmall = () => twoSilos().department('Board', 3).close('Board').join([13, 14, 15], [1, 2, 7, 8])

  it('are named and counted, and nothing else of them is told', () => {
    const report = withSmall().report()
    expect([report.withheld, report.withheldPeople, report.people]).toEqual([['Board'], 3, 15])
    const without = twoSilos().report()
    expect({ ...report, people: 12, withheld: [], withheldPeople: 0 }).toEqual(without)
  })

  it('leave no trace in any number, whatever ties they have, so that nothing can be subtracted', () => {
    const small = fc.array(fc.tuple(fc.integer({ min: 13, max: 15 }), fc.integer({ min: 1, max: 15 })), {
      maxLength: 30,
    })
    const expected = withSmall().report()
    fc.assert(
      fc.property(small, (pairs) => {
        const made = twoSilos().department('Board', 3)
        for (const [one, other] of pairs) if (one !== other) made.tie(one, other)
        expect(made.report()).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('include the people without a department when those are few, though not when they are many', () => {
    const few = twoSilos().department(null, 4).join([13, 14], [1, 7]).report()
    expect([few.people, few.ties, few.withheld]).toEqual([16, 31, []])
    const many = twoSilos().department(null, 5).join([13, 14], [1, 7]).report()
    expect([many.people, many.ties]).toEqual([17, 35])
    expect(many.departments).toEqual(twoSilos().report().departments)
  })
})

describe('pairs of departments that do not talk', () => {
  /** Departments of eight, closed, all joined by several ties but those that `apart` names. */
  const joined = (apart: string, wrote: Record<string, number> = {}) => {
    const made = company()
    const names = ['A', 'B', 'C', 'D']
    for (const name of names) made.department(name, 8, wrote[name] ?? 10).close(name)
    const of = (name: string) => range(1, 9).map((person) => names.indexOf(name) * 8 + person)
    for (const pair of ['AB', 'AC', 'AD', 'BC', 'BD', 'CD']) {
      if (!apart.includes(pair)) made.join(of(pair[0] ?? ''), of(pair[1] ?? '').slice(0, 4))
    }
    return made
  }

  it('are listed with what would be expected, the most separate first', () => {
    const { separated } = joined('AB').report()
    // A has 28 ties inside and 64 out, B the same: 120 ends each; C and D have 28 and 96: 152 each; 544 in all.
    // 160 ties across, for 6 x 64 pairs of people: 64 x 160 / 384 are usual between two departments.
    const usual = expect.closeTo((64 * 160) / 384, 10) as number
    expect(separated).toEqual([{ a: 'A', b: 'B', ties: 0, expected: (120 * 120) / 544, ratio: 0, usual }])
  })

  it('are not listed where all departments are as closed: then no border stands out', () => {
    const made = company()
    for (const name of ['A', 'B', 'C', 'D']) made.department(name, 8).close(name)
    for (const first of [1, 9, 17, 25])
      for (const second of [1, 9, 17, 25]) if (first < second) made.tie(first, second).tie(first + 1, second + 1)
    const { separated, overall } = made.report()
    expect([separated, (overall.eiIndex ?? 0) < (overall.interval?.[0] ?? 0)]).toEqual([[], true])
  })

  it('are not taken for silent where nobody of one was heard', () => {
    const { separated, departments } = joined('AB', { B: 0 }).report()
    expect(separated.filter(({ a, b }) => `${a}${b}`.includes('B'))).toEqual([])
    expect(departments[1]).toMatchObject({
      name: 'B',
      coverage: 0,
      eiIndex: null,
      eiAdjusted: null,
      coleman: null,
      interval: null,
      z: null,
    })
  })

  it('are not taken for silent where mail was collected from neither, and they appear only as correspondents of others', () => {
    const made = company().department('A', 10).department('B', 10).department('C', 10)
    made.close('C').join(range(1, 21), range(21, 31))
    expect(made.report().separated.map(({ a, b }) => a + b)).not.toContain('AB')
  })
})

describe('the liaison department', () => {
  const fiveDepartments = () => {
    const made = company()
    for (const name of ['A', 'B', 'C', 'D', 'Hub']) made.department(name, 8).close(name)
    return made
  }

  it('is the one through which the others meet', () => {
    const made = fiveDepartments()
    for (const person of range(0, 8))
      made.join(
        [33 + person],
        [1, 9, 17, 25].map((first) => first + person),
      )
    const { liaisonDepartment, liaisonChance } = made.report()
    expect([liaisonDepartment, liaisonChance]).toEqual(['Hub', expect.closeTo(0.001, 3)])
  })

  it('is one of which some people join the others, where each of the others has a broker too', () => {
    const made = fiveDepartments()
    for (const person of [33, 34, 35, 36]) made.join([person], [1, 9, 17, 25])
    for (const [broker, other, another] of [
      [2, 10, 18],
      [10, 18, 26],
      [18, 26, 2],
      [26, 2, 10],
    ] as const)
      made.join([broker], [other, another])
    expect(made.report().liaisonDepartment).toBe('Hub')
  })

  it('is none where one person alone makes the difference', () => {
    const made = fiveDepartments().join([33], [1, 9, 17, 25])
    const report = made.report()
    expect([report.liaisonDepartment, report.liaisonChance, report.brokers[0]?.name]).toEqual([null, undefined, 'P33'])
  })

  it('is none where all departments are alike', () => {
    const made = fiveDepartments()
    for (const person of range(0, 40))
      made.tie(1 + person, 1 + ((person + 8) % 40)).tie(1 + person, 1 + ((person + 16) % 40))
    expect(made.report().liaisonDepartment).toBeNull()
  })

  it('is none where there are only two departments', () => {
    expect(twoSilos().report().liaisonDepartment).toBeNull()
  })
})

describe('the same topic in departments that do not talk', () => {
  it('is named with who works on it', () => {
    const { duplicatedTopics } = twoSilos().topic('pricing', 1, 2, 8).report()
    expect(duplicatedTopics).toEqual([
      {
        label: 'pricing',
        departments: ['Sales', 'Research'],
        people: [
          { id: 1, name: 'P1', department: 'Sales' },
          { id: 2, name: 'P2', department: 'Sales' },
          { id: 8, name: 'P8', department: 'Research' },
        ],
        ties: 0,
      },
    ])
  })

  it('is not duplicated where its holders know each other, or sit in one department, or one only mentioned it', () => {
    const made = twoSilos().topic('known', 6, 7).topic('one department', 1, 2)
    const input = made.input()
    const mentioned = {
      label: 'mentioned',
      holders: [
        { id: 1 as PersonId, share: 0.95 },
        { id: 8 as PersonId, share: 0.05 },
      ],
    }
    expect(computeSiloReport({ ...input, topics: [...input.topics, mentioned] }).duplicatedTopics).toEqual([])
  })

  it('is not duplicated by departments that talk through a third that holds it too', () => {
    const made = twoSilos().department('Lab', 6).close('Lab').join([1, 2, 3, 10, 11, 12], [13, 14, 15])
    expect(made.topic('pricing', 1, 12, 13).report().duplicatedTopics).toEqual([])
    expect(
      made
        .topic('stock', 1, 12)
        .report()
        .duplicatedTopics.map(({ label }) => label),
    ).toEqual(['stock'])
  })

  it('is not duplicated by two people who have no tie in departments that do talk', () => {
    const made = twoSilos().department('Lab', 6).close('Lab').join([1, 2, 3, 10, 11, 12], [13, 14, 15])
    expect(made.topic('pricing', 4, 16).report().duplicatedTopics).toEqual([])
  })

  it('is not said of a department whose mail was not seen', () => {
    const made = company().department('Sales', 6).department('Research', 6, 0).close('Sales').tie(1, 7).tie(2, 8)
    expect(made.topic('pricing', 3, 8).report().duplicatedTopics).toEqual([])
  })
})

describe('introductions', () => {
  it('are proposed between people of different departments who share a topic and a contact, but no tie', () => {
    const { introductions } = twoSilos().topic('pricing', 5, 7).report()
    expect(introductions).toEqual([
      {
        a: { id: 7, name: 'P7', department: 'Research' },
        b: { id: 5, name: 'P5', department: 'Sales' },
        topics: ['pricing'],
        through: [{ id: 6, name: 'P6' }],
        whatIf: {
          // 30 ties inside and 1 out, then 2. Before, 6 and 7 reach each other and five more each within two ties; then 5 reaches five.
          before: expect.objectContaining({ eiIndex: close(-29 / 31), reach: close(11 / 36) }) as unknown,
          after: expect.objectContaining({ eiIndex: close(-28 / 32), reach: close(16 / 36) }) as unknown,
          newlyInReach: 5,
          sampled: false,
        },
      },
    ])
  })

  it('are not needed between people who know each other, or of one department', () => {
    expect(twoSilos().topic('pricing', 6, 7).topic('stock', 1, 2).report().introductions).toEqual([])
  })

  it('put the rarer topic first, and each person at most twice', () => {
    const made = twoSilos()
      .topic('common', ...range(1, 13))
      .topic('rare', 2, 9)
    const { introductions } = made.report()
    const named = introductions.flatMap(({ a, b }) => [a.name, b.name])
    expect(introductions[0]).toMatchObject({ a: { name: 'P9' }, b: { name: 'P2' }, topics: ['rare', 'common'] })
    expect(Math.max(...range(1, 13).map((id) => named.filter((name) => name === `P${id}`).length))).toBe(2)
  })

  it('are at most twenty', () => {
    const made = company().department('A', 40).department('B', 40).close('A').close('B').tie(40, 41)
    for (const person of range(1, 40)) made.topic(`topic ${person}`, person, 41 + person)
    expect(made.report().introductions).toHaveLength(20)
  })
})

describe('whatever the network', () => {
  const anyCompany = fc
    .record({
      labels: fc.array(fc.constantFrom('A', 'B', 'C', null), { minLength: 1, maxLength: 30 }),
      pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 80 }),
      held: fc.array(fc.array(fc.nat(29), { minLength: 1, maxLength: 5 }), { maxLength: 5 }),
    })
    .map(({ labels, pairs, held }): SiloInput => {
      const { rules, period } = company().input()
      const people = labels.map((department, at) => ({
        id: (at + 1) as PersonId,
        name: `P${at}`,
        department,
        wrote: at % 4,
      }))
      const ties = new Map<string, Tie>()
      for (const [one, other] of pairs) {
        const [a, b] = [Math.min(one, other) + 1, Math.max(one, other) + 1] as [PersonId, PersonId]
        if (a !== b && b <= people.length)
          ties.set(`${a} ${b}`, { a, b, strength: a + b, messages: 5, reciprocated: true })
      }
      const topics = held.map((holders, at) => ({
        label: `topic ${at}`,
        holders: [...new Set(holders)].map((id) => ({ id: (id + 1) as PersonId, share: 1 / new Set(holders).size })),
      }))
      return { people, ties: [...ties.values()], topics, rules, period }
    })

  it('does not depend on the order of people, ties and topics', () => {
    fc.assert(
      fc.property(anyCompany, (input) => {
        const turned = {
          ...input,
          people: input.people.toReversed(),
          ties: input.ties.toReversed(),
          topics: input.topics.toReversed(),
        }
        expect(computeSiloReport(turned)).toEqual(computeSiloReport(input))
      }),
      { numRuns: 25 },
    )
  })

  it('adds up: the matrix, the departments and the totals', () => {
    fc.assert(
      fc.property(anyCompany, (input) => {
        const { matrix, departments, order, withheldPeople, people, ties } = computeSiloReport(input)
        expect(departments.map((_, at) => matrix[at]?.[at])).toEqual(departments.map(({ internal }) => internal))
        const rowSums = matrix.map((row, at) =>
          row.reduce((sum, count, other) => (other === at ? sum : sum + count), 0),
        )
        expect(rowSums).toEqual(departments.map(({ external }) => external))
        expect(order.toSorted((one, other) => one - other)).toEqual([...departments.keys()])
        expect(departments.every((department) => department.people >= 5)).toBe(true)
        expect(withheldPeople + departments.reduce((sum, row) => sum + row.people, 0)).toBeLessThanOrEqual(people)
        expect(ties).toBeLessThanOrEqual(input.ties.length)
      }),
      { numRuns: 40 },
    )
  })

  it('names only people and departments that may be shown', () => {
    fc.assert(
      fc.property(anyCompany, (input) => {
        const report = computeSiloReport(input)
        const named = [
          ...report.brokers.flatMap(({ department, departmentsReached }) => [department, ...departmentsReached]),
          ...report.separated.flatMap(({ a, b }) => [a, b]),
          ...report.duplicatedTopics.flatMap(({ departments, people }) => [
            ...departments,
            ...people.map((one) => one.department),
          ]),
          ...report.introductions.flatMap(({ a, b }) => [a.department, b.department]),
        ]
        expect(named.filter((name) => report.withheld.includes(name))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
