import type { PersonSummary } from '../../shared/model/person.ts'
import type { NamedPerson, WhatIfChange, WhatIfReply } from '../../shared/model/whatIf.ts'

/** Every tie asked for is new and brings seven pairs near. */
export function fakeWhatIf(people: readonly PersonSummary[], { ties = [], liaison }: WhatIfChange): WhatIfReply {
  const named = (id: number): NamedPerson[] =>
    people
      .filter((person) => person.id === id)
      .map(({ id: own, name, department }) => ({ id: own, name, department: department ?? '' }))
  const added = ties.flatMap(([one, other]): [NamedPerson, NamedPerson][] => {
    const [a, b] = [...named(one), ...named(other)]
    return a && b ? [[a, b]] : []
  })
  const before = { eiIndex: -0.52, reach: 0.212, efficiency: 0.396, modularity: 0.678 }
  const count = added.length + (liaison ? 3 : 0)
  const after = {
    eiIndex: before.eiIndex + 0.003 * count,
    reach: before.reach + 0.001 * count,
    efficiency: before.efficiency + 0.0004 * count,
    modularity: before.modularity - 0.002 * count,
  }
  const standsBetween = people.find(({ department }) => department === liaison?.[0])
  return {
    before,
    after,
    added,
    liaison: standsBetween ? (named(standsBetween.id)[0] ?? null) : null,
    newlyInReach: 7 * count,
    sampled: false,
  }
}
