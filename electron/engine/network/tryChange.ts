import type { PersonId } from '../../../shared/model/ids.ts'
import type { NamedPerson, WhatIfChange, WhatIfReply } from '../../../shared/model/whatIf.ts'
import { degreeOf, neighboursOf } from './graph.ts'
import type { SiloPopulation } from './siloPopulation.ts'
import { createTrials, type NodePair } from './whatIf.ts'

/** A liaison meets so many people of either department, those with the most colleagues there. */
const MET = 3

/**
 * Tries changes on the network of the people who are shown: ties between people; a liaison, the person of either department who has the
 * most ties inside it, who meets the three people with the most ties inside the other; a community, in which everybody meets everybody.
 * People and departments that are not shown, and people of whom nothing was seen, change nothing. See `createTrials` for the figures.
 */
export function createWhatIf(population: SiloPopulation, seed = 1): (change: WhatIfChange) => WhatIfReply {
  const { people, between, seen } = population
  const tryTies = createTrials(between, seen, seed)
  const nodeOf = new Map<PersonId, number>()
  for (const [node, person] of people.entries())
    if ((seen.groupOf[node] ?? -1) >= 0 && person.person === undefined) nodeOf.set(person.id, node)
  const named = (node: number): NamedPerson[] => {
    const person = people[node]
    return person?.department == null ? [] : [{ id: person.id, name: person.name, department: person.department }]
  }
  const nodes = (ids: readonly PersonId[]) => ids.flatMap((id) => nodeOf.get(id) ?? [])
  return ({ ties = [], liaison, community = [] }) => {
    const go = liaison === undefined ? null : liaisonBetween(population, liaison)
    const wanted = [
      ...ties.flatMap((pair) => pairsAmong(nodes(pair))),
      ...pairsAmong(nodes(community)),
      ...(go?.ties ?? []),
    ]
    const { before, after, added, newlyInReach, sampled } = tryTies(wanted)
    return {
      before,
      after,
      added: added.flatMap(([one, other]): [NamedPerson, NamedPerson][] => {
        const [a, b] = [...named(one), ...named(other)]
        return a && b ? [[a, b]] : []
      }),
      liaison: go === null ? null : (named(go.node)[0] ?? null),
      newlyInReach,
      sampled,
    }
  }
}

function pairsAmong(nodes: readonly number[]): NodePair[] {
  return nodes.flatMap((one, at) => nodes.slice(at + 1).map((other): NodePair => [one, other]))
}

/** Null where one of the departments is not shown, or both are one. */
function liaisonBetween(
  population: SiloPopulation,
  [a, b]: readonly [string, string],
): { readonly node: number; readonly ties: readonly NodePair[] } | null {
  const [one, other] = [population.departments.indexOf(a), population.departments.indexOf(b)]
  if (one < 0 || other < 0 || one === other) return null
  const [ours, theirs] = [bestConnected(population, one), bestConnected(population, other)]
  const [first, second] = [ours[0], theirs[0]]
  if (!first || !second) return null
  const [stands, meets] = first.inside >= second.inside ? [first, theirs] : [second, ours]
  return { node: stands.node, ties: meets.slice(0, MET).map(({ node }): NodePair => [stands.node, node]) }
}

/** People of a department, those with the most ties inside it first. */
function bestConnected({ between, all }: SiloPopulation, group: number) {
  return [...all.groupOf.keys()]
    .filter((node) => all.groupOf[node] === group && degreeOf(between, node) > 0)
    .map((node) => ({ node, inside: neighboursOf(between, node).filter((near) => all.groupOf[near] === group).length }))
    .sort((x, y) => y.inside - x.inside || x.node - y.node)
}
