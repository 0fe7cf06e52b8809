import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearestStep, discoveries } from '../../../electron/engine/network/changePoints.ts'
import { corePeriphery } from '../../../electron/engine/network/corePeriphery.ts'
import { selectPopulation } from '../../../electron/engine/network/siloPopulation.ts'
import { siloStructure } from '../../../electron/engine/network/siloStructure.ts'
import { trendChanges } from '../../../electron/engine/network/trendChanges.ts'
import { measureQuarter } from '../../../electron/engine/network/trendPoint.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import type { TrendPoint } from '../../../shared/model/trend.ts'
import { clique, graphOf, range } from '../../support/smallGraphs.ts'

describe('a step in a series', () => {
  it('is found where it is, with the means on either side', () => {
    const step = clearestStep([1, 1, 2, 1, 1, 2, 9, 8, 9, 8, 9, 9])
    expect(step).toMatchObject({ at: 6, before: 8 / 6, after: 52 / 6 })
    expect(step?.p).toBeLessThan(0.01)
  })

  it('is nothing rare in what only goes up and down, nor in few values', () => {
    expect(clearestStep([1, 2, 1, 2, 1, 2, 1, 2, 1, 2])?.p).toBeGreaterThan(0.3)
    expect(clearestStep([1, 1, 1, 1, 1, 1])).toMatchObject({ p: 1 })
    expect(clearestStep([1, 1, 9, 9])).toBeNull()
  })

  it('comes up by chance about as often as its p says', () => {
    const noise = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })
    const drawn = fc.sample(noise, { numRuns: 60, seed: 4 })
    const rare = drawn.filter((values) => (clearestStep(values)?.p ?? 1) <= 0.05)
    // 3 expected of 60; 10 or more would come by chance once in a thousand times.
    expect(rare.length).toBeLessThan(10)
  })

  it('of several series is told only where it stands after as many tests', () => {
    const tests = [0.001, 0.03, 0.04, 0.5, 0.9].map((p) => ({ p }))
    expect(discoveries(tests)).toEqual([{ p: 0.001 }])
    expect(discoveries([{ p: 0.04 }, { p: 0.03 }])).toEqual([{ p: 0.03 }, { p: 0.04 }])
    expect(discoveries([])).toEqual([])
  })
})

/** Sales 1-6 and Research 7-12, each knowing all of its own; so many ties across, and so many of Research without any. */
function twoSilos(across: number, loners = 0) {
  const people = range(1, 13 + loners).map((id) => ({
    id: id as PersonId,
    name: `P${id}`,
    department: id < 7 ? 'Sales' : 'Research',
    wrote: 1,
  }))
  const pairs = [...clique(range(1, 7)), ...clique(range(7, 13))]
  for (let at = 0; at < across; at++) pairs.push([1 + (at % 6), 7 + Math.floor(at / 6)])
  const ties = pairs.map(([a, b]): Tie => {
    return { a: a as PersonId, b: b as PersonId, strength: 1, messages: 2, reciprocated: true }
  })
  return selectPopulation(people, ties, 5)
}

describe('a quarter', () => {
  it('is measured by its own ties, with what other people of the kind would give', () => {
    const quarter = measureQuarter(twoSilos(6), 1_000_000)
    expect(quarter).toMatchObject({ people: 12, ties: 36, bridges: 7, expected: 1 - (2 * 60) / 132 })
    expect(quarter.ei?.value).toBeCloseTo((6 - 30) / 36, 10)
    expect(quarter.acrossShare).toBeCloseTo(6 / 36, 10)
    expect(quarter.modularity?.value).toBeCloseTo(30 / 36 - 1 / 2, 10)
    expect(quarter.bridging?.value).toBeCloseTo(7 / 12, 10)
    for (const one of [quarter.ei, quarter.modularity, quarter.bridging, ...quarter.departments.map(({ ei }) => ei)]) {
      const [low, high] = one?.interval ?? [9, 9]
      expect([low <= (one?.value ?? 0), (one?.value ?? 0) <= high, low < high]).toEqual([true, true, true])
    }
    expect(quarter.departments.map(({ name, ei }) => [name, ei.value])).toEqual([
      ['Research', (6 - 15) / 21],
      ['Sales', (6 - 15) / 21],
    ])
  })

  it('of under twenty ties tells nothing', () => {
    const quiet = measureQuarter(selectPopulation([], [], 5), 1_000_000)
    expect(quiet).toEqual({
      people: 0,
      ties: 0,
      ei: null,
      expected: null,
      acrossShare: null,
      modularity: null,
      bridging: null,
      bridges: 0,
      departments: [],
    })
  })

  it('is the same every time it is measured', () => {
    expect(measureQuarter(twoSilos(4), 1_000_000)).toEqual(measureQuarter(twoSilos(4), 1_000_000))
  })
})

describe('changes of the silos', () => {
  it('say since when, of the whole and of the department that opened', () => {
    const points = range(0, 16).map((index): TrendPoint => {
      const population = twoSilos(index < 8 ? 2 + (index % 2) : 16 + (index % 2))
      return { quarter: `Q${index}`, ...measureQuarter(population, 1_000_000), replyHours: null }
    })
    const changes = trendChanges(points)
    expect(changes.filter(({ department }) => department === null).map(({ measure }) => measure).sort()).toEqual([
      'bridging',
      'ei',
      'modularity',
    ]) // prettier-ignore
    expect(new Set(changes.map(({ since }) => since))).toEqual(new Set(['Q8']))
    expect(changes.find(({ measure, department }) => measure === 'ei' && department === 'Sales')).toBeDefined()
    expect(trendChanges(points.slice(0, 8))).toEqual([])
  })
})

describe('core and periphery', () => {
  it('finds a clique with loose ends: all tied inside, none outside', () => {
    const graph = graphOf(10, [...clique(range(0, 5)), ...range(0, 5).map((at): [number, number] => [at, at + 5])])
    expect(corePeriphery(graph)).toEqual({ core: [0, 1, 2, 3, 4], correlation: 1, coreDensity: 1, peripheryDensity: 0 })
  })

  it('finds hardly any in two cliques, and none without ties', () => {
    const two = corePeriphery(graphOf(12, [...clique(range(0, 6)), ...clique(range(6, 12)), [0, 6]]))
    expect(two?.correlation ?? 1).toBeLessThan(0.3)
    expect(corePeriphery(graphOf(4, []))).toBeNull()
  })

  it('counts how far it is across departments', () => {
    // Sales 1 and Research 7 are tied: 1 pair at one tie, 5 + 5 at two, 25 at three, of 36.
    expect(siloStructure(twoSilos(1))).toMatchObject({ within2: 11 / 36, within3: 1 })
    // One more in Research, whom nobody reaches: of 42.
    expect(siloStructure(twoSilos(1, 1))).toMatchObject({ within2: 11 / 42, within3: 36 / 42 })
    expect(siloStructure(selectPopulation([], [], 5))).toEqual({ core: null, within2: null, within3: null })
  })
})
