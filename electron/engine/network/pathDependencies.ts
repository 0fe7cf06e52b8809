import { degreeOf, type Graph } from './graph.ts'

/** Over starting points, of each node: the sum of the dependencies on it, and that of their squares. */
interface Sums {
  readonly values: Float64Array
  readonly squares: Float64Array
}

/**
 * The dependency of a starting point on each node: what share of the shortest paths from it to all others passes through that node
 * (Brandes 2001, Journal of Mathematical Sociology 25(2)). From level to level it goes by the ties of whichever side has fewer: of
 * those who are there, or of those who are not yet (Beamer, Asanović & Patterson 2012, SC12), on the way out and on the way back.
 * Keeps its room for the next starting point.
 */
export class PathDependencies {
  private readonly graph: Graph
  /** Plus one; 0 where it was not reached. */
  private readonly level: Uint32Array
  private readonly paths: Float64Array
  /** (1 + dependency) / paths: what a node hands to each of its predecessors for each of their paths. */
  private readonly handed: Float64Array
  /** Nodes in the order in which they were reached, the first of each level, and the ties of each level's nodes. */
  private readonly reached: Int32Array
  private starts: number[] = []
  private ties: number[] = []
  private count = 0
  /** Nodes that were not reached when somebody last looked. */
  private readonly missing: Int32Array

  constructor(graph: Graph) {
    this.graph = graph
    this.level = new Uint32Array(graph.order)
    this.paths = new Float64Array(graph.order)
    this.handed = new Float64Array(graph.order)
    this.reached = new Int32Array(graph.order)
    this.missing = new Int32Array(graph.order)
  }

  /** Adds the dependencies of a starting point; itself it gets nothing, nor does who is not joined to it. */
  addTo(sums: Sums, pivot: number): void {
    this.searchFrom(pivot)
    for (let depth = this.starts.length - 1; depth > 0; depth--) this.handBack(depth, sums)
  }

  private searchFrom(pivot: number): void {
    const { graph, level, paths, reached } = this
    level.fill(0)
    level[pivot] = 1
    paths[pivot] = 1
    reached[0] = pivot
    this.count = 1
    this.starts = [0]
    this.ties = [degreeOf(graph, pivot)]
    let tiesLeft = 2 * graph.size - degreeOf(graph, pivot)
    let missing = -1
    for (;;) {
      const depth = this.starts.length
      const start = this.count
      if ((this.ties[depth - 1] ?? 0) <= tiesLeft) this.reachOut(depth)
      else missing = this.reachBack(depth, missing)
      if (this.count === start) return
      let ties = 0
      for (let at = start; at < this.count; at++) ties += degreeOf(graph, reached[at] ?? 0)
      this.starts.push(start)
      this.ties.push(ties)
      tiesLeft -= ties
    }
  }

  /** The next level by the ties of the last one. */
  private reachOut(depth: number): void {
    const { level, paths, reached } = this
    const { offsets, targets } = this.graph
    const last = this.count
    let count = last
    for (let at = this.starts[depth - 1] ?? 0; at < last; at++) {
      const node = reached[at] ?? 0
      const ways = paths[node] ?? 0
      const end = offsets[node + 1] ?? 0
      for (let slot = offsets[node] ?? 0; slot < end; slot++) {
        const next = targets[slot] ?? 0
        const known = level[next] ?? 0
        if (known === 0) {
          level[next] = depth + 1
          paths[next] = ways
          reached[count++] = next
        } else if (known === depth + 1) paths[next] = (paths[next] ?? 0) + ways
      }
    }
    this.count = count
  }

  /** The next level by the ties of those who are in none: answers how many of them are left. `before`: how many there were, -1 if unknown. */
  private reachBack(depth: number, before: number): number {
    const { level, paths, reached, missing } = this
    const { order, offsets, targets } = this.graph
    const candidates = before < 0 ? order : before
    let left = 0
    for (let at = 0; at < candidates; at++) {
      const node = before < 0 ? at : (missing[at] ?? 0)
      if (level[node] !== 0) continue
      const end = offsets[node + 1] ?? 0
      let ways = 0
      for (let slot = offsets[node] ?? 0; slot < end; slot++) {
        const next = targets[slot] ?? 0
        if (level[next] === depth) ways += paths[next] ?? 0
      }
      if (ways === 0) missing[left++] = node
      else {
        level[node] = depth + 1
        paths[node] = ways
        reached[this.count++] = node
      }
    }
    return left
  }

  /** What the nodes of a level have from those one level farther, of which all is known. */
  private handBack(depth: number, { values, squares }: Sums): void {
    const { reached, paths, handed } = this
    const start = this.starts[depth] ?? 0
    const end = this.starts[depth + 1] ?? this.count
    const farther = this.starts[depth + 2] ?? this.count
    if (end === farther) {
      // On nobody's way: nothing is farther.
      for (let at = start; at < end; at++) {
        const node = reached[at] ?? 0
        handed[node] = 1 / (paths[node] ?? 1)
      }
      return
    }
    if ((this.ties[depth] ?? 0) <= (this.ties[depth + 1] ?? 0)) this.gather(depth, start, end)
    else this.scatter(depth, start, end, farther)
    for (let at = start; at < end; at++) {
      const node = reached[at] ?? 0
      const ways = paths[node] ?? 1
      const own = (handed[node] ?? 0) * ways
      handed[node] = (1 + own) / ways
      values[node] = (values[node] ?? 0) + own
      squares[node] = (squares[node] ?? 0) + own * own
    }
  }

  /** Into `handed`, for each node of a level, the sum of what those farther hand back: by its own ties. */
  private gather(depth: number, start: number, end: number): void {
    const { level, reached, handed } = this
    const { offsets, targets } = this.graph
    for (let at = start; at < end; at++) {
      const node = reached[at] ?? 0
      const last = offsets[node + 1] ?? 0
      let sum = 0
      for (let slot = offsets[node] ?? 0; slot < last; slot++) {
        const next = targets[slot] ?? 0
        if (level[next] === depth + 2) sum += handed[next] ?? 0
      }
      handed[node] = sum
    }
  }

  /** The same by the ties of those farther. */
  private scatter(depth: number, start: number, end: number, farther: number): void {
    const { level, reached, handed } = this
    const { offsets, targets } = this.graph
    for (let at = start; at < end; at++) handed[reached[at] ?? 0] = 0
    for (let at = end; at < farther; at++) {
      const node = reached[at] ?? 0
      const share = handed[node] ?? 0
      const last = offsets[node + 1] ?? 0
      for (let slot = offsets[node] ?? 0; slot < last; slot++) {
        const next = targets[slot] ?? 0
        if (level[next] === depth + 1) handed[next] = (handed[next] ?? 0) + share
      }
    }
  }
}
