import type { PersonId } from '../../../shared/model/ids.ts'
import type { NetworkNode, NetworkReply, Tie } from '../../../shared/model/network.ts'
import type { SocialGraph } from '../../../renderer/graph/socialGraph.ts'
import { buildSocialGraph } from '../../../renderer/graph/socialGraph.ts'

type Person = readonly [name: string, department: string | null, changes?: Partial<NetworkNode>]
type TieSketch = readonly [a: number, b: number, strength?: number]

/** People numbered from 1 in the order given, and ties of strength 1 between them unless told otherwise. */
export function networkReply(people: readonly Person[], ties: readonly TieSketch[]): NetworkReply {
  return {
    period: { from: null, to: null },
    nodes: people.map(([name, department, changes], index) => ({
      id: (index + 1) as PersonId,
      name,
      department,
      community: 0,
      degree: ties.filter(([a, b]) => a === index + 1 || b === index + 1).length,
      strength: 1,
      betweenness: 0,
      constraint: null,
      ...changes,
    })),
    ties: ties.map(([a, b, strength = 1]): Tie => ({
      a: a as PersonId,
      b: b as PersonId,
      strength,
      messages: 5,
      reciprocated: true,
    })),
    departments: [...new Set(people.flatMap(([, department]) => department ?? []))].sort(),
    omitted: 0,
  }
}

export function socialGraph(people: readonly Person[], ties: readonly TieSketch[]): SocialGraph {
  return buildSocialGraph(networkReply(people, ties))
}

/** Ada (Legal) - Bo (Legal) - Cy (Research) - Di (Research), Ed without department tied to Di, Flo tied to nobody. */
export function sixPeople(): SocialGraph {
  return socialGraph(
    [
      ['Ada Novak', 'Legal'],
      ['Bo Hélène', 'Legal'],
      ['Cy Okafor', 'Research'],
      ['Di Le Goff', 'Research'],
      ['Ed Martin', null],
      ['Flo Petit', 'Legal'],
    ],
    [
      [1, 2, 4],
      [2, 3, 2],
      [3, 4, 8],
      [4, 5, 1],
    ],
  )
}
