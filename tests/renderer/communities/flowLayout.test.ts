import { describe, expect, it } from 'vitest'
import { layoutFlows } from '../../../renderer/components/communities/flowLayout.ts'
import type { PersonId } from '../../../shared/model/ids.ts'

const flow = (department: string | null, community: string | null, people: number) => ({
  department,
  community,
  people: Array.from({ length: people }, (_, id) => ({ id: id as PersonId, name: `P${id}`, department })),
})

describe('departments against communities', () => {
  it('stand by size on the left, and opposite to whom they take people from on the right', () => {
    const { departments, communities } = layoutFlows([
      flow('Sales', '2', 20),
      flow('Research', '1', 30),
      flow(null, null, 40),
    ])
    expect(departments.map(({ name, people }) => [name, people])).toEqual([
      ['Research', 30],
      ['Sales', 20],
      [null, 40],
    ])
    expect(communities.map(({ name }) => name)).toEqual(['1', '2', null])
    expect(communities.map(({ y }) => y)).toEqual(departments.map(({ y }) => y))
  })

  it('fill both ends of every band without overlap', () => {
    const { bands, departments } = layoutFlows([flow('Sales', '1', 6), flow('Sales', '2', 4), flow('Research', '1', 5)])
    const [one, other] = bands.filter(({ flow: { department } }) => department === 'Sales')
    expect(Math.abs((one?.left ?? 0) - (other?.left ?? 0))).toBe(((one?.thickness ?? 0) + (other?.thickness ?? 0)) / 2)
    expect(departments[0]).toMatchObject({ name: 'Sales', y: 0, height: 50 })
    expect(layoutFlows([])).toEqual({ departments: [], communities: [], bands: [], height: 0 })
  })
})
