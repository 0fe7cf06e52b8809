import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { percentile } from './percentiles.ts'

/** Milliseconds over a series of requests of one kind. */
export interface Latency {
  readonly kind: string
  readonly requests: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export interface LatencySeries {
  readonly latencies: readonly Latency[]
  /** Longest time for which the thread that answers did nothing else, beyond the 10 ms at which it is looked at. */
  readonly blocked: number
}

const LOOKED_AT_MS = 10

/** Puts every query to every kind of request in turn, one after another, and measures each; stops early once `isOver`. */
export async function measureLatency(
  queries: readonly string[],
  kinds: Readonly<Record<string, (query: string) => Promise<unknown>>>,
  isOver: () => boolean = () => false,
): Promise<LatencySeries> {
  const delay = monitorEventLoopDelay({ resolution: LOOKED_AT_MS })
  delay.enable()
  const series = Object.entries(kinds).map(([kind, ask]) => ({ kind, ask, times: [] as number[] }))
  for (const query of queries) {
    for (const { ask, times } of series) {
      if (isOver()) break
      const started = performance.now()
      await ask(query)
      times.push(performance.now() - started)
      await setImmediate()
    }
  }
  delay.disable()
  return {
    latencies: series.map(({ kind, times }) => ({
      kind,
      requests: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      max: percentile(times, 1),
    })),
    blocked: Math.max(0, delay.max / 1e6 - LOOKED_AT_MS),
  }
}
