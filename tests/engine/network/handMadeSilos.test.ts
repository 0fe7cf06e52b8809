import { describe, expect, it } from 'vitest'
import { company } from '../../support/networkCompany.ts'
import { range } from '../../support/smallGraphs.ts'

const NAMES = ['A', 'B', 'C', 'D']
const people = (name: string) => range(1, 9).map((person) => NAMES.indexOf(name) * 8 + person)
/** Four closed departments of eight; `wrote` 0: nobody's own mail was seen. */
function fourDepartments(wrote: Readonly<Record<string, number>> = {}) {
  const made = company()
  for (const name of NAMES) made.department(name, 8, wrote[name] ?? 10).close(name)
  return made
}
const join = (made: ReturnType<typeof company>, pairs: readonly string[]) => {
  for (const pair of pairs) made.join(people(pair[0] ?? '').slice(0, 4), people(pair[1] ?? '').slice(0, 4))
  return made
}

describe('two cliques', () => {
  it('are as closed as can be, and open with every tie between them', () => {
    const cliques = () => company().department('A', 6).department('B', 6).close('A').close('B')
    const figures = [0, 1, 6].map((ties) => {
      const made = cliques()
      for (const at of range(0, ties)) made.tie(1 + at, 7 + at)
      const { overall, modularity, departments } = made.report()
      return {
        ei: overall.eiIndex ?? 2,
        z: overall.z ?? 0,
        modularity: modularity ?? 2,
        adjusted: departments[0]?.eiAdjusted ?? 2,
      }
    })
    const [none, one, six] = figures
    if (!none || !one || !six) throw new Error('three companies')
    expect([none.ei, none.modularity, none.adjusted]).toEqual([-1, 0.5, -1])
    expect([none.ei < one.ei, one.ei < six.ei, none.adjusted < one.adjusted, one.adjusted < six.adjusted]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([none.modularity > one.modularity, one.modularity > six.modularity, one.z < 0]).toEqual([true, true, true])
  })
})

describe('a star of departments', () => {
  it('has its centre as liaison, and no leaf is said to be apart from the centre', () => {
    const made = fourDepartments()
    for (const person of range(0, 8)) made.join([1 + person], [9 + person, 17 + person, 25 + person])
    const { liaisonDepartment, separated, departments } = made.report()
    expect(liaisonDepartment).toBe('A')
    expect(separated.filter(({ a, b }) => a === 'A' || b === 'A')).toEqual([])
    const [centre, leaf] = departments
    expect((centre?.eiIndex ?? -2) > (leaf?.eiIndex ?? 2)).toBe(true)
  })
})

describe('a ring of departments', () => {
  it('treats all alike, and only those across the ring are apart', () => {
    const { departments, separated, liaisonDepartment } = join(fourDepartments(), ['AB', 'BC', 'CD', 'AD']).report()
    expect(new Set(departments.map(({ eiIndex }) => eiIndex)).size).toBe(1)
    expect(separated.map(({ a, b, ties }) => [a + b, ties])).toEqual([
      ['AC', 0],
      ['BD', 0],
    ])
    expect(liaisonDepartment).toBeNull()
  })
})

describe('a department whose mail is missing', () => {
  const apart = ['AB', 'AC', 'BC']
  it('is apart where it was heard', () => {
    const { separated } = join(fourDepartments(), apart).report()
    expect(separated.map(({ a, b }) => a + b)).toEqual(['AD', 'BD', 'CD'])
  })

  it('is nothing at all where it was not: no index, no border, no doubled topic, no introduction to mend it', () => {
    const made = join(fourDepartments({ D: 0 }), apart).topic('pricing', 1, 25)
    const { separated, departments, duplicatedTopics } = made.report()
    expect([separated, duplicatedTopics]).toEqual([[], []])
    expect(departments[3]).toMatchObject({ name: 'D', coverage: 0, eiIndex: null, interval: null, z: null })
  })
})
