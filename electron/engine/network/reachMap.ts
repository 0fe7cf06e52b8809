import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import type { Bond } from '../../../shared/model/reach.ts'
import { commonAcquaintances, findAcquaintancePaths, stepsFrom } from './acquaintancePaths.ts'
import { tieGraph } from './tieGraph.ts'

/** Who knows whom, by people rather than by nodes. People without a tie are nowhere on it: nothing leads from them or to them. */
export interface ReachMap {
  /** What two exchanged; undefined where they have no tie. */
  bond(one: PersonId, other: PersonId): Bond | undefined
  /** Those who have a tie to both, those whose weaker tie is the stronger first. */
  common(one: PersonId, other: PersonId): { readonly id: PersonId; readonly withOne: Bond; readonly withOther: Bond }[]
  /** See findAcquaintancePaths.ts. */
  paths(
    from: PersonId,
    to: PersonId,
    question: { readonly most: number; readonly passable: (id: PersonId) => boolean },
  ): PersonId[][]
  /** How many ties from somebody to everybody they can reach, themselves left out. */
  steps(from: PersonId, passable: (id: PersonId) => boolean): Map<PersonId, number>
}

export function createReachMap(ties: readonly Tie[]): ReachMap {
  const people = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b).map((id) => ({ id }))
  const nodeOf = new Map(people.map(({ id }, node) => [id, node]))
  const idOf = (node: number) => (people[node]?.id ?? 0) as PersonId
  const graph = tieGraph(people, ties)
  const bonds = new Map(ties.map(({ a, b, messages, strength }) => [`${a} ${b}`, { messages, strength }]))
  const bond = (one: PersonId, other: PersonId) => bonds.get(one < other ? `${one} ${other}` : `${other} ${one}`)
  return {
    bond,
    common(one, other) {
      const [a, b] = [nodeOf.get(one), nodeOf.get(other)]
      if (a === undefined || b === undefined) return []
      return commonAcquaintances(graph, a, b).flatMap((node) => {
        const id = idOf(node)
        const [withOne, withOther] = [bond(one, id), bond(other, id)]
        return withOne && withOther ? [{ id, withOne, withOther }] : []
      })
    },
    paths(from, to, { most, passable }) {
      const [a, b] = [nodeOf.get(from), nodeOf.get(to)]
      if (a === undefined || b === undefined) return []
      const question = { most, passable: (node: number) => passable(idOf(node)) }
      return findAcquaintancePaths(graph, a, b, question).map(({ nodes }) => nodes.map(idOf))
    },
    steps(from, passable) {
      const start = nodeOf.get(from)
      if (start === undefined) return new Map()
      const steps = stepsFrom(graph, start, (node) => passable(idOf(node)))
      return new Map([...steps].filter(([node]) => node !== start).map(([node, count]) => [idOf(node), count]))
    },
  }
}
