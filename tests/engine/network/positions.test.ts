import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTies, DEFAULT_TIE_RULES } from '../../../electron/engine/network/buildTies.ts'
import { takePositions, type DepartmentStay } from '../../../electron/engine/network/positions.ts'
import { raiseSmallDepartments } from '../../../electron/engine/network/raisedDepartments.ts'
import { computeSiloReport } from '../../../electron/engine/network/siloReport.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Interaction } from '../../../shared/model/network.ts'

const MONTH = 30 * 86_400_000
const ALWAYS = { from: null, to: null }
const id = (person: number) => person as PersonId
const stay = (department: string, from = -Infinity, to = Infinity): DepartmentStay => ({ department, from, to })
const stays = (all: Record<number, DepartmentStay[]>) =>
  new Map(Object.entries(all).map(([person, own]) => [id(Number(person)), own]))
const staff = (...ids: number[]) => ids.map((person) => ({ id: id(person), name: `P${person}`, wrote: 9 }))

/** A message each way in each of the months. */
function talk(a: number, b: number, from: number, to: number): Interaction[] {
  return Array.from({ length: to - from }, (_, month) => (from + month + 0.5) * MONTH).flatMap((date) => [
    { from: id(a), to: [id(b)], date },
    { from: id(b), to: [id(a)], date: date + 1 },
  ])
}

/** Of one year, P1 spends the first half in Gas and the second in Law; P2 to P6 are Gas, P7 to P11 Law. */
function movedCompany() {
  const gas = [2, 3, 4, 5, 6]
  const law = [7, 8, 9, 10, 11]
  const all = stays({
    1: [stay('Gas', -Infinity, 6 * MONTH), stay('Law', 6 * MONTH)],
    ...Object.fromEntries(gas.map((person) => [person, [stay('Gas')]])),
    ...Object.fromEntries(law.map((person) => [person, [stay('Law')]])),
  })
  const pairs = [gas, law].flatMap((group) =>
    group.flatMap((a) => group.filter((b) => a < b).map((b) => [a, b] as const)),
  )
  const interactions = [
    ...pairs.flatMap(([a, b]) => talk(a, b, 0, 12)),
    ...gas.flatMap((colleague) => talk(1, colleague, 0, 6)),
    ...law.flatMap((colleague) => talk(1, colleague, 6, 12)),
  ]
  return { people: staff(1, ...gas, ...law), stays: all, interactions, period: ALWAYS }
}

describe('positions', () => {
  it('are the people themselves where nobody moved', () => {
    const interactions = talk(1, 2, 0, 12)
    const taken = takePositions({
      people: staff(1, 2, 3),
      stays: stays({ 1: [stay('Gas')], 2: [stay('Law')] }),
      interactions,
      period: ALWAYS,
    })
    expect(taken.people).toEqual([
      { id: 1, name: 'P1', department: 'Gas', wrote: 9 },
      { id: 2, name: 'P2', department: 'Law', wrote: 9 },
    ])
    expect([...taken.interactions]).toEqual(interactions)
    expect(taken.shareOf(id(1), id(2))).toBe(1)
  })

  it('are two where somebody moved, each with the messages of its time', () => {
    const { people, interactions, shareOf } = takePositions(movedCompany())
    const [former, last] = people
    expect(former).toEqual({ id: former?.id, person: 1, name: 'P1', department: 'Gas', wrote: 30 })
    expect(last).toEqual({ id: 1, name: 'P1', department: 'Law', wrote: 30 })
    const ties = buildTies(interactions, DEFAULT_TIE_RULES, ALWAYS, shareOf)
    const known = (who: number) =>
      ties.flatMap(({ a, b }) => (a === who ? [b] : b === who ? [a] : [])).sort((x, y) => x - y)
    expect(known(former?.id ?? 0)).toEqual([2, 3, 4, 5, 6])
    expect(known(1)).toEqual([7, 8, 9, 10, 11])
    expect(shareOf(former?.id ?? id(0), id(2))).toBeCloseTo(0.5, 1)
  })

  it('make no tie between the departments of a move, and one broker of the person', () => {
    const { people, interactions, shareOf } = takePositions(movedCompany())
    const ties = buildTies(interactions, DEFAULT_TIE_RULES, ALWAYS, shareOf)
    const report = computeSiloReport({ people, ties, topics: [], rules: DEFAULT_TIE_RULES, period: ALWAYS })
    expect(report.people).toBe(11)
    expect(report.departments.map(({ name, people: size, external }) => [name, size, external])).toEqual([
      ['Gas', 6, 0],
      ['Law', 6, 0],
    ])
    // The departments had no tie; but whoever moved knows the people of both.
    expect(report.brokers.map((broker) => [broker.id, broker.department, broker.departmentsReached])).toEqual([
      [1, 'Law', ['Gas']],
    ])
  })

  it('are counted together for a broker', () => {
    const moved = movedCompany()
    const { people, interactions, shareOf } = takePositions({
      ...moved,
      interactions: [...moved.interactions, ...talk(1, 7, 0, 6), ...talk(1, 2, 6, 12)],
    })
    const ties = buildTies(interactions, DEFAULT_TIE_RULES, ALWAYS, shareOf)
    const { brokers } = computeSiloReport({ people, ties, topics: [], rules: DEFAULT_TIE_RULES, period: ALWAYS })
    // In each position one contact beyond the department: five colleagues on one side, so 2 x 5 ways through, twice.
    expect(brokers.map(({ id: who, roles }) => [who, roles.gatekeeper + roles.representative])).toEqual([[1, 20]])
  })

  it('leave out who was in no department in the period, and messages of the time without one', () => {
    const taken = takePositions({
      people: staff(1, 2, 3),
      stays: stays({ 1: [stay('Gas')], 2: [stay('Gas', 6 * MONTH)], 3: [stay('Gas', -Infinity, 0)] }),
      interactions: talk(1, 2, 0, 12),
      period: { from: 0, to: 12 * MONTH },
    })
    expect(taken.people.map((person) => person.id)).toEqual([1, 2])
    const between = [...taken.interactions].filter(({ from, to }) => from + (to[0] ?? 0) === 3)
    expect(between.map(({ date }) => Math.floor(date / MONTH))).toEqual([6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11])
  })

  it('keep every message of the period, with its number of recipients', () => {
    const person = fc.integer({ min: 1, max: 5 })
    const message = fc.record({
      from: person.map(id),
      to: fc.uniqueArray(person.map(id), { minLength: 1 }),
      date: fc.integer({ min: 0, max: 100 }),
    })
    const own = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom('Gas', 'Law')), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(message), fc.array(own, { minLength: 5, maxLength: 5 }), (interactions, drawn) => {
        const all = new Map(
          drawn.map((spells, index) => [
            id(index + 1),
            spells.map(([from, department], at) => stay(department, 60 * at + from, 60 * at + from + 5)),
          ]),
        )
        const taken = takePositions({
          people: staff(1, 2, 3, 4, 5),
          stays: all,
          interactions,
          period: { from: 10, to: 90 },
        })
        const expected = interactions.filter(({ date }) => date >= 10 && date <= 90)
        expect([...taken.interactions].map(({ to, date }) => [new Set(to).size, date])).toEqual(
          expected.map(({ to, date }) => [to.length, date]),
        )
        const ids = taken.people.map((each) => each.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('departments of a few people', () => {
  it('count as part of what they are part of, from below upwards', () => {
    const people = (department: string, first: number, count: number) =>
      Array.from({ length: count }, (_, index): [number, DepartmentStay[]] => [first + index, [stay(department)]])
    const all = new Map([
      ...people('West', 1, 2),
      ...people('East', 3, 6),
      ...people('Gas', 9, 1),
      ...people('Law', 10, 2),
    ])
    const parents = new Map([
      ['West', 'Gas'],
      ['East', 'Gas'],
      ['Gas', 'Trading'],
    ])
    const raised = raiseSmallDepartments(all, parents, 5)
    const sizes = Map.groupBy([...raised.values()].flat(), ({ department }) => department)
    expect(Object.fromEntries([...sizes].map(([name, own]) => [name, own.length]))).toEqual({
      Trading: 3,
      East: 6,
      Law: 2,
    })
  })
})
