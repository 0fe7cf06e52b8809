import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { percentile } from './percentiles.ts'

/** Milliseconds over a series of requests. */
export interface Latency {
  readonly requests: number
  readonly p50: number
  readonly p95: number
  readonly max: number
  /** Longest time for which the thread that answers did nothing else, beyond the 10 ms at which it is looked at. */
  readonly blocked: number
}

const LOOKED_AT_MS = 10

/**
 * Asks one query after another and measures each. Where `isOver` is given, goes through the queries again and again as long as
 * it is false, and counts only what was answered before.
 */
export async function measureLatency(
  queries: readonly string[],
  ask: (query: string) => Promise<unknown>,
  isOver?: () => boolean,
): Promise<Latency> {
  const delay = monitorEventLoopDelay({ resolution: LOOKED_AT_MS })
  delay.enable()
  const times: number[] = []
  do {
    for (const query of queries) {
      if (isOver?.()) break
      const started = performance.now()
      await ask(query)
      times.push(performance.now() - started)
      await setImmediate()
    }
  } while (isOver?.() === false && queries.length > 0)
  delay.disable()
  return {
    requests: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: percentile(times, 1),
    blocked: Math.max(0, delay.max / 1e6 - LOOKED_AT_MS),
  }
}
