import { degreeOf, neighboursOf, type Graph } from './graph.ts'

export interface CorePeriphery {
  /** Nodes of the core. */
  readonly core: readonly number[]
  /** Correlation of the ties with the ideal pattern, -1 to 1. */
  readonly correlation: number
  /** Parts of the possible ties there are: in the core, and among the others, 0 to 1. */
  readonly coreDensity: number
  readonly peripheryDensity: number
}

/**
 * A core whose people are tied to each other, and a periphery whose people are not: of all splits by number of ties (best first), the
 * one whose ties correlate most with that ideal, ties between the two left open. 1: a clique with loose ends; 0: none. Among splits by
 * degree is the best of all (Lip 2011, arXiv:1102.5511). Nodes without ties are left out; null where nobody is left on one side.
 * Borgatti & Everett 2000, Social Networks 21.
 */
export function corePeriphery(graph: Graph): CorePeriphery | null {
  const nodes = Array.from({ length: graph.order }, (_, node) => node)
    .filter((node) => degreeOf(graph, node) > 0)
    .sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b)
  const inCore = new Uint8Array(graph.order)
  const pairs = (count: number) => (count * (count - 1)) / 2
  let [core, periphery] = [0, graph.size]
  let best: Omit<CorePeriphery, 'core'> & { size: number } = { ...NONE }
  for (const [index, node] of nodes.entries()) {
    const known = neighboursOf(graph, node).reduce((count, other) => count + (inCore[other] ?? 0), 0)
    inCore[node] = 1
    core += known
    periphery -= degreeOf(graph, node) - known
    const [within, among] = [pairs(index + 1), pairs(nodes.length - index - 1)]
    if (within === 0 || among === 0) continue
    const correlation = phi(core, within, periphery, among)
    if (correlation <= best.correlation) continue
    best = { size: index + 1, correlation, coreDensity: core / within, peripheryDensity: periphery / among }
  }
  const { size, ...found } = best
  return size === 0 ? null : { ...found, core: nodes.slice(0, size) }
}

const NONE = { size: 0, correlation: -Infinity, coreDensity: 0, peripheryDensity: 0 }

/** Pearson's correlation of two yes-or-no variables over pairs: being in the core, and being tied. */
function phi(core: number, within: number, periphery: number, among: number): number {
  const [tied, all] = [core + periphery, within + among]
  const spread = Math.sqrt(within * among * tied * (all - tied))
  return spread === 0 ? 0 : (core * (among - periphery) - periphery * (within - core)) / spread
}
