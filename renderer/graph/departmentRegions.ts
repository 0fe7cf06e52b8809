import type { SocialGraph } from './socialGraph.ts'

export interface DepartmentRegion {
  readonly department: string
  readonly people: readonly string[]
  /** Where its name is written: the member nearest to the middle, by the graph's coordinates. */
  readonly x: number
  readonly y: number
}

/**
 * Visible people by department, the largest first. The middle is the median of each coordinate, so that a few members
 * who sit far away do not drag the name into nowhere. People without a department, or without a tie, are in none.
 */
export function departmentRegions(graph: SocialGraph, visible: ReadonlySet<string>): readonly DepartmentRegion[] {
  const members = new Map<string, string[]>()
  graph.forEachNode((node, { department }) => {
    if (department === null || !visible.has(node) || graph.degree(node) === 0) return
    const people = members.get(department) ?? []
    people.push(node)
    members.set(department, people)
  })
  return [...members]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([department, people]) => ({ department, people, ...middleMember(graph, people) }))
}

function middleMember(graph: SocialGraph, people: readonly string[]): { readonly x: number; readonly y: number } {
  const places = people.map((node) => graph.getNodeAttributes(node))
  const x = median(places.map((place) => place.x))
  const y = median(places.map((place) => place.y))
  const distance = (place: { x: number; y: number }) => Math.hypot(place.x - x, place.y - y)
  const nearest = places.reduce<{ x: number; y: number }>(
    (best, place) => (distance(place) < distance(best) ? place : best),
    places[0] ?? { x, y },
  )
  return { x: nearest.x, y: nearest.y }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
