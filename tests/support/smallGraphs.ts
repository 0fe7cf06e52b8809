import { graphFromEdges, type Graph } from '../../electron/engine/network/graph.ts'

/** A graph from pairs of nodes, every tie counting 1. */
export function graphOf(order: number, pairs: readonly (readonly [number, number])[]): Graph {
  return graphFromEdges(
    order,
    pairs.map(([source, target]) => ({ source, target, weight: 1 })),
  )
}

/** Everybody of `nodes` tied to everybody else. */
export function clique(nodes: readonly number[]): [number, number][] {
  return nodes.flatMap((one, at) => nodes.slice(at + 1).map((other): [number, number] => [one, other]))
}

/** The first node tied to all others. */
export function star(nodes: readonly number[]): [number, number][] {
  return nodes.slice(1).map((leaf): [number, number] => [nodes[0] ?? 0, leaf])
}

/** Each node tied to the next, the last to the first. */
export function ring(nodes: readonly number[]): [number, number][] {
  return nodes.map((node, at): [number, number] => [node, nodes[(at + 1) % nodes.length] ?? 0])
}

/** Whole numbers from `from` up to but not including `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
