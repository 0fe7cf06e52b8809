/**
 * An undirected weighted graph without loops or parallel edges, as compressed sparse rows: the neighbours of node `v`
 * are `targets[offsets[v] .. offsets[v + 1]]`, in increasing order, with `weights` beside them. Every edge is stored
 * twice.
 */
export interface Graph {
  /** Nodes; they are numbered 0 to `order - 1`. */
  readonly order: number
  /** Edges, each counted once. */
  readonly size: number
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Float64Array
}

export interface Edge {
  readonly source: number
  readonly target: number
  readonly weight: number
}

/**
 * Loops are dropped; parallel edges become one, with the sum of their weights. Throws a RangeError for a node outside
 * 0..order-1.
 */
export function graphFromEdges(order: number, edges: readonly Edge[]): Graph {
  const kept = edges.filter((edge) => edge.source !== edge.target)
  const starts = rowStarts(order, kept)
  const cursor = starts.slice()
  const targets = new Uint32Array(kept.length * 2)
  const weights = new Float64Array(kept.length * 2)
  const put = (from: number, to: number, weight: number) => {
    const slot = cursor[from] ?? 0
    targets[slot] = to
    weights[slot] = weight
    cursor[from] = slot + 1
  }
  for (const { source, target, weight } of kept) {
    put(source, target, weight)
    put(target, source, weight)
  }
  return mergedRows(order, starts, targets, weights)
}

function rowStarts(order: number, edges: readonly Edge[]): Uint32Array {
  const starts = new Uint32Array(order + 1)
  for (const { source, target } of edges) {
    for (const node of [source, target]) {
      if (!Number.isInteger(node) || node < 0 || node >= order) throw new RangeError(`no node ${node}`)
      starts[node + 1] = (starts[node + 1] ?? 0) + 1
    }
  }
  for (let node = 0; node < order; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  return starts
}

/** Parallel edges made one. Turning rows into columns sorts them: what comes from earlier nodes is put down first. */
function mergedRows(order: number, starts: Uint32Array, targets: Uint32Array, weights: Float64Array): Graph {
  const { sources, turned } = turnedRows(order, starts, targets, weights)
  const offsets = new Uint32Array(order + 1)
  let end = 0
  for (let node = 0; node < order; node++) {
    const rowStart = end
    const last = starts[node + 1] ?? 0
    for (let slot = starts[node] ?? 0; slot < last; slot++) {
      const target = sources[slot] ?? 0
      const weight = turned[slot] ?? 0
      if (end > rowStart && sources[end - 1] === target) turned[end - 1] = (turned[end - 1] ?? 0) + weight
      else {
        sources[end] = target
        turned[end++] = weight
      }
    }
    offsets[node + 1] = end
  }
  return { order, size: end / 2, offsets, targets: sources.slice(0, end), weights: turned.slice(0, end) }
}

/** Rows are as long as columns: every edge is there both ways. */
function turnedRows(order: number, starts: Uint32Array, targets: Uint32Array, weights: Float64Array) {
  const cursor = starts.slice()
  const sources = new Uint32Array(targets.length)
  const turned = new Float64Array(targets.length)
  for (let node = 0; node < order; node++) {
    const last = starts[node + 1] ?? 0
    for (let slot = starts[node] ?? 0; slot < last; slot++) {
      const target = targets[slot] ?? 0
      const place = cursor[target] ?? 0
      sources[place] = node
      turned[place] = weights[slot] ?? 0
      cursor[target] = place + 1
    }
  }
  return { sources, turned }
}

/** The same graph, every tie counting 1. */
export function unweighted(graph: Graph): Graph {
  return { ...graph, weights: new Float64Array(graph.weights.length).fill(1) }
}

export function degreeOf(graph: Graph, node: number): number {
  return (graph.offsets[node + 1] ?? 0) - (graph.offsets[node] ?? 0)
}

/** A view into the graph, in increasing order: not to be written to. */
export function neighboursOf(graph: Graph, node: number): Uint32Array {
  return graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])
}

/** Sum of the weights of each node's edges. */
export function strengths(graph: Graph): Float64Array {
  const result = new Float64Array(graph.order)
  for (let node = 0; node < graph.order; node++) {
    let sum = 0
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) sum += graph.weights[at] ?? 0
    result[node] = sum
  }
  return result
}

/** By bisection of the shorter row. */
export function hasEdge(graph: Graph, one: number, other: number): boolean {
  const [node, wanted] = degreeOf(graph, one) <= degreeOf(graph, other) ? [one, other] : [other, one]
  let low = graph.offsets[node] ?? 0
  let high = (graph.offsets[node + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = graph.targets[middle] ?? 0
    if (found === wanted) return true
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Every edge once, as two parallel arrays with `sources[i] < targets[i]`. */
export interface EdgeEnds {
  readonly sources: Uint32Array
  readonly targets: Uint32Array
}

export function edgeEnds(graph: Graph): EdgeEnds {
  const sources = new Uint32Array(graph.size)
  const targets = new Uint32Array(graph.size)
  let count = 0
  for (let node = 0; node < graph.order; node++) {
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) {
      const other = graph.targets[at] ?? 0
      if (other <= node) continue
      sources[count] = node
      targets[count] = other
      count++
    }
  }
  return { sources, targets }
}

/** The same nodes with further edges of weight 1, each named once and not there yet. */
export function addEdges(graph: Graph, added: readonly (readonly [number, number])[]): Graph {
  const rows = new Map<number, number[]>()
  for (const [one, other] of added) {
    rows.set(one, [...(rows.get(one) ?? []), other])
    rows.set(other, [...(rows.get(other) ?? []), one])
  }
  const offsets = new Uint32Array(graph.order + 1)
  const targets = new Uint32Array(graph.targets.length + 2 * added.length)
  const weights = new Float64Array(targets.length)
  let end = 0
  for (let node = 0; node < graph.order; node++) {
    const [from, to] = [graph.offsets[node] ?? 0, graph.offsets[node + 1] ?? 0]
    const fresh = (rows.get(node) ?? []).sort((one, other) => one - other)
    let at = from
    for (const other of fresh) {
      for (; at < to && (graph.targets[at] ?? 0) < other; at++, end++) {
        targets[end] = graph.targets[at] ?? 0
        weights[end] = graph.weights[at] ?? 0
      }
      targets[end] = other
      weights[end++] = 1
    }
    targets.set(graph.targets.subarray(at, to), end)
    weights.set(graph.weights.subarray(at, to), end)
    end += to - at
    offsets[node + 1] = end
  }
  return { order: graph.order, size: graph.size + added.length, offsets, targets, weights }
}

/** The same nodes with only the edges whose two ends are both kept. */
export function keepNodes(graph: Graph, kept: (node: number) => boolean): Graph {
  return keepEdges(graph, (one, other) => kept(one) && kept(other))
}

/** The same nodes with only some of the edges; `kept` answers the same for both directions. */
export function keepEdges(graph: Graph, kept: (one: number, other: number) => boolean): Graph {
  const offsets = new Uint32Array(graph.order + 1)
  const targets = new Uint32Array(graph.targets.length)
  const weights = new Float64Array(graph.weights.length)
  let end = 0
  for (let node = 0; node < graph.order; node++) {
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) {
      const other = graph.targets[at] ?? 0
      if (!kept(node, other)) continue
      targets[end] = other
      weights[end++] = graph.weights[at] ?? 0
    }
    offsets[node + 1] = end
  }
  return { order: graph.order, size: end / 2, offsets, targets: targets.slice(0, end), weights: weights.slice(0, end) }
}
