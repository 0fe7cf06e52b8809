import { neighboursOf, type Graph } from './graph.ts'

export interface AcquaintancePath {
  /** Both ends included. */
  readonly nodes: readonly number[]
  /** Sum of 1 / weight of its edges (Newman 2001): the smaller, the closer. */
  readonly distance: number
}

interface PathQuestion {
  /** How many paths at most. */
  readonly most: number
  /** Whether a path may lead through a node; its ends are not asked about. */
  readonly passable: (node: number) => boolean
}

/** An alternative that takes this many steps more than the best path is none. */
const MOST_STEPS_MORE = 2

/**
 * Chains of acquaintances from one node to another, the best first: the one with the fewest steps, as each is a favour that somebody
 * does, and among those the one with the smallest distance. Then others that share nobody with those before, while there are any
 * that are at most two steps longer; then others that avoid at least one person of the best. A tie between the two is the only path.
 * Empty where no chain leads there, and from a node to itself.
 */
export function findAcquaintancePaths(
  graph: Graph,
  from: number,
  to: number,
  { most, passable }: PathQuestion,
): AcquaintancePath[] {
  const best = bestPath(graph, from, to, passable)
  if (!best || most < 1) return []
  if (best.nodes.length === 2) return [best]
  const paths = [best]
  const isShort = (path: AcquaintancePath) => path.nodes.length <= best.nodes.length + MOST_STEPS_MORE
  const used = new Set(innerNodes(best))
  while (paths.length < most) {
    const next = bestPath(graph, from, to, (node) => passable(node) && !used.has(node))
    if (!next || !isShort(next)) break
    paths.push(next)
    for (const node of innerNodes(next)) used.add(node)
  }
  if (paths.length < most) {
    const detours = innerNodes(best)
      .flatMap((avoided) => bestPath(graph, from, to, (node) => passable(node) && node !== avoided) ?? [])
      .filter(isShort)
      .sort(byCloseness)
    for (const detour of detours)
      if (paths.length < most && !paths.some((path) => isSame(path, detour))) paths.push(detour)
  }
  return paths
}

function innerNodes({ nodes }: AcquaintancePath): readonly number[] {
  return nodes.slice(1, -1)
}

function isSame(one: AcquaintancePath, other: AcquaintancePath): boolean {
  return one.nodes.join() === other.nodes.join()
}

function byCloseness(one: AcquaintancePath, other: AcquaintancePath): number {
  return one.nodes.length - other.nodes.length || one.distance - other.distance
}

/** Breadth first, level by level: within a level, the smallest distance wins, then the smallest number. */
function bestPath(
  graph: Graph,
  from: number,
  to: number,
  passable: (node: number) => boolean,
): AcquaintancePath | undefined {
  const before = new Map<number, number>([[from, from]])
  const distance = new Map<number, number>([[from, 0]])
  let level = from === to ? [] : [from]
  while (level.length > 0 && !before.has(to)) {
    const next = new Set<number>()
    for (const node of level) {
      const start = graph.offsets[node] ?? 0
      for (const [at, other] of neighboursOf(graph, node).entries()) {
        if (other !== to && !passable(other)) continue
        if (before.has(other) && !next.has(other)) continue
        const length = (distance.get(node) ?? 0) + 1 / (graph.weights[start + at] ?? 1)
        if (length >= (distance.get(other) ?? Infinity)) continue
        next.add(other)
        before.set(other, node)
        distance.set(other, length)
      }
    }
    level = [...next].sort((one, other) => one - other)
  }
  if (!before.has(to) || from === to) return undefined
  const nodes = [to]
  for (let node = to; node !== from;) {
    node = before.get(node) ?? from
    nodes.unshift(node)
  }
  return { nodes, distance: distance.get(to) ?? 0 }
}

/** Those who have a tie to both, those whose weaker tie is the stronger first. */
export function commonAcquaintances(graph: Graph, one: number, other: number): number[] {
  const [ofOne, ofOther] = [weightsOf(graph, one), weightsOf(graph, other)]
  return [...ofOne]
    .flatMap(([node, weight]) => {
      const otherWeight = ofOther.get(node)
      return otherWeight === undefined ? [] : [{ node, weaker: Math.min(weight, otherWeight) }]
    })
    .sort((a, b) => b.weaker - a.weaker || a.node - b.node)
    .map(({ node }) => node)
}

function weightsOf(graph: Graph, node: number): Map<number, number> {
  const start = graph.offsets[node] ?? 0
  return new Map([...neighboursOf(graph, node)].map((other, at) => [other, graph.weights[start + at] ?? 0]))
}

/** How many steps from a node to every node, through passable ones; those that it cannot reach are left out. */
export function stepsFrom(graph: Graph, from: number, passable: (node: number) => boolean): Map<number, number> {
  const steps = new Map([[from, 0]])
  const queue = [from]
  for (const node of queue) {
    if (node !== from && !passable(node)) continue
    for (const other of neighboursOf(graph, node)) {
      if (steps.has(other)) continue
      steps.set(other, (steps.get(node) ?? 0) + 1)
      queue.push(other)
    }
  }
  return steps
}
