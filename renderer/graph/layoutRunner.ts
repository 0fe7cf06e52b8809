import type { LayoutStep } from './forceLayout.ts'
import { layoutKey, layoutProblem } from './layoutProblem.ts'
import type { SocialGraph } from './socialGraph.ts'

/** What is needed of a Worker; a test gives its own. */
export interface LayoutWorker {
  postMessage(problem: unknown, transfer: Transferable[]): void
  onmessage: ((event: MessageEvent<LayoutStep>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

export interface LayoutListeners {
  progress(share: number): void
  /** There will be no layout. */
  failed(): void
  /** The final places, in the graph's order. */
  done(positions: Float32Array): void
}

/** Layouts worth keeping: coming back to a network shows it where it was. */
const KEPT = 6

/** Lays graphs out in a worker, remembers the latest results, and stops a layout that another replaces. */
export class LayoutRunner {
  readonly #kept = new Map<string, Float32Array>()
  readonly #start: () => LayoutWorker
  #worker: LayoutWorker | null = null

  constructor(start: () => LayoutWorker) {
    this.#start = start
  }

  /** The kept layout of a graph with the same people and ties, in this graph's order; null where there is none. */
  recall(graph: SocialGraph): Float32Array | null {
    return this.#kept.get(layoutKey(graph)) ?? null
  }

  run(graph: SocialGraph, listeners: LayoutListeners): void {
    this.stop()
    const key = layoutKey(graph)
    const worker = this.#start()
    this.#worker = worker
    worker.onmessage = ({ data }) => {
      listeners.progress(data.iteration / data.iterations)
      if (data.iteration < data.iterations) return
      this.#keep(key, data.positions)
      this.stop()
      listeners.done(data.positions)
    }
    // Without a layout the seed's picture stays: grouped by department and just as usable.
    worker.onerror = () => {
      this.stop()
      listeners.failed()
    }
    listeners.progress(0)
    const problem = layoutProblem(graph)
    worker.postMessage(problem, [problem.positions.buffer, problem.ties.buffer, problem.weights.buffer])
  }

  stop(): void {
    this.#worker?.terminate()
    this.#worker = null
  }

  #keep(key: string, positions: Float32Array): void {
    this.#kept.delete(key)
    this.#kept.set(key, positions)
    for (const oldest of [...this.#kept.keys()].slice(0, -KEPT)) this.#kept.delete(oldest)
  }
}
