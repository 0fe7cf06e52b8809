import { describe, expect, it } from 'vitest'
import { computeNetwork, networkCommunities } from '../../../electron/engine/network/networkView.ts'
import { company } from '../../support/networkCompany.ts'

/** Two closed departments, joined by 3 and 4, and somebody who knows nobody. */
const input = () =>
  company().department('B', 3).department('A', 3).close('A').close('B').tie(3, 4, 2).department(null, 1).input()

describe('the network as the graph view shows it', () => {
  it('gives each person the measures of their place, the best connected first', () => {
    const { nodes, departments, omitted } = computeNetwork({ ...input(), limit: 100 })
    expect([departments, omitted]).toEqual([['A', 'B'], 0])
    expect(nodes.map(({ id }) => id)).toEqual([3, 4, 1, 2, 5, 6, 7])
    // 3 lies between 2 x 3 of the 15 pairs of others; its strength goes in quarters to 1 and 2 and in half to 4.
    expect(nodes[0]).toMatchObject({ degree: 3, strength: 4, betweenness: 6 / 15 })
    expect(nodes[0]?.constraint).toBeCloseTo(2 * (1 / 4 + 1 / 8) ** 2 + 1 / 4, 10)
    expect(nodes.at(-1)).toMatchObject({ degree: 0, strength: 0, betweenness: 0, constraint: null, department: null })
  })

  it('puts each closed department in a community of its own', () => {
    const { nodes } = computeNetwork({ ...input(), limit: 100 })
    const communityOf = (ids: number[]) =>
      new Set(nodes.filter(({ id }) => ids.includes(id)).map(({ community }) => community))
    expect([communityOf([1, 2, 3]).size, communityOf([4, 5, 6]).size, communityOf([1, 4, 7]).size]).toEqual([1, 1, 3])
  })

  it('divides people into communities in one way only', () => {
    const { nodes } = computeNetwork({ ...input(), limit: 100 })
    expect(networkCommunities(input())).toEqual(new Map(nodes.map(({ id, community }) => [id, community])))
  })

  it('leaves out the least connected and says how many, without changing the measures of the others', () => {
    const all = computeNetwork({ ...input(), limit: 100 })
    const some = computeNetwork({ ...input(), limit: 3 })
    expect(some.nodes).toEqual(all.nodes.slice(0, 3))
    expect(some.ties.map(({ a, b }) => [a, b])).toEqual([[1, 3], [3, 4]]) // prettier-ignore
    expect(some.omitted).toBe(4)
  })

  it('is empty without people', () => {
    expect(computeNetwork({ people: [], ties: [], period: { from: null, to: null }, limit: 10 })).toEqual({
      period: { from: null, to: null },
      nodes: [],
      ties: [],
      departments: [],
      omitted: 0,
    })
  })
})
