import type { PersonId } from '../../../shared/model/ids.ts'
import type { Tie } from '../../../shared/model/network.ts'
import { graphFromEdges, type Edge, type Graph } from './graph.ts'

/**
 * The graph of the ties among these people, node i being `people[i]`, weighted by strength. Ties to anybody else are
 * dropped.
 */
export function tieGraph(people: readonly { readonly id: PersonId }[], ties: readonly Tie[]): Graph {
  const nodeOf = new Map(people.map(({ id }, node) => [id, node]))
  const edges = ties.flatMap(({ a, b, strength }): Edge[] => {
    const source = nodeOf.get(a)
    const target = nodeOf.get(b)
    return source === undefined || target === undefined ? [] : [{ source, target, weight: strength }]
  })
  return graphFromEdges(people.length, edges)
}
