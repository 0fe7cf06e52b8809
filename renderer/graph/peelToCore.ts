import type { SocialGraph } from './socialGraph.ts'
import type { VisiblePart } from './visiblePart.ts'

/**
 * The k-core of a visible part: people with fewer than `least` ties go, and with them their ties, until everybody left has that many
 * (Seidman 1983, Social Networks 5(3)). Unchanged for a `least` of 0 or less; may leave nobody.
 */
export function peelToCore(graph: SocialGraph, part: VisiblePart, least: number): VisiblePart {
  if (least <= 0) return part
  const ties = new Set(part.ties)
  const tiesOf = new Map([...part.people].map((person) => [person, new Set<string>()]))
  for (const tie of ties) for (const person of graph.extremities(tie)) tiesOf.get(person)?.add(tie)
  const leaving = [...part.people].filter((person) => (tiesOf.get(person)?.size ?? 0) < least)
  const gone = new Set(leaving)
  for (const person of leaving) {
    for (const tie of tiesOf.get(person) ?? []) {
      ties.delete(tie)
      const other = graph.opposite(person, tie)
      const left = tiesOf.get(other)
      left?.delete(tie)
      if (gone.has(other) || (left?.size ?? 0) >= least) continue
      gone.add(other)
      leaving.push(other)
    }
  }
  return { people: new Set([...part.people].filter((person) => !gone.has(person))), ties }
}

/** The largest number for which a part has a core, by bisection; 0 without ties. */
export function deepestCore(graph: SocialGraph, part: VisiblePart): number {
  let [reached, beyond] = [0, 1]
  const holds = (least: number) => peelToCore(graph, part, least).people.size > 0
  while (holds(beyond) && part.people.size > 0) [reached, beyond] = [beyond, 2 * beyond]
  while (beyond - reached > 1) {
    const middle = (reached + beyond) >> 1
    if (holds(middle)) reached = middle
    else beyond = middle
  }
  return reached
}
