import { describe, expect, it } from 'vitest'
import { createWhatIf } from '../../../electron/engine/network/tryChange.ts'
import { MINIMUM_GROUP_SIZE } from '../../../electron/engine/network/siloReport.ts'
import { selectPopulation } from '../../../electron/engine/network/siloPopulation.ts'
import type { PersonId } from '../../../shared/model/ids.ts'
import { company } from '../../support/networkCompany.ts'

const id = (person: number) => person as PersonId
/** Sales 1-6 and Research 7-12, each knowing all of its own, and a board of three that is not shown. */
function whatIf() {
  const { people, ties } = company()
    .department('Sales', 6)
    .department('Research', 6)
    .department('Board', 3)
    .close('Sales')
    .close('Research')
    .input()
  return createWhatIf(selectPopulation(people, ties, MINIMUM_GROUP_SIZE))
}

describe('a change to try', () => {
  it('is a tie', () => {
    const { before, after, added, newlyInReach } = whatIf()({ ties: [[id(1), id(7)]] })
    expect([before.eiIndex, after.eiIndex, newlyInReach]).toEqual([-1, -29 / 31, 11])
    expect(added.map((pair) => pair.map(({ name }) => name))).toEqual([['P7', 'P1']])
  })

  it('is a liaison: whoever has most ties inside meets three of the other department', () => {
    const { liaison, added, newlyInReach } = whatIf()({ liaison: ['Research', 'Sales'] })
    expect([liaison?.name, added.length]).toEqual(['P7', 3])
    // P7 comes near all six of Sales; each of those three near the other five of Research.
    expect(newlyInReach).toBe(6 + 3 * 5)
  })

  it('is a community, in which all meet', () => {
    const { added } = whatIf()({ community: [id(1), id(2), id(7), id(8)] })
    expect(added).toHaveLength(4)
  })

  it('changes nothing for people and departments that are not shown, or not there', () => {
    for (const change of [
      { ties: [[id(1), id(13)]] },
      { liaison: ['Sales', 'Board'] },
      { liaison: ['Sales', 'Sales'] },
      { community: [id(1)] },
      {},
    ] as const) {
      const { before, after, added, liaison } = whatIf()(change)
      expect([after, added, liaison]).toEqual([before, [], null])
    }
  })
})
