import { describe, expect, it } from 'vitest'
import { populationOf } from '../../../electron/engine/network/siloReport.ts'
import { siloStructure } from '../../../electron/engine/network/siloStructure.ts'
import { measureQuarter } from '../../../electron/engine/network/trendPoint.ts'
import { company } from '../../support/networkCompany.ts'
import { range } from '../../support/smallGraphs.ts'

type Made = ReturnType<typeof company>

/** Every number that is published of a network, of a whole made company. */
function published(made: Made) {
  const population = populationOf(made.input())
  return { ...made.report(), structure: siloStructure(population), quarter: measureQuarter(population, 1e6) }
}

const SIZE = 8
const NAMES = ['A', 'B', 'C', 'D']
/** Closed departments of eight. */
function departments(names: readonly string[]): Made {
  const made = company()
  for (const name of names) made.department(name, SIZE).close(name)
  return made
}
/** Person `place` of department `group`, both from 0 on. */
const person = (group: number, place: number) => group * SIZE + place + 1
/** The first `count` of two departments, each with one of the other. */
function bridge(made: Made, one: number, other: number, count: number): Made {
  for (const place of range(0, count)) made.tie(person(one, place), person(other, place))
  return made
}

describe('two cliques, with one tie between them and with eight', () => {
  const [one, eight] = [1, SIZE].map((ties) => published(bridge(departments(['A', 'B']), 0, 1, ties)))
  if (!one || !eight) throw new Error('two companies')

  it('are less alike inside, and denser across, with more', () => {
    const coleman = (report: typeof one) => report.departments.map((department) => department.coleman ?? 0)
    // 56 of 57 tie ends stay inside, then 56 of 64; by chance 7 of 15.
    expect([coleman(one)[0], coleman(eight)[0]]).toEqual([
      expect.closeTo((56 / 57 - 7 / 15) / (8 / 15)),
      expect.closeTo((56 / 64 - 7 / 15) / (8 / 15)),
    ])
    expect([one, eight].map(({ density }) => density[0])).toEqual([
      [1, 1 / 64],
      [1, 8 / 64],
    ])
  })

  it('are the communities, less clearly with more', () => {
    expect([one.communities.count, one.communities.nmi, eight.communities.count]).toEqual([2, 1, 2])
    expect(one.communities.modularity ?? 0).toBeGreaterThan(eight.communities.modularity ?? 1)
  })

  it('hang on one pair, then on nobody', () => {
    const first = ({ brokers }: typeof one) => brokers[0]?.betweenness ?? 0
    // On the paths from its 7 colleagues to all 8 of the other side, of 105 pairs.
    expect(first(one)).toBeCloseTo(56 / 105)
    expect(first(eight)).toBeLessThan(first(one) / 4)
    // Seven contacts who all know each other and one who knows none of them: 8 - 2 x 21 / 8.
    expect(one.brokers[0]).toMatchObject({ effectiveSize: 8 - 42 / 8, departmentsReached: ['B'] })
    expect([one, eight].map((report) => report.departments[0]?.roles.gatekeeper)).toEqual([7, 56])
  })

  it('are further apart in hops, without a core, the fewer ties there are', () => {
    // The pair itself, and each end with the 7 of the other side, of 64 pairs.
    expect([one.structure.within2, one.structure.within3]).toEqual([15 / 64, 1])
    expect([eight.structure.within2, eight.structure.within3]).toEqual([1, 1])
  })

  it('show in a quarter by itself as they do in the whole', () => {
    expect([one.quarter.ei?.value, one.quarter.modularity?.value]).toEqual([
      expect.closeTo(one.overall.eiIndex ?? 2),
      expect.closeTo(one.modularity ?? 2),
    ])
    expect([one.quarter.bridges, eight.quarter.bridges]).toEqual([2, 16])
    expect(one.quarter.acrossShare ?? 1).toBeLessThan(eight.quarter.acrossShare ?? 0)
    expect([one.quarter.expected, eight.quarter.expected]).toEqual([one.overall.expected, one.overall.expected])
  })
})

describe('a star of departments, beside a ring of them', () => {
  const star = published([1, 2, 3].reduce((made, leaf) => bridge(made, 0, leaf, SIZE), departments(NAMES)))
  const round = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ] as const
  const ring = published(round.reduce((made, [one, other]) => bridge(made, one, other, SIZE), departments(NAMES)))

  it('stands on its centre: all that brings others together is there', () => {
    const liaison = (report: typeof star) => report.departments.map(({ roles }) => roles.liaison)
    // Each of the centre's eight stands between 3 pairs of leaves, both ways.
    expect(liaison(star)).toEqual([48, 0, 0, 0])
    expect(liaison(ring)).toEqual([16, 16, 16, 16])
    expect([star.liaisonDepartment, ring.liaisonDepartment]).toEqual(['A', null])
    expect(star.brokers.slice(0, SIZE).every(({ department }) => department === 'A')).toBe(true)
  })

  it('opens its centre more than its leaves, a ring all alike', () => {
    const [centre = 2, leaf = -2] = star.departments.map(({ coleman }) => coleman ?? 0)
    expect(centre).toBeLessThan(leaf)
    expect(new Set(ring.departments.map(({ coleman }) => coleman)).size).toBe(1)
    expect([star.matrix[0], star.matrix[1]]).toEqual([
      [28, 8, 8, 8],
      [8, 28, 0, 0],
    ])
  })

  it('has its centre for a core; a ring has none that stands out', () => {
    expect(star.structure.core).toMatchObject({ people: SIZE, departments: 1, coreDensity: 1 })
    expect(star.structure.core?.correlation ?? 0).toBeGreaterThan(ring.structure.core?.correlation ?? 0)
  })
})

describe('a department none of whose mail is there', () => {
  const heard = () => bridge(departments(['A', 'B', 'C']), 0, 1, 4)

  it('changes no figure of the others', () => {
    const [without, beside] = [published(heard()), published(heard().department('D', SIZE, 0))]
    expect(beside.overall).toEqual(without.overall)
    expect([beside.modularity, beside.communities, beside.structure]).toEqual([
      without.modularity,
      without.communities,
      without.structure,
    ])
    expect(beside.quarter).toEqual(without.quarter)
    expect(beside.departments.slice(0, 3)).toEqual(without.departments)
    expect(beside.separated.map(({ a, b, ties }) => [a, b, ties])).toEqual(
      without.separated.map(({ a, b, ties }) => [a, b, ties]),
    )
    expect(beside.departments[3]).toMatchObject({ coleman: null, eiIndex: null, eiAdjusted: null, coverage: 0 })
  })
})

describe('a topic that was a burst', () => {
  it('says so where it is worked on twice, and introduces nobody', () => {
    const made = departments(['A', 'B']).topic('pricing', person(0, 2), person(1, 2))
    const [topic] = made.input().topics
    if (!topic) throw new Error('a topic')
    const burst = made.report([{ ...topic, burst: '2021-Q2' }])
    expect(made.report().duplicatedTopics.map((shared) => shared.burst)).toEqual([undefined])
    expect(burst.duplicatedTopics.map((shared) => shared.burst)).toEqual(['2021-Q2'])
    expect([made.report().introductions.length, burst.introductions.length]).toEqual([1, 0])
  })
})
