import type { PersonId } from '../../shared/model/ids.ts'
import type { Tie } from '../../shared/model/network.ts'
import { DEFAULT_TIE_RULES } from '../../electron/engine/network/buildTies.ts'
import { computeSiloReport, type SiloInput } from '../../electron/engine/network/siloReport.ts'
import type { SiloPerson } from '../../electron/engine/network/siloPopulation.ts'
import type { HeldTopic } from '../../electron/engine/network/topicHolders.ts'
import { clique } from './smallGraphs.ts'

interface Company {
  /** People numbered on from the last department's; null makes people without one. `wrote` 0: nobody's own mail was seen. */
  department(name: string | null, size: number, wrote?: number): Company
  /** Everybody of a department knows everybody else there. */
  close(name: string): Company
  tie(a: number, b: number, strength?: number): Company
  /** Everybody of these knows everybody of those. */
  join(these: readonly number[], those: readonly number[]): Company
  /** Holders in equal parts. */
  topic(label: string, ...holders: number[]): Company
  input(): SiloInput
  /** With other topics, if any are given. */
  report(topics?: readonly HeldTopic[]): ReturnType<typeof computeSiloReport>
}

/** A made company whose people are 1, 2, 3..., named P1, P2, P3... */
export function company(): Company {
  const people: SiloPerson[] = []
  const ties = new Map<string, Tie>()
  const topics: HeldTopic[] = []
  const made: Company = {
    department(name, size, wrote = 10) {
      for (let count = 0; count < size; count++) {
        const id = people.length + 1
        people.push({ id: id as PersonId, name: `P${id}`, department: name, wrote })
      }
      return made
    },
    close(name) {
      for (const [a, b] of clique(people.filter(({ department }) => department === name).map(({ id }) => id)))
        made.tie(a, b)
      return made
    },
    tie(a, b, strength = 1) {
      const [low, high] = [Math.min(a, b) as PersonId, Math.max(a, b) as PersonId]
      ties.set(`${low} ${high}`, { a: low, b: high, strength, messages: 10, reciprocated: true })
      return made
    },
    join(these, those) {
      for (const a of these) for (const b of those) made.tie(a, b)
      return made
    },
    topic(label, ...holders) {
      topics.push({ label, holders: holders.map((id) => ({ id: id as PersonId, share: 1 / holders.length })) })
      return made
    },
    input: () => ({
      people,
      ties: [...ties.values()],
      topics,
      rules: DEFAULT_TIE_RULES,
      period: { from: null, to: null },
    }),
    report: (others = topics) => computeSiloReport({ ...made.input(), topics: others }),
  }
  return made
}
